// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/nameless.h"
#include "tests/ui/window/languages.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/assistant/assistant.h"
#include "ui/theme/severity.h"
#include "ui/theme/theme.h"
#include "ui/widgets/reasons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

namespace tst_accessibility {

using namespace statusbridge;

QList<CommandId> pages()
{
    return {CommandId::ShowOverview, CommandId::ShowDelivery, CommandId::ShowRuns,     CommandId::ShowLookup,
            CommandId::ShowParked,   CommandId::ShowLog,      CommandId::ShowSettings, CommandId::ShowAudit};
}

QStringList mnemonicsOn(const QWidget &page)
{
    QStringList keys;
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        const QKeySequence key = QKeySequence::mnemonic(button->text());
        if (button->isVisibleTo(&page) && !key.isEmpty()) {
            keys += key.toString() + u' ' + button->text();
        }
    }
    for (const auto *label : page.findChildren<QLabel *>()) {
        const QKeySequence key = QKeySequence::mnemonic(label->text());
        if (label->isVisibleTo(&page) && label->buddy() && !key.isEmpty()) {
            keys += key.toString() + u' ' + label->text();
        }
    }
    return keys;
}

//! Keys that more than one of \p texts ("Alt+S …") claims; the same command in two places counts once.
QStringList twice(QStringList texts)
{
    texts.removeDuplicates();
    QMap<QString, QStringList> byKey;
    for (const QString &text : texts) {
        byKey[text.section(u' ', 0, 0)] += text;
    }
    QStringList doubles;
    for (const QStringList &claims : std::as_const(byKey)) {
        if (claims.size() > 1) {
            doubles += claims.join(u" | "_s);
        }
    }
    return doubles;
}

QStringList paleOn(const QWidget &page)
{
    QStringList pale;
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (!label->isVisibleTo(&page) || !label->isEnabled() || label->text().isEmpty()) {
            continue;
        }
        const QPalette palette = label->palette();
        const double contrast =
            contrastRatio(palette.color(label->foregroundRole()), palette.color(label->backgroundRole()));
        if (contrast < 4.5) {
            pale += u"%1 \"%2\": %3"_s.arg(pathOf(label), label->text()).arg(contrast);
        }
    }
    return pale;
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget);
}

//! What can't be used on \p page and doesn't say why.
QStringList silentOn(const QWidget &page)
{
    QStringList silent;
    for (const auto *widget : page.findChildren<QWidget *>()) {
        if (isControl(widget) && widget->isVisibleTo(&page) && !widget->isEnabled() &&
            disabledReason(widget).isEmpty()) {
            silent += pathOf(widget);
        }
    }
    return silent;
}

//! Whether no field waits to be laid out, which a busy machine does a moment later.
bool isLaidOut(const QMainWindow &window)
{
    const auto lines = window.findChildren<QLineEdit *>();
    return std::ranges::none_of(lines, [](const QLineEdit *line) {
        return line->isVisible() && line->hasFrame() && line->height() < line->minimumSizeHint().height();
    });
}

//! Fields and boxes on \p window whose edge can't be told from what they stand on, as they are painted.
QStringList edgelessOn(QMainWindow &window)
{
    static_cast<void>(QTest::qWaitFor([&] { return isLaidOut(window); }));
    const QImage image = window.grab().toImage();
    const qreal scale = image.devicePixelRatio();
    QStringList edgeless;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const auto *line = qobject_cast<const QLineEdit *>(widget);
        const bool isField = (line && line->hasFrame()) || qobject_cast<const QCheckBox *>(widget) ||
                             qobject_cast<const QRadioButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                             qobject_cast<const QSpinBox *>(widget);
        const bool isWhole = widget->visibleRegion().boundingRect() == widget->rect();
        if (!isField || !widget->isVisible() || !widget->isEnabled() || !isWhole) {
            continue;
        }
        const QPoint corner = widget->mapTo(&window, QPoint(0, widget->height() / 2));
        double best = 0;
        for (int x = 0; x < 8; ++x) {
            const QPoint at(static_cast<int>((corner.x() + x) * scale), static_cast<int>(corner.y() * scale));
            best = std::max(best, contrastRatio(image.pixelColor(at), widget->palette().color(QPalette::Window)));
        }
        if (best < visibleContrast) {
            edgeless += u"%1: %2"_s.arg(pathOf(widget)).arg(best);
        }
    }
    return edgeless;
}

class AccessibilityTest : public QObject
{
    Q_OBJECT

private:
    //! Shows every page with something on it to \p visit.
    static void walk(const std::function<void(MainWindow &, CommandId)> &visit)
    {
        WindowFixture fixture([](CycleFixture &cycle) {
            const QStringList ids = cycle.addSentRecords(8);
            cycle.zoho.addFault(zohosim::Fault::code(200, 3070)
                                    .on(zohosim::CallKind::Update)
                                    .forRecord(ids.first())
                                    .repeated(zohosim::Fault::forever));
        });
        const QString notCarriedOver =
            QCoreApplication::translate("AppStateText", "%Ln record(s) not carried over", nullptr, 1);
        QTRY_VERIFY(fixture.state().contains(notCarriedOver));
        const auto shown = pages();
        for (const CommandId page : shown) {
            fixture.window().showPage(page);
            QTest::qWait(50); // what it asks for comes in
            visit(fixture.window(), page);
        }
    }

private Q_SLOTS:
    void cleanup() { forgetLanguages(); }

