// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/datadirectory.h"
#include "engine/model/appstate.h"
#include "engine/session/enginesession.h"
#include "engine/sync/schedule.h"
#include "tests/ui/consolefixture.h"
#include "ui/assistant/assistant.h"
#include "ui/assistant/assistantsteps.h"
#include "ui/assistant/dryrunstep.h"
#include "ui/assistant/startquestion.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/settingsform.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace tst_assistantstart {

using namespace statusbridge;
using zohosim::CallKind;

//! A program that stays: its scheduler runs, and another configuration brings another engine.
class RunningHost final : public ConsoleHost
{
    Q_OBJECT

public:
    RunningHost(CycleFixture &world, const Settings &settings) : m_world(world) { start(settings); }

    [[nodiscard]] std::shared_ptr<const EngineEnvironment> environment() const override
    {
        return {m_inForce, &m_inForce->environment};
    }
    [[nodiscard]] Engine &engine() override { return *m_engine; }
    [[nodiscard]] QString person() const override { return u"anna@desk"_s; }
    [[nodiscard]] QString configurationFile() const override { return {}; }
    [[nodiscard]] QMap<QString, QString> origins() const override { return {}; }
    [[nodiscard]] QString apiProblem() const override { return {}; }
    [[nodiscard]] LogFeed &log() override { return m_log; }
    [[nodiscard]] Expected<void> reconfigure(const Settings &settings) override
    {
        QMetaObject::invokeMethod(
            this,
            [this, settings] {
                start(settings);
                Q_EMIT engineReplaced();
            },
            Qt::QueuedConnection);
        return {};
    }
    //! \brief What the scheduler said last.
    [[nodiscard]] const std::optional<SchedulerView> &scheduler() const { return m_scheduler; }
    [[nodiscard]] int starts() const { return m_starts; }

private:
    struct InForce
    {
        InForce(const CycleFixture &world, const Settings &read)
            : settings(read)
            , environment{.settings = settings,
                          .dataDirectory = world.environment.dataDirectory,
                          .secrets = world.environment.secrets,
                          .clock = world.clock,
                          .holder = u"desk:1 (console)"_s}
        {}
        Settings settings;
        EngineEnvironment environment;
    };

    void start(const Settings &settings)
    {
        m_engine.reset();
        m_scheduler.reset();
        m_inForce = std::make_shared<InForce>(m_world, settings);
        m_engine = std::make_unique<LocalEngine>(m_inForce->environment);
        connect(m_engine.get(), &Engine::schedulerChanged, this,
                [this](const SchedulerView &view) { m_scheduler = view; });
        m_engine->runScheduler();
        ++m_starts;
    }

    CycleFixture &m_world;
    LogFeed m_log;
    std::shared_ptr<InForce> m_inForce;
    std::unique_ptr<LocalEngine> m_engine;
    std::optional<SchedulerView> m_scheduler;
    int m_starts = 0;
};

//! The last page of the assistant in a program whose scheduler begins whatever is due.
class AssistantStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startNowWritesAtOnce();
    void startAtTheFullHourWritesThen();
    void leftStoppedWritesNothingUntilAPersonStartsIt();
    void aRestartBeforeTheAnswerWritesNothing();
    void aDatabaseThatCannotKeepTheChoiceSavesNothing();
    void whatRunsAlreadyIsNotHeldByLooking();

private:
    [[nodiscard]] int writes() const { return m_world->zoho.calls(CallKind::Update); }
    //! Through the assistant to its last page, with a dry run; nothing is chosen there.
    void reachLastPage();
    void finishWith(StartChoice choice);
    void show();
    [[nodiscard]] StatusView status() const;

    std::unique_ptr<CycleFixture> m_world;
    std::unique_ptr<RunningHost> m_host;
    std::unique_ptr<EngineGateway> m_gateway;
    std::unique_ptr<StatusWatch> m_status;
    CommandSet m_commands;
    std::unique_ptr<Assistant> m_assistant;
    Settings m_complete;
};

