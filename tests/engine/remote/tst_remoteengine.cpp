// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/remoteengine.h"
#include "tests/engine/remote/remotefixture.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace tst_remoteengine {

using namespace statusbridge;
using namespace std::chrono_literals;

constexpr int patienceMs = 30000;

// A cycle at a server, as a console sees it that is attached there.
class RemoteEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<RemoteFixture>();
        m_server = m_fixture->server();
        m_engine = std::make_unique<RemoteEngine>(
            *m_server, StreamPatience{.silence = 45s, .firstPause = 50ms, .longestPause = 200ms});
        QTRY_VERIFY_WITH_TIMEOUT(m_server->connection().view().caller, patienceMs);
    }
    void cleanup()
    {
        m_engine.reset();
        m_server.reset();
        m_fixture.reset();
    }

    void aCycleIsBegunAndFollowed()
    {
        m_fixture->cycles.addSentRecords(5);
        QSignalSpy begun(m_engine.get(), &Engine::cycleBegun);
        QSignalSpy progressed(m_engine.get(), &Engine::cycleProgressed);
        QSignalSpy settled(m_engine.get(), &Engine::recordSettled);
        QSignalSpy finished(m_engine.get(), &Engine::cycleFinished);
        m_engine->requestCycle({});
        QVERIFY(begun.wait(patienceMs));
        const qint64 runId = begun.constFirst().constFirst().toLongLong();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        const auto summary = finished.constFirst().constFirst().value<CycleSummary>();
        QCOMPARE(summary.runId, runId);
        QCOMPARE(summary.counts.updated, 5);
        QCOMPARE(settled.size(), 5);
        QVERIFY(!progressed.isEmpty());
        QVERIFY(!m_engine->isCycleRunning());
        QCOMPARE(toString(m_fixture->local->run(runId)->trigger), toString(RunTrigger::Manual));
    }

    void aRetryIsOne()
    {
        m_fixture->cycles.addSentRecords(1);
        QSignalSpy finished(m_engine.get(), &Engine::cycleFinished);
        m_engine->requestCycle({.trigger = RunTrigger::Retry});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        QCOMPARE(toString(m_fixture->local->runs({}, {}, {}, 1)->constFirst().trigger), toString(RunTrigger::Retry));
    }

    void aDryRunComesWithItsPlan()
    {
        m_fixture->cycles.addSentRecords(3);
        QSignalSpy finished(m_engine.get(), &Engine::cycleFinished);
        m_engine->requestCycle({.dryRun = true});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        const auto summary = finished.constFirst().constFirst().value<CycleSummary>();
        QVERIFY(summary.dryRun);
        QCOMPARE(summary.plan.size(), 3);
        QVERIFY(m_fixture->local->runs({}, {}, {}, 1)->isEmpty());
    }

    void aDryRunOfAnotherUserIsNotTold()
    {
        m_fixture->cycles.addSentRecords(3);
        QSignalSpy finished(m_engine.get(), &Engine::cycleFinished);
        m_fixture->cycles.sync({.dryRun = true});
        m_fixture->cycles.sync();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        QVERIFY(!finished.constFirst().constFirst().value<CycleSummary>().dryRun);
    }

    void cancelEndsTheServersOwnCycleAndNoOther()
    {
        m_fixture->cycles.addSentRecords(50);
        m_fixture->cycles.settings.sync.updateDelayMs = 200;
        QSignalSpy finished(m_engine.get(), &Engine::cycleFinished);
        QSignalSpy refused(m_engine.get(), &Engine::cycleRefused);
        m_engine->cancelCycle(); // none runs there
        m_engine->requestCycle({});
        QTRY_VERIFY_WITH_TIMEOUT(m_engine->isCycleRunning(), patienceMs);
        QVERIFY(finished.isEmpty());
        m_engine->cancelCycle();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        QCOMPARE(toString(finished.constFirst().constFirst().value<CycleSummary>().outcome),
                 toString(CycleOutcome::Cancelled));
        QVERIFY(refused.isEmpty());
        const auto noted = *m_fixture->local->audit({}, 0, 10);
        QCOMPARE(std::ranges::count(noted, toString(AuditAction::Cancel), &AuditEntry::action), 1);
    }

    void theServerCanBeStartedAgain()
    {
        QSignalSpy missed(m_engine.get(), &RemoteEngine::eventsMissed);
        m_fixture->stopServer();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->connection().view().state, ConnectionView::State::Lost, patienceMs);
        m_fixture->startServer();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->connection().view().state, ConnectionView::State::Connected, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(missed.size(), 1, patienceMs);
        QSignalSpy finished(m_engine.get(), &Engine::cycleFinished);
        m_fixture->cycles.sync();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
    }

    void whatHappensWhileTheConnectionIsBrokenIsToldAfterwards()
    {
        m_fixture->cycles.addSentRecords(2);
        QSignalSpy missed(m_engine.get(), &RemoteEngine::eventsMissed);
        QSignalSpy finished(m_engine.get(), &Engine::cycleFinished);
        m_fixture->cycles.sync();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        m_fixture->cable().setRefusing(true);
        m_fixture->cable().cut();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->connection().view().state, ConnectionView::State::Lost, patienceMs);
        m_fixture->cycles.sync();
        m_fixture->cable().setRefusing(false);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patienceMs);
        QVERIFY(missed.isEmpty());
    }

    void aCycleThatCanNotBeAskedForIsRefused()
    {
        m_fixture->cable().setRefusing(true);
        m_fixture->cable().cut();
        QSignalSpy refused(m_engine.get(), &Engine::cycleRefused);
        m_engine->requestCycle({});
        QVERIFY(refused.wait(patienceMs));
        QCOMPARE(toString(refused.constFirst().constFirst().value<Error>().kind), toString(ErrorKind::Unreachable));
    }

private:
    std::unique_ptr<RemoteFixture> m_fixture;
    std::unique_ptr<RemoteServer> m_server;
    std::unique_ptr<RemoteEngine> m_engine;
};

QTEST_GUILESS_MAIN(RemoteEngineTest)

} // namespace tst_remoteengine

#include "tst_remoteengine.moc"
