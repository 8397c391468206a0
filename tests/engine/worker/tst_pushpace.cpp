// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker/pushpace.h"

#include <QTest>

namespace tst_pushpace {

using namespace statusbridge;
using namespace std::chrono_literals;

class PushPaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutRowsNothingIsDue()
    {
        const PushPace pace(30s);
        QVERIFY(!pace.dueAt());
        QVERIFY(!pace.isDue(1h));
    }

    void itIsOffAtZeroSeconds()
    {
        PushPace pace(0s);
        pace.rowArrived(1s);
        QVERIFY(!pace.dueAt());
    }

    void aBurstIsOneCycleAfterItsFirstRow()
    {
        PushPace pace(30s);
        pace.rowArrived(100s);
        pace.rowArrived(120s);
        QVERIFY(!pace.isDue(129s));
        QVERIFY(pace.isDue(130s));
        pace.cycleBegins();
        QVERIFY(!pace.isDue(1h));
        pace.rowArrived(131s); // came after it had begun
        QVERIFY(*pace.dueAt() == 161s);
    }

    void afterFailuresItWaitsEverLonger()
    {
        PushPace pace(1s);
        std::chrono::milliseconds now = 10s;
        pace.rowArrived(now);
        for (const auto pause : {1min, 2min, 4min, 8min, 16min, 32min, 60min, 60min}) {
            pace.cycleBegins();
            pace.cycleFailed(now);
            pace.rowArrived(now + 1s); // hastens nothing
            QVERIFY(*pace.dueAt() == now + pause);
            now = *pace.dueAt();
        }
        pace.cycleBegins();
        pace.cycleSucceeded();
        QVERIFY(!pace.dueAt());
        pace.rowArrived(now);
        QVERIFY(*pace.dueAt() == now + 1s);
    }

    void whatIsHeldCountsOnceItGoesOn()
    {
        PushPace pace(30s);
        pace.hold();
        pace.goOn(1s);
        QVERIFY(!pace.dueAt());
        pace.rowArrived(2s);
        pace.hold();
        pace.hold();
        QVERIFY(!pace.dueAt());
        pace.goOn(100s);
        QCOMPARE(*pace.dueAt(), PushPace::Time(130s));
        pace.hold();
        pace.cycleBegins(); // which reads all
        pace.goOn(200s);
        QVERIFY(!pace.dueAt());
    }

    void whatIsPostponedIsNotForgotten()
    {
        PushPace pace(1s);
        pace.rowArrived(0s);
        pace.postpone(10s);
        QVERIFY(!pace.isDue(69s));
        QVERIFY(pace.isDue(70s));
        pace.hold();
        QVERIFY(!pace.isDue(1h));
    }
};

QTEST_APPLESS_MAIN(PushPaceTest)

} // namespace tst_pushpace

#include "tst_pushpace.moc"