void AssistantStartTest::init()
{
    m_world = std::make_unique<CycleFixture>();
    m_world->addSentRecords(3);
    m_complete = m_world->settings;
    QVERIFY(m_complete.sync.autostart);
    Settings incomplete = m_complete;
    incomplete.zoho.report.clear();
    m_host = std::make_unique<RunningHost>(*m_world, incomplete);
    m_gateway = std::make_unique<EngineGateway>(*m_host);
    m_status = std::make_unique<StatusWatch>(*m_host, *m_gateway);
}

void AssistantStartTest::cleanup()
{
    m_assistant.reset();
    m_status.reset();
    m_gateway.reset();
    m_host.reset();
    m_world.reset();
}

void AssistantStartTest::show()
{
    m_assistant = std::make_unique<Assistant>(ConsoleContext{
        .host = *m_host, .gateway = *m_gateway, .status = *m_status, .commands = m_commands, .clock = m_world->clock});
    m_assistant->show();
}

void AssistantStartTest::reachLastPage()
{
    show();
    m_assistant->showStep(3);
    auto *report = m_assistant->reportStep().findChild<SettingField *>(u"zoho.report"_s)->findChild<QComboBox *>();
    QTest::keyClicks(report->lineEdit(), m_complete.zoho.report);
    m_assistant->showStep(m_assistant->stepCount() - 1);
    DryRunStep &last = m_assistant->dryRunStep();
    QTest::mouseClick(last.findChild<QPushButton *>(u"dryRun"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(last.isDone(), 30000);
    QVERIFY2(last.question().forecast().startsWith(u"3 record(s) would be updated, less than a minute, 4 call(s)."_s),
             qPrintable(last.question().forecast()));
    m_host->engine().pokeScheduler();
    QTRY_VERIFY(m_host->scheduler() && !m_host->scheduler()->running);
    QCOMPARE(writes(), 0);
    QCOMPARE(m_world->openRows(), 3);
    m_assistant->next(); // is no answer
    QVERIFY(m_assistant->isVisible());
    QCOMPARE(m_host->starts(), 1);
}

void AssistantStartTest::finishWith(StartChoice choice)
{
    m_assistant->dryRunStep().question().button(choice)->click();
    QCOMPARE(writes(), 0); // a choice can be changed until it is finished
    m_assistant->next();
    QTRY_VERIFY2(m_assistant->result() == QDialog::Accepted, qPrintable(m_assistant->message()));
    QTRY_COMPARE(m_host->starts(), 2);
    QTRY_VERIFY(m_host->scheduler());
    QVERIFY(!isSetUpAwaited(m_world->environment.dataDirectory));
}

StatusView AssistantStartTest::status() const
{
    return *(*EngineSession::open(*m_host->environment()))->status();
}

void AssistantStartTest::startNowWritesAtOnce()
{
    reachLastPage();
    finishWith(StartChoice::Now);
    QTRY_COMPARE_WITH_TIMEOUT(writes(), 3, 30000);
    QTRY_COMPARE(m_world->openRows(), 0);
}

void AssistantStartTest::startAtTheFullHourWritesThen()
{
    reachLastPage();
    const QDateTime before = nextFullHour(QDateTime::currentDateTimeUtc(), QTimeZone::systemTimeZone());
    finishWith(StartChoice::AtFullHour);
    const QDateTime after = nextFullHour(QDateTime::currentDateTimeUtc(), QTimeZone::systemTimeZone());
    QVERIFY(m_host->scheduler()->running);
    const QDateTime due = m_host->scheduler()->nextSync;
    QVERIFY2(due == before || due == after, qPrintable(due.toString(Qt::ISODateWithMs)));
    QCOMPARE(writes(), 0);
    // The hour comes: the database's clock can't be set, so the hour is.
    m_world->execute(
        u"UPDATE statusbridge_state SET value = value - 3600000 WHERE name LIKE 'scheduler_first_due:%'"_s);
    m_host->engine().pokeScheduler();
    QTRY_COMPARE_WITH_TIMEOUT(writes(), 3, 30000);
    QTRY_COMPARE(status().scheduler.nextSync, due); // one interval of an hour after the hour that was set
}

void AssistantStartTest::leftStoppedWritesNothingUntilAPersonStartsIt()
{
    reachLastPage();
    finishWith(StartChoice::Stopped);
    QVERIFY(!m_host->scheduler()->running);
    QCOMPARE(m_host->scheduler()->stoppedBy, u"anna@desk"_s);
    QVERIFY(m_host->scheduler()->reason.english().startsWith(u"Stopped by anna@desk at "_s));
    QVERIFY(m_host->reconfigure(m_complete)); // another start of the program
    QTRY_COMPARE(m_host->starts(), 3);
    QTRY_VERIFY(m_host->scheduler());
    QVERIFY(!m_host->scheduler()->running);
    QCOMPARE(writes(), 0);
    const AppState state = appStateOf(status(), {});
    QVERIFY(state.kind == AppStateKind::Stopped);
    QCOMPARE(state.by, u"anna@desk"_s);
    QVERIFY((*EngineSession::open(*m_host->environment()))->startScheduler(u"bob"_s));
    m_host->engine().pokeScheduler();
    QTRY_COMPARE_WITH_TIMEOUT(writes(), 3, 30000);
}

void AssistantStartTest::aRestartBeforeTheAnswerWritesNothing()
{
    show();
    m_assistant.reset(); // as by a crash
    QVERIFY(m_host->reconfigure(m_complete));
    QTRY_COMPARE(m_host->starts(), 2);
    QTRY_VERIFY(m_host->scheduler());
    QVERIFY(!m_host->scheduler()->running);
    QVERIFY2(m_host->scheduler()->reason.english().contains(u"assistant has not been finished"_s),
             qPrintable(m_host->scheduler()->reason.english()));
    QCOMPARE(writes(), 0);
    QVERIFY((*EngineSession::open(*m_host->environment()))->startScheduler(u"anna"_s)); // a person says so elsewhere
    m_host->engine().pokeScheduler();
    QTRY_COMPARE_WITH_TIMEOUT(writes(), 3, 30000);
}

void AssistantStartTest::aDatabaseThatCannotKeepTheChoiceSavesNothing()
{
    reachLastPage();
    m_world->execute(u"ALTER TABLE statusbridge_scheduler RENAME TO hidden"_s);
    m_assistant->dryRunStep().question().button(StartChoice::Now)->click();
    m_assistant->next();
    QTRY_VERIFY2(m_assistant->message().contains(u"can't keep your choice"_s), qPrintable(m_assistant->message()));
    QVERIFY(m_assistant->isVisible());
    QCOMPARE(m_host->starts(), 1);
    const auto buttons = m_assistant->findChildren<QToolButton *>();
    const auto save = std::ranges::find(buttons, u"Save the settings without starting"_s,
                                        [](auto *button) { return button->text(); });
    QVERIFY(save != buttons.cend());
    (*save)->click();
    QTRY_COMPARE(m_host->starts(), 2);
    m_world->execute(u"ALTER TABLE hidden RENAME TO statusbridge_scheduler"_s);
    m_host->engine().pokeScheduler();
    QTRY_VERIFY(m_host->scheduler() &&
                m_host->scheduler()->reason.english().contains(u"assistant has not been finished"_s));
    QCOMPARE(writes(), 0);
}

void AssistantStartTest::whatRunsAlreadyIsNotHeldByLooking()
{
    QVERIFY(m_host->reconfigure(m_complete));
    QTRY_COMPARE_WITH_TIMEOUT(writes(), 3, 30000);
    show();
    QVERIFY(!isSetUpAwaited(m_world->environment.dataDirectory));
    m_assistant->reject();
    QVERIFY(status().scheduler.running);
}

QTEST_MAIN(AssistantStartTest)

} // namespace tst_assistantstart

#include "tst_assistantstart.moc"
