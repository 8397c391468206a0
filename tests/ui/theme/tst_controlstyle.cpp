// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "tests/ui/theme/palettes.h"
#include "ui/theme/contrast.h"
#include "ui/theme/controlstyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tst_controlstyle {

using namespace statusbridge;

//! A window with nothing but \p control in it, as a person sees it.
class Bench
{
public:
    Bench(QWidget *control, const QPalette &palette) : m_control(control)
    {
        QApplication::setPalette(palette);
        m_window.setPalette(palette);
        auto *column = new QVBoxLayout(&m_window);
        m_other = new QPushButton(u"Other"_s); // has the keyboard, unless the control is given it
        column->addWidget(m_other);
        column->addWidget(control);
        m_window.resize(240, 140);
        m_window.show();
        m_window.activateWindow();
        m_other->setFocus();
        QTRY_VERIFY(m_other->hasFocus());
    }

    //! The colors that are in force, of which the palette may have named a few.
    [[nodiscard]] QPalette palette() const { return m_control->palette(); }
    [[nodiscard]] QImage image() { return m_window.grab().toImage(); }
    //! What the control, or the part of it in \p rect, looks like on the line through its middle, with two pixels of
    //! the window on either side.
    [[nodiscard]] QList<QColor> middleLine(const QRect &part = {})
    {
        const QRect rect =
            QRect(part.isNull() ? m_control->rect() : part).translated(m_control->mapTo(&m_window, QPoint()));
        const QImage all = image();
        QList<QColor> line;
        for (int x = std::max(0, rect.left() - 2); x <= std::min(all.width() - 1, rect.right() + 2); ++x) {
            line += all.pixelColor(x, rect.center().y());
        }
        return line;
    }

private:
    QWidget m_window;
    QWidget *m_control;
    QWidget *m_other;
};

//! The best contrast of the first pixels of \p line to \p ground: that of the edge.
double edgeContrast(const QList<QColor> &line, const QColor &ground, int pixels = 6)
{
    double best = 0;
    for (const QColor &color : line.first(std::min<qsizetype>(pixels, line.size()))) {
        best = std::max(best, contrastRatio(color, ground));
    }
    return best;
}

using Make = QWidget *(*)();

const QList<std::pair<const char *, Make>> &fields()
{
    static const QList<std::pair<const char *, Make>> list = {
        {"line", [] { return static_cast<QWidget *>(new QLineEdit); }},
        {"combo box", [] { return static_cast<QWidget *>(new QComboBox); }},
        {"editable combo box",
         [] {
             auto *box = new QComboBox;
             box->setEditable(true);
             return static_cast<QWidget *>(box);
         }},
        {"spin box", [] { return static_cast<QWidget *>(new QSpinBox); }},
        {"text", [] { return static_cast<QWidget *>(new QPlainTextEdit); }},
        {"list", [] { return static_cast<QWidget *>(new QListWidget); }},
        {"button", [] { return static_cast<QWidget *>(new QPushButton(u"Do"_s)); }},
        {"tool button",
         [] {
             auto *button = new QToolButton;
             button->setText(u"Do"_s);
             button->setFocusPolicy(Qt::StrongFocus);
             return static_cast<QWidget *>(button);
         }},
    };
    return list;
}

