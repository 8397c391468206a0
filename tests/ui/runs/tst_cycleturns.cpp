// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/cycleturns.h"

#include <QTest>

using namespace statusbridge;

namespace {

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

} // namespace

class CycleTurnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCycleBeginsRunsAndEnds()
    {
        CycleTurns turns;
        QVERIFY(!turns.take({}, {}).hasEnded);
        QVERIFY(turns.take({}, running(5)).hasBegun);
        QVERIFY(!turns.take({}, running(5)).hasBegun);
        const auto end = turns.take({}, {});
        QVERIFY(end.hasEnded);
        QVERIFY(!end.hasBegun);
        QVERIFY(!turns.take({}, {}).hasEnded);
    }

    void aCycleThatNobodySawRunningHasEnded()
    {
        CycleTurns turns;
        QVERIFY(turns.take(lastRun(4), {}).hasEnded);
        QVERIFY(!turns.take(lastRun(4), {}).hasEnded);
        QVERIFY(!turns.take(lastRun(5, std::nullopt), {}).hasEnded);
        QVERIFY(turns.take(lastRun(5), {}).hasEnded);
    }

    void oneCycleMayFollowAnotherAtOnce()
    {
        CycleTurns turns;
        (void)turns.take({}, running(5));
        const auto turn = turns.take({}, running(6));
        QVERIFY(turn.hasBegun);
        QVERIFY(turn.hasEnded);
    }
};

QTEST_GUILESS_MAIN(CycleTurnsTest)
#include "tst_cycleturns.moc"