    void everythingThatTakesTheFocusHasAName()
    {
        QStringList nameless;
        walk([&](MainWindow &window, CommandId) { nameless += namelessIn(window); });
        nameless.removeDuplicates();
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void noKeyIsClaimedTwiceOnAPage_data() { addLanguages(); }
    void noKeyIsClaimedTwiceOnAPage()
    {
        speakLanguageOfRow();
        QStringList doubles;
        walk([&](MainWindow &window, CommandId page) {
            QStringList keys = mnemonicsOn(*window.page(page));
            for (const QAction *menu : window.menuBar()->actions()) {
                keys += QKeySequence::mnemonic(menu->text()).toString() + u' ' + menu->text();
            }
            doubles += twice(keys);
        });
        QVERIFY2(doubles.isEmpty(), qPrintable(doubles.join(u'\n')));
    }

    void noMnemonicIsClaimedTwiceInAMenu_data() { addLanguages(); }
    void noMnemonicIsClaimedTwiceInAMenu()
    {
        speakLanguageOfRow();
        WindowFixture fixture;
        QStringList doubles;
        for (const QMenu *menu : fixture.window().menuBar()->findChildren<QMenu *>()) {
            QStringList keys;
            for (const QAction *action : menu->actions()) {
                if (!QKeySequence::mnemonic(action->text()).isEmpty()) {
                    keys += QKeySequence::mnemonic(action->text()).toString() + u' ' + action->text();
                }
            }
            doubles += twice(keys);
        }
        QVERIFY2(doubles.isEmpty(), qPrintable(doubles.join(u'\n')));
    }

    void everyTextCanBeReadInOurThemes_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::newRow("light") << ColorScheme::Light;
        QTest::newRow("dark") << ColorScheme::Dark;
    }
    void everyTextCanBeReadInOurThemes()
    {
        QFETCH(const ColorScheme, scheme);
        Theme theme;
        theme.setScheme(scheme);
        QStringList pale;
        walk([&](MainWindow &window, CommandId) { pale += paleOn(window); });
        pale.removeDuplicates();
        QVERIFY2(pale.isEmpty(), qPrintable(pale.join(u'\n')));
    }

    void everyFieldCanBeSeenInOurThemes_data() { everyTextCanBeReadInOurThemes_data(); }
    void everyFieldCanBeSeenInOurThemes()
    {
        QFETCH(const ColorScheme, scheme);
        Theme theme;
        theme.setScheme(scheme);
        QStringList edgeless;
        walk([&](MainWindow &window, CommandId page) {
            edgeless += edgelessOn(window);
            const auto chapters = window.page(page)->findChildren<QListWidget *>();
            for (int row = 1; page == CommandId::ShowSettings && row < chapters.constFirst()->count(); ++row) {
                chapters.constFirst()->setCurrentRow(row);
                QTest::qWait(20);
                edgeless += edgelessOn(window);
            }
        });
        edgeless.removeDuplicates();
        QVERIFY2(edgeless.isEmpty(), qPrintable(edgeless.join(u'\n')));
    }

    void whatIsDisabledSaysWhy()
    {
        QStringList silent;
        walk([&](MainWindow &window, CommandId page) {
            silent += silentOn(window);
            const auto chapters = window.page(page)->findChildren<QListWidget *>();
            for (int row = 1; page == CommandId::ShowSettings && row < chapters.constFirst()->count(); ++row) {
                chapters.constFirst()->setCurrentRow(row);
                QTest::qWait(20);
                silent += silentOn(window);
            }
            for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>()) {
                for (const QAction *action : menu->actions()) {
                    if (!action->isEnabled() && action->property(disabledReasonProperty).toString().isEmpty()) {
                        silent += action->text();
                    }
                }
            }
        });
        silent.removeDuplicates();
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
    }

    void theWindowFitsASmallScreen_data() { addLanguages(); }
    void theWindowFitsASmallScreen()
    {
        speakLanguageOfRow();
        walk([&](MainWindow &window, CommandId page) {
            const QSize least = window.minimumSizeHint();
            QVERIFY2(least.width() <= 1280 && least.height() <= 720,
                     qPrintable(
                         u"page %1 needs %2x%3"_s.arg(static_cast<int>(page)).arg(least.width()).arg(least.height())));
        });
    }

    void theAssistantsStepsAreNamedToo_data() { addLanguages(); }
    void theAssistantsStepsAreNamedToo()
    {
        speakLanguageOfRow();
        WindowFixture fixture([](CycleFixture &cycle) { cycle.settings.zoho = {}; });
        QTRY_VERIFY(fixture.window().findChild<Assistant *>());
        auto *assistant = fixture.window().findChild<Assistant *>();
        QStringList nameless;
        QStringList doubles;
        for (int step = 0; step < assistant->stepCount(); ++step) {
            assistant->showStep(step);
            nameless += namelessIn(*assistant);
            doubles += twice(mnemonicsOn(*assistant));
        }
        nameless.removeDuplicates();
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        QVERIFY2(doubles.isEmpty(), qPrintable(doubles.join(u'\n')));
    }
};

QTEST_MAIN(AccessibilityTest)

} // namespace tst_accessibility

#include "tst_accessibility.moc"