class ControlStyleTest : public QObject
{
    Q_OBJECT

private:
    static void addFieldsInPalettes()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<int>("field");
        const QList<std::pair<const char *, QPalette>> palettes = {
            {"light", lightPalette()}, {"dark", darkPalette()}, {"high contrast", highContrastPalette()}};
        for (const auto &[name, palette] : palettes) {
            for (int field = 0; field < fields().size(); ++field) {
                QTest::addRow("%s, %s", fields().at(field).first, name) << palette << field;
            }
        }
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ControlStyle); }

    void theEdgeOfAFieldCanBeSeen_data() { addFieldsInPalettes(); }
    void theEdgeOfAFieldCanBeSeen()
    {
        QFETCH(const QPalette, palette);
        QFETCH(const int, field);
        Bench bench(fields().at(field).second(), palette);
        QVERIFY(edgeContrast(bench.middleLine(), bench.palette().color(QPalette::Window)) >= visibleContrast);
    }

    void whatHasTheKeyboardHasARing_data() { addFieldsInPalettes(); }
    void whatHasTheKeyboardHasARing()
    {
        QFETCH(const QPalette, palette);
        QFETCH(const int, field);
        QWidget *control = fields().at(field).second();
        Bench bench(control, palette);
        const QImage before = bench.image();
        control->setFocus(Qt::MouseFocusReason); // no key was pressed yet
        QTRY_VERIFY(control->hasFocus());
        const QList<QColor> line = bench.middleLine();
        QVERIFY(bench.image() != before);
        QVERIFY(line.contains(accentColor(bench.palette())));
    }

    void anUntickedBoxCanBeSeen_data() { addPalettes(); }
    void anUntickedBoxCanBeSeen()
    {
        QFETCH(const QPalette, palette);
        auto *box = new QCheckBox(u"Box"_s);
        Bench boxes(box, palette);
        const QColor window = boxes.palette().color(QPalette::Window);
        QStyleOptionButton option;
        option.initFrom(box);
        const QRect square = box->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, box);
        QVERIFY(edgeContrast(boxes.middleLine(square), window) >= visibleContrast);
        box->setChecked(true);
        QVERIFY(edgeContrast(boxes.middleLine(square), window, 10) >= visibleContrast);
        QVERIFY(boxes.middleLine(square).contains(accentColor(boxes.palette())));
        const QImage checked = boxes.image();
        box->setTristate(true);
        box->setCheckState(Qt::PartiallyChecked);
        QVERIFY(boxes.image() != checked);
    }

    void aBoxWithoutTextShowsThatItHasTheKeyboard_data() { addPalettes(); }
    void aBoxWithoutTextShowsThatItHasTheKeyboard()
    {
        QFETCH(const QPalette, palette);
        auto *box = new QCheckBox;
        Bench bench(box, palette);
        for (const bool isChecked : {false, true}) {
            box->setChecked(isChecked);
            box->clearFocus();
            const QList<QColor> before = bench.middleLine();
            box->setFocus();
            QTRY_VERIFY(box->hasFocus());
            const QList<QColor> line = bench.middleLine();
            QVERIFY(line != before);
            QVERIFY(line.contains(bench.palette().color(QPalette::WindowText)));
        }
    }

    void aRadioButtonThatIsNotChosenCanBeSeen_data() { addPalettes(); }
    void aRadioButtonThatIsNotChosenCanBeSeen()
    {
        QFETCH(const QPalette, palette);
        auto *radio = new QRadioButton(u"One"_s);
        Bench bench(radio, palette);
        QStyleOptionButton option;
        option.initFrom(radio);
        const QRect circle = radio->style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, radio);
        QVERIFY(edgeContrast(bench.middleLine(circle), bench.palette().color(QPalette::Window)) >= visibleContrast);
        radio->setChecked(true);
        QVERIFY(bench.middleLine(circle).contains(onAccentColor(bench.palette())));
    }

    void theHandleOfASliderAndTheGrooveOfABarCanBeSeen_data() { addPalettes(); }
    void theHandleOfASliderAndTheGrooveOfABarCanBeSeen()
    {
        QFETCH(const QPalette, palette);
        Bench sliders(new QSlider(Qt::Horizontal), palette);
        const QColor window = sliders.palette().color(QPalette::Window);
        QVERIFY(edgeContrast(sliders.middleLine(), window) >= visibleContrast);
        auto *bar = new QProgressBar;
        bar->setTextVisible(false);
        Bench bars(bar, palette);
        QList<QColor> line = bars.middleLine();
        std::ranges::reverse(line); // where it is still empty
        QVERIFY(edgeContrast(line, window) >= visibleContrast);
    }

    void theButtonThatMattersIsFilled_data() { addPalettes(); }
    void theButtonThatMattersIsFilled()
    {
        QFETCH(const QPalette, palette);
        auto *button = new QPushButton(u"Save"_s);
        Bench bench(button, palette);
        QVERIFY(!bench.middleLine().contains(accentColor(bench.palette())));
        markPrimary(button);
        QVERIFY(isPrimary(button));
        QVERIFY(bench.middleLine().contains(accentColor(bench.palette())));
        button->setEnabled(false);
        QVERIFY(!isPrimary(button));
        QVERIFY(!bench.middleLine().contains(accentColor(bench.palette())));
    }

    void whatEnterDoesInADialogIsFilledToo()
    {
        QPushButton button(u"OK"_s);
        QVERIFY(!isPrimary(&button));
        button.setDefault(true);
        QVERIFY(isPrimary(&button));
    }

    void messagesHaveIconsOfOurOwn()
    {
        for (const auto icon : {QStyle::SP_MessageBoxQuestion, QStyle::SP_MessageBoxInformation,
                                QStyle::SP_MessageBoxWarning, QStyle::SP_MessageBoxCritical}) {
            QVERIFY(!QApplication::style()->standardIcon(icon).pixmap(32, 32).isNull());
        }
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons), 0);
    }

    void aThemeThatIsMadeLaterFindsTheDesktopsStyle() { QCOMPARE(QApplication::style()->objectName(), u"fusion"_s); }
};

QTEST_MAIN(ControlStyleTest)

} // namespace tst_controlstyle

#include "tst_controlstyle.moc"
