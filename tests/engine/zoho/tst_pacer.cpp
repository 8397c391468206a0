// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/pacer.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

namespace tst_pacer {

using namespace statusbridge::zoho;
using namespace std::chrono_literals;

using Time = Pacer::Time;

Pacer::Limits unlimited(int concurrency = 10)
{
    return {.concurrency = concurrency, .startDelay = 0ms, .callsPerMinute = 0};
}

bool mayStart(const Pacer &pacer, Time now)
{
    return pacer.nextStart(now) == now;
}

//! Starts as many as may start now; returns how many did.
int startAll(Pacer &pacer, Time now)
{
    int started = 0;
    while (mayStart(pacer, now)) {
        pacer.started(now);
        ++started;
    }
    return started;
}

void endAll(Pacer &pacer, bool succeeded)
{
    while (pacer.inFlight() > 0) {
        pacer.ended(succeeded);
    }
}

//! How many may be in flight, by trying.
int ceilingOf(Pacer &pacer, Time now)
{
    const int started = startAll(pacer, now);
    endAll(pacer, false);
    return started;
}

void succeed(Pacer &pacer, int times, Time now)
{
    for (int i = 0; i < times; ++i) {
        pacer.started(now);
        pacer.ended(true);
    }
}

//! A full load of calls is refused although few were made: too many at once.
void refuseAtOnce(Pacer &pacer, Time now)
{
    const Time start = now + 1ms;
    startAll(pacer, start);
    QVERIFY(pacer.refused(start + 1ms, start, 0ms));
    endAll(pacer, false);
}

class PacerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverMoreThanTheCapAreInFlight()
    {
        Pacer pacer(unlimited(10));
        QCOMPARE(startAll(pacer, 0ms), 10);
        QVERIFY(!mayStart(pacer, 1h));
        QVERIFY(!pacer.nextStart(1h));
        pacer.ended(true);
        QCOMPARE(startAll(pacer, 1ms), 1);
        QCOMPARE(pacer.inFlight(), 10);
    }

    void startsAreApartByTheDelay()
    {
        Pacer pacer({.concurrency = 10, .startDelay = 100ms, .callsPerMinute = 0});
        QVERIFY(mayStart(pacer, 5ms));
        pacer.started(5ms);
        QVERIFY(!mayStart(pacer, 104ms));
        QVERIFY(pacer.nextStart(104ms) == 105ms);
        QVERIFY(mayStart(pacer, 105ms));
    }

    void noMinuteHoldsMoreCallsThanAllowed_data()
    {
        QTest::addColumn<int>("perMinute");
        QTest::newRow("one") << 1;
        QTest::newRow("seven") << 7;
        QTest::newRow("the default") << 45;
        QTest::newRow("more than documented") << 120;
    }
    void noMinuteHoldsMoreCallsThanAllowed()
    {
        QFETCH(const int, perMinute);
        QRandomGenerator random(42);
        Pacer pacer({.concurrency = 10, .startDelay = 20ms, .callsPerMinute = perMinute});
        std::vector<Time> starts;
        for (Time now = 0ms; now < 5min; now += Time(random.bounded(1, 40))) {
            if (mayStart(pacer, now)) {
                pacer.started(now);
                starts.push_back(now);
            } else {
                QVERIFY(pacer.nextStart(now).value_or(Time::max()) > now);
            }
            if (pacer.inFlight() > 0 && random.bounded(2) == 0) {
                pacer.ended(random.bounded(2) == 0);
            }
            QVERIFY(pacer.inFlight() <= 10);
        }
        QVERIFY(static_cast<int>(starts.size()) >= perMinute * 4);
        for (size_t i = 1; i < starts.size(); ++i) {
            QVERIFY(starts[i] - starts[i - 1] >= 20ms);
        }
        for (size_t i = static_cast<size_t>(perMinute); i < starts.size(); ++i) {
            QVERIFY(starts[i] - starts[i - static_cast<size_t>(perMinute)] >= 60s);
        }
    }

    void theTimeItNamesIsTheTimeItMeans()
    {
        Pacer pacer({.concurrency = 10, .startDelay = 0ms, .callsPerMinute = 3});
        for (const Time start : {Time(0), Time(10s), Time(20s)}) {
            QVERIFY(mayStart(pacer, start));
            pacer.started(start);
        }
        const auto at = pacer.nextStart(30s);
        QVERIFY(at && *at >= 60s && *at <= 61s);
        QVERIFY(!mayStart(pacer, *at - 1ms));
        QVERIFY(mayStart(pacer, *at));
    }

    void aPauseHoldsAllCalls()
    {
        Pacer pacer(unlimited());
        pacer.started(0ms);
        QVERIFY(pacer.refused(10ms, 0ms, 60s));
        pacer.ended(false);
        QVERIFY(!mayStart(pacer, 11ms));
        QVERIFY(pacer.nextStart(11ms) == 10ms + 60s);
        QVERIFY(!mayStart(pacer, 60s));
        QVERIFY(mayStart(pacer, 60s + 10ms));
        QVERIFY(pacer.pausedUntil() == 60s + 10ms);
    }

