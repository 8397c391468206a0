// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/secretstore.h"
#include "engine/config/settingstable.h"
#include "tests/ui/consolefixture.h"
#include "ui/assistant/assistant.h"
#include "ui/assistant/assistantsteps.h"
#include "ui/assistant/databasestep.h"
#include "ui/assistant/dryrunstep.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/testpanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/helpstrip.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace tst_assistantleaving {

using namespace statusbridge;
using zohosim::CallKind;
using zohosim::Fault;

constexpr int clientStep = 1;
constexpr int connectStep = 2;
constexpr int reportStep = 3;
constexpr int databaseStep = 4;
constexpr int scheduleStep = 5;

//! Each step tests itself when Next is pressed.
class AssistantLeavingTest : public QObject
{
    Q_OBJECT

private:
    void show(int step)
    {
        m_assistant = std::make_unique<Assistant>(m_fixture->context());
        m_assistant->show();
        m_assistant->showStep(step);
    }
    void activate()
    {
        m_assistant->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_assistant.get()));
    }

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<Assistant> m_assistant;

private Q_SLOTS:
    void init()
    {
        m_assistant.reset();
        m_fixture = std::make_unique<ConsoleFixture>();
    }
    void cleanup()
    {
        m_assistant.reset();
        m_fixture.reset();
    }

    void aStepThatIsInOrderIsLeftByItself()
    {
        show(connectStep);
        QTRY_VERIFY(m_assistant->connectStep().isDone());
        m_assistant->next();
        QVERIFY(m_assistant->connectStep().test()->isBusy());
        QCOMPARE(m_assistant->currentStep(), connectStep);
        QTRY_COMPARE(m_assistant->currentStep(), reportStep);
        QVERIFY2(m_assistant->message().startsWith(u"Connection: "_s), qPrintable(m_assistant->message()));
        QCOMPARE(m_fixture->cycle.zoho.calls(CallKind::Update), 0);
    }

    void aStepThatFailsHoldsOnceAndSaysSo()
    {
        m_fixture->cycle.zoho.revokeRefreshToken();
        show(connectStep);
        QTRY_VERIFY(m_assistant->connectStep().isDone());
        m_assistant->next();
        QTRY_VERIFY(!m_assistant->connectStep().test()->isBusy());
        QCOMPARE(m_assistant->currentStep(), connectStep);
        QVERIFY(!m_assistant->connectStep().test()->findings().isEmpty()); // in sight
        QVERIFY2(m_assistant->message().contains(u"Press Next again"_s), qPrintable(m_assistant->message()));
        m_assistant->next();
        QCOMPARE(m_assistant->currentStep(), reportStep);
        QVERIFY(!m_fixture->host.reconfigured());
    }

    void whatAFieldMeansStaysOnItsPage()
    {
        show(databaseStep);
        activate();
        auto *help = m_assistant->findChild<HelpStrip *>();
        m_assistant->databaseStep().findChild<QWidget *>(u"database.name"_s)->findChild<QLineEdit *>()->setFocus();
        QVERIFY2(help->sentence().contains(u"SQLite"_s), qPrintable(help->sentence()));
        m_assistant->findChild<QPushButton *>()->setFocus();
        m_assistant->showStep(clientStep);
        QVERIFY2(!help->sentence().contains(u"SQLite"_s), qPrintable(help->sentence()));
    }

    void anotherValueIsTestedAgain()
    {
        show(reportStep);
        m_assistant->draft().setValue(*findSetting(u"zoho.report"_s), u"Other"_s);
        m_assistant->next();
        QTRY_VERIFY(m_assistant->message().contains(u"Press Next again"_s));
        m_assistant->draft().setValue(*findSetting(u"zoho.report"_s), u"All_Messages"_s);
        m_assistant->next();
        QTRY_COMPARE(m_assistant->currentStep(), databaseStep);
    }

    void whatIsMissingNeedsNoTest()
    {
        QVERIFY(m_fixture->cycle.secrets.remove(secretnames::zohoClientSecret()).hasValue());
        show(clientStep);
        m_assistant->next();
        QCOMPARE(m_assistant->currentStep(), clientStep);
        QVERIFY2(m_assistant->message().contains(u"is missing"_s), qPrintable(m_assistant->message()));
        m_assistant->next();
        QCOMPARE(m_assistant->currentStep(), connectStep);
        QVERIFY(m_fixture->cycle.zoho.requests().isEmpty());
    }

    void aTestThatTakesLongCanBeStopped()
    {
        m_fixture->cycle.zoho.addFault(Fault::of(Fault::Action::Hang).on(CallKind::List).repeated(Fault::forever));
        m_fixture->cycle.settings.network.timeoutSeconds = 1;
        show(reportStep);
        m_assistant->next();
        QVERIFY(m_assistant->reportStep().test()->isBusy());
        const auto banners = m_assistant->findChildren<Banner *>(QString(), Qt::FindDirectChildrenOnly);
        QCOMPARE(banners.size(), 1);
        auto *stop = banners.first()->findChild<QToolButton *>();
        QVERIFY(stop->isVisible());
        stop->click();
        QVERIFY(!m_assistant->reportStep().test()->isBusy());
        QCOMPARE(m_assistant->currentStep(), reportStep);
        QVERIFY2(m_assistant->message().contains(u"was stopped"_s), qPrintable(m_assistant->message()));
        m_assistant->next();
        QCOMPARE(m_assistant->currentStep(), databaseStep);
    }

    void warningsComeAlongToTheNextStep()
    {
        m_fixture->cycle.addRecord(u"q-1"_s, u"sent"_s);
        m_fixture->cycle.zoho.configure([](zohosim::Options &options) {
            options.fields.set(zohosim::Field{.name = u"Message_ID_Webhook"_s, .inReport = false});
        });
        show(reportStep);
        m_assistant->next();
        QTRY_COMPARE(m_assistant->currentStep(), databaseStep);
        QVERIFY2(m_assistant->message().contains(u"Message_ID_Webhook"_s), qPrintable(m_assistant->message()));
    }

    void goingBackTestsNothing()
    {
        show(connectStep);
        m_assistant->back();
        QCOMPARE(m_assistant->currentStep(), clientStep);
        QVERIFY(m_fixture->cycle.zoho.requests().isEmpty());
    }

    void theScheduleTriesClockAndApi()
    {
        show(scheduleStep);
        activate();
        m_assistant->draft().setValue(*findSetting(u"api.enabled"_s), false);
        m_assistant->next();
        QTRY_COMPARE(m_assistant->currentStep(), scheduleStep + 1);
        // Its end is closed until something was chosen: the keyboard is where that begins.
        QCOMPARE(m_assistant->focusWidget(), m_assistant->dryRunStep().findChild<QPushButton *>(u"dryRun"_s));
    }
};

QTEST_MAIN(AssistantLeavingTest)

} // namespace tst_assistantleaving

#include "tst_assistantleaving.moc"
