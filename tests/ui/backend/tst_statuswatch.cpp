// SPDX-License-Identifier: GPL-3.0-or-later
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

    void aDatabaseThatFailsIsSaidAndTheLastStateIsKept()
    {
        ConsoleFixture fixture;
        QTRY_VERIFY(fixture.status.view());
        fixture.cycle.execute(u"DROP TABLE webhook_logs"_s);
        fixture.status.refresh();
        QTRY_VERIFY(fixture.status.problem());
        QVERIFY(fixture.status.view());
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
