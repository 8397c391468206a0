// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "ui/widgets/helpstrip.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

namespace tst_helpstrip {

using namespace statusbridge;

class HelpStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_form = new QWidget;
        m_explained = new QWidget;
        m_inside = new QLineEdit(m_explained);
        m_silent = new QLineEdit;
        m_outside = new QLineEdit;
        setHelp(m_explained, u"What <this> is for."_s);
        setHelp(m_outside, u"Something else."_s);
        m_strip = new HelpStrip(m_form);
        auto *fields = new QVBoxLayout(m_form);
        fields->addWidget(m_explained);
        fields->addWidget(m_silent);
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_form);
        column->addWidget(m_outside);
        column->addWidget(m_strip);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void beforeAnythingHasTheFocusItSaysHowToAsk()
    {
        const HelpStrip strip(m_form);
        QVERIFY(strip.sentence().contains(u"Go to a field"_s));
    }

    void aFieldIsExplainedWhileItHasTheFocus()
    {
        m_inside->setFocus();
        QCOMPARE(m_strip->sentence(), u"What <this> is for."_s);
    }

    void aFieldWithoutHelpIsNotExplainedByAnother()
    {
        m_inside->setFocus();
        m_silent->setFocus();
        QVERIFY(m_strip->sentence().isEmpty());
    }

    void whatIsElsewhereChangesNothing()
    {
        m_inside->setFocus();
        m_outside->setFocus();
        QCOMPARE(m_strip->sentence(), u"What <this> is for."_s);
    }

    void aToolTipIsWrappedAndPlain()
    {
        QCOMPARE(m_explained->toolTip(), u"<p>What &lt;this&gt; is for.</p>"_s);
        QCOMPARE(m_explained->whatsThis(), u"What <this> is for."_s);
    }

private:
    std::unique_ptr<QWidget> m_window;
    QWidget *m_form = nullptr;
    QWidget *m_explained = nullptr;
    QLineEdit *m_inside = nullptr;
    QLineEdit *m_silent = nullptr;
    QLineEdit *m_outside = nullptr;
    HelpStrip *m_strip = nullptr;
};

QTEST_MAIN(HelpStripTest)

} // namespace tst_helpstrip

#include "tst_helpstrip.moc"
