// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/enginesession.h"
#include "tests/support/databaseoutage.h"
#include "tests/support/testconnection.h"
#include "tests/ui/consolefixture.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_statuswatch {

using namespace statusbridge;

std::optional<CycleProgress> running(qint64 runId)
{
    CycleProgress progress;
    progress.runId = runId;
    return progress;
}

std::optional<StatusView> lastRun(qint64 id, std::optional<CycleOutcome> outcome = CycleOutcome::Succeeded)
{
    StatusView view;
    view.lastRun = Run();
    view.lastRun->id = id;
    view.lastRun->outcome = outcome;
    return view;
}

class StatusWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itKnowsTheStateSoonAfterTheStart()
    {
        ConsoleFixture fixture;
        QVERIFY(!fixture.status.view());
        QTRY_VERIFY(fixture.status.view());
        QCOMPARE(fixture.status.view()->pendingHere, 0);
        QVERIFY(!fixture.status.problem());
    }

    void aCycleOfThisProcessIsFollowedToItsEnd()
    {
        ConsoleFixture fixture;
        fixture.cycle.addSentRecords(3);
        QSignalSpy progress(&fixture.status, &StatusWatch::progressChanged);
        QSignalSpy settled(&fixture.status, &StatusWatch::recordSettled);
        QSignalSpy finished(&fixture.status, &StatusWatch::cycleFinished);
        QVERIFY(fixture.cycle.engine.startCycle({}));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(settled.size(), 3);
        QVERIFY(progress.size() >= 2);
        QVERIFY(!fixture.status.progress());
        QTRY_VERIFY(fixture.status.view() && fixture.status.view()->lastRun);
        QCOMPARE(fixture.status.view()->lastRun->counts.updated, 3);
    }

    void theStateIsAskedForAsSoonAsACycleOfThisProcessIsSeen()
    {
        ConsoleFixture fixture;
        fixture.cycle.addSentRecords(1);
        fixture.cycle.zoho.addFault(zohosim::Fault::of(zohosim::Fault::Action::Hang).on(zohosim::CallKind::Update));
        QTRY_VERIFY(fixture.status.view());
        QVERIFY(fixture.cycle.engine.startCycle({}));
        // It would be asked for after five seconds anyway.
        QTRY_VERIFY_WITH_TIMEOUT(fixture.status.view()->lease.held, 4000);
        QVERIFY(fixture.status.progress());
        fixture.cycle.engine.cancelCycle();
        QTRY_VERIFY(!fixture.cycle.engine.isCycleRunning());
    }

    void aCycleThatTellsNothingWaitsForItsDatabase()
    {
        ConsoleFixture fixture;
        fixture.cycle.addSentRecords(3);
        TestConnection other(fixture.cycle.place());
        std::atomic_bool isLocked = false;
        fixture.cycle.zoho.onPatch([&](const QString &) {
            if (!isLocked.exchange(true)) {
                QMetaObject::invokeMethod(
                    &fixture.status, [&other] { other.lock(); }, Qt::BlockingQueuedConnection);
            }
        });
        QVERIFY(fixture.cycle.engine.startCycle({}));
        QTRY_VERIFY(isLocked);
        QTRY_VERIFY(fixture.status.progress());
        fixture.cycle.clock.advance(std::chrono::seconds(12)); // as if nothing was heard for so long
        QTRY_COMPARE(toString(fixture.status.progress()->wait.reason), toString(WaitReason::Database));
        QVERIFY(fixture.status.progress()->wait.number >= 3);
        QVERIFY(fixture.cycle.engine.progress()->wait.reason == WaitReason::Database); // for the API to tell
        other.unlock();
        QTRY_VERIFY(!fixture.cycle.engine.isCycleRunning());
        QTRY_VERIFY(!fixture.status.progress());
    }

    void aCycleOfAnotherInstanceIsKnownBeforeItHasToldOfItsProgress()
    {
        ConsoleFixture fixture;
        QTRY_VERIFY(fixture.status.view());
        fixture.cycle.execute(u"UPDATE statusbridge_lease SET holder = 'host:1', run_id = 9, progress = NULL, "
                              "expires_at = %1"_s.arg(QDateTime::currentMSecsSinceEpoch() + 60000));
        fixture.status.refresh();
        QTRY_VERIFY(fixture.status.progress());
        QCOMPARE(fixture.status.progress()->runId, 9);
        QVERIFY(!fixture.status.isOwnCycle());
    }

    void aDatabaseThatFailsIsSaidAndTheLastStateIsKept()
    {
        ConsoleFixture fixture;
        QTRY_VERIFY(fixture.status.view());
        fixture.cycle.execute(u"DROP TABLE webhook_logs"_s);
        fixture.status.refresh();
        QTRY_VERIFY(fixture.status.problem());
        QVERIFY(fixture.status.view());
        const QDateTime since = fixture.status.appState().since;
        QVERIFY(since.isValid());
        QSignalSpy changed(&fixture.status, &StatusWatch::changed);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(fixture.status.appState().since, since);
    }

    void aDatabaseThatSaysNothingIsToldBeforeItsTimeoutIsOver()
    {
        CycleFixture cycle;
        DatabaseOutage outage(cycle.place());
        cycle.settings.database = outage.settings();
        TestHost host(cycle);
        EngineGateway gateway(host);
        StatusWatch status(host, gateway);
        QTRY_VERIFY(status.view());
        const QDateTime before = cycle.clock.utcNow();
        outage.begin();
        status.refresh();
        QVERIFY(!status.problem());
        const auto isTold = [&] {
            cycle.clock.advance(std::chrono::seconds(1));
            return status.appState().kind == AppStateKind::DatabaseProblem;
        };
        QTRY_VERIFY(isTold());
        QVERIFY(status.appState().since < before.addSecs(5));
        QVERIFY(status.view());
        outage.end();
        QTRY_VERIFY(!status.problem());
    }

    void aWindowIsNotToldItsOwnCycleByANumber()
    {
        ConsoleFixture fixture;
        QTRY_VERIFY(fixture.status.view());
        fixture.cycle.execute(u"UPDATE statusbridge_lease SET holder = 'host:1', run_id = 9, progress = NULL, "
                              "expires_at = %1"_s.arg(QDateTime::currentMSecsSinceEpoch() + 60000));
        fixture.status.refresh();
        QTRY_COMPARE(fixture.status.appState().by, u"host:1"_s);
        fixture.cycle.execute(u"UPDATE statusbridge_lease SET expires_at = 1"_s);
        fixture.cycle.addSentRecords(1);
        fixture.cycle.zoho.addFault(zohosim::Fault::of(zohosim::Fault::Action::Hang).on(zohosim::CallKind::Update));
        QVERIFY(fixture.cycle.engine.startCycle({}));
        QTRY_VERIFY(fixture.status.isOwnCycle() && fixture.status.view()->lease.holder != u"host:1");
        QTRY_COMPARE(fixture.status.appState().kind, AppStateKind::CycleRunning);
        QCOMPARE(fixture.status.appState().by, QString());
        fixture.cycle.engine.cancelCycle();
        QTRY_VERIFY(!fixture.cycle.engine.isCycleRunning());
    }

    void whatIsWrongIsAskedForWithinASecond()
    {
        ConsoleFixture fixture;
        fixture.cycle.engine.runScheduler();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.status.appState().kind, AppStateKind::AllCarriedOver, 20000);
        QTRY_COMPARE(fixture.status.pause(), std::chrono::seconds(5));
        const auto session = EngineSession::open(fixture.cycle.environment);
        QVERIFY((*session)->stopScheduler(u"ann"_s));
        fixture.status.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.status.appState().kind, AppStateKind::Stopped, 20000);
        QTRY_VERIFY(fixture.status.pause() < std::chrono::seconds(1));
    }

    void aCycleBeginsRunsAndEnds()
    {
        CycleChanges changes;
        QVERIFY(!changes.update({}, {}).hasEnded);
        QVERIFY(changes.update({}, running(5)).hasBegun);
        QVERIFY(!changes.update({}, running(5)).hasBegun);
        const auto end = changes.update({}, {});
        QVERIFY(end.hasEnded);
        QVERIFY(!end.hasBegun);
        QVERIFY(!changes.update({}, {}).hasEnded);
    }

    void aCycleThatWasNotSeenRunningHasEnded()
    {
        CycleChanges changes;
        QVERIFY(changes.update(lastRun(4), {}).hasEnded);
        QVERIFY(!changes.update(lastRun(4), {}).hasEnded);
        QVERIFY(!changes.update(lastRun(5, std::nullopt), {}).hasEnded);
        QVERIFY(changes.update(lastRun(5), {}).hasEnded);
    }

    void oneCycleMayFollowAnotherAtOnce()
    {
        CycleChanges changes;
        (void)changes.update({}, running(5));
        const auto change = changes.update({}, running(6));
        QVERIFY(change.hasBegun);
        QVERIFY(change.hasEnded);
    }
};

QTEST_MAIN(StatusWatchTest)

} // namespace tst_statuswatch

#include "tst_statuswatch.moc"