    void aBurstOfRefusalsIsOneRefusal()
    {
        Pacer pacer(unlimited(8));
        QCOMPARE(startAll(pacer, 0ms), 8);
        QVERIFY(pacer.refused(10ms, 0ms, 1s));
        for (int i = 0; i < 7; ++i) {
            QVERIFY(!pacer.refused(11ms, 0ms, 1s));
        }
        endAll(pacer, false);
        QCOMPARE(pacer.learnedCeiling(), 4);
        QVERIFY(pacer.pausedUntil() == 10ms + 1s);
    }

    void tooManyAtOnceHalvesTheCeiling()
    {
        Pacer pacer(unlimited(10));
        QCOMPARE(pacer.learnedCeiling(), 0);
        Time now = 1s;
        for (const int expected : {5, 2, 1, 1}) {
            refuseAtOnce(pacer, now);
            QCOMPARE(pacer.learnedCeiling(), expected);
            QCOMPARE(ceilingOf(pacer, now + 10s), expected);
            now += 5min;
        }
    }

    void theCeilingGrowsBackSlowlyAndMoreSlowlyTowardsWhatWasRefused()
    {
        Pacer pacer(unlimited(10));
        refuseAtOnce(pacer, 1s);
        QCOMPARE(pacer.learnedCeiling(), 5);
        Time now = 10s;
        for (const int expected : {6, 7, 8, 9}) {
            succeed(pacer, 49, now);
            QCOMPARE(pacer.learnedCeiling(), expected - 1);
            succeed(pacer, 1, now);
            QCOMPARE(pacer.learnedCeiling(), expected);
        }
        succeed(pacer, 999, now);
        QCOMPARE(pacer.learnedCeiling(), 9);
        succeed(pacer, 1, now);
        QCOMPARE(pacer.learnedCeiling(), 0);
        QCOMPARE(ceilingOf(pacer, now), 10);
    }

    void failuresDoNotLetTheCeilingGrow()
    {
        Pacer pacer(unlimited(10));
        refuseAtOnce(pacer, 1s);
        for (int i = 0; i < 5000; ++i) {
            pacer.started(10s);
            pacer.ended(false);
        }
        QCOMPARE(pacer.learnedCeiling(), 5);
    }

    void whatAnEarlierRunLearnedIsKept()
    {
        Pacer pacer({.concurrency = 10, .startDelay = 0ms, .callsPerMinute = 0});
        pacer.setLearnedCeiling(3);
        QCOMPARE(pacer.learnedCeiling(), 3);
        QCOMPARE(startAll(pacer, 0ms), 3);
    }

    void aLearnedCeilingNeverLiftsTheCap()
    {
        Pacer pacer({.concurrency = 4, .startDelay = 0ms, .callsPerMinute = 0});
        pacer.setLearnedCeiling(9);
        QCOMPARE(startAll(pacer, 0ms), 4);
        Pacer negative({.concurrency = 4, .startDelay = 0ms, .callsPerMinute = 0});
        negative.setLearnedCeiling(-1);
        QCOMPARE(startAll(negative, 0ms), 4);
    }

    void aRefusalOfAFullMinuteLeavesTheCeilingAlone()
    {
        Pacer pacer({.concurrency = 10, .startDelay = 0ms, .callsPerMinute = 0});
        for (int i = 0; i < 55; ++i) {
            pacer.started(Time(i));
            pacer.ended(true);
        }
        pacer.started(60ms);
        QVERIFY(pacer.refused(61ms, 60ms, 60s));
        pacer.ended(false);
        QCOMPARE(pacer.learnedCeiling(), 0);
        // What Zoho stood in that minute is the limit from now on, for an hour.
        const Time later = 10min;
        int started = 0;
        while (mayStart(pacer, later)) {
            pacer.started(later);
            pacer.ended(true);
            QVERIFY(++started <= 60);
        }
        QVERIFY(started >= 45 && started <= 55);
    }

    void callsOfOtherProcessesCount()
    {
        Pacer pacer({.concurrency = 10, .startDelay = 0ms, .callsPerMinute = 5});
        pacer.remember({40s, 10s, 20s, 30s, 50s}, 55s);
        QCOMPARE(pacer.callsInLastMinute(55s), 5);
        QVERIFY(!mayStart(pacer, 55s));
        QVERIFY(!mayStart(pacer, 69s));
        QVERIFY(mayStart(pacer, 71s));
    }

    void aMemoryThatKnowsLessThanWeDoIsIgnored()
    {
        Pacer pacer({.concurrency = 10, .startDelay = 0ms, .callsPerMinute = 2});
        startAll(pacer, 10s);
        QCOMPARE(pacer.inFlight(), 2);
        pacer.remember({5s}, 11s);
        QCOMPARE(pacer.callsInLastMinute(11s), 2);
        QVERIFY(!mayStart(pacer, 66s));
    }

    void theMinuteSlides()
    {
        Pacer pacer(unlimited());
        pacer.started(1s);
        pacer.started(31s);
        QCOMPARE(pacer.callsInLastMinute(32s), 2);
        QCOMPARE(pacer.callsInLastMinute(61s), 1);
        QCOMPARE(pacer.callsInLastMinute(91s), 0);
    }
};

QTEST_APPLESS_MAIN(PacerTest)

} // namespace tst_pacer

#include "tst_pacer.moc"
