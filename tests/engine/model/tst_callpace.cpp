// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/callpace.h"

#include <QTest>

namespace tst_callpace {

using namespace statusbridge;
using namespace std::chrono_literals;

class CallPaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLimitMakesItLonger_data();
    void eachLimitMakesItLonger();
    void callsOfTheLastMinuteCount();
    void aPauseComesFirst();
    void theCallsOfTheDayEndIt();
    void nothingToDoTakesNoTime();
};

void CallPaceTest::eachLimitMakesItLonger_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("concurrency");
    QTest::addColumn<int>("delayMs");
    QTest::addColumn<int>("perMinute");
    QTest::addColumn<int>("latencyMs");
    QTest::addColumn<int>("takesMs");
    QTest::newRow("one call") << 1 << 10 << 100 << 45 << 500 << 500;
    QTest::newRow("the delay between starts") << 100 << 10 << 100 << 0 << 500 << 99 * 100 + 500;
    QTest::newRow("slow answers") << 100 << 10 << 100 << 0 << 5000 << 99 * 500 + 5000;
    QTest::newRow("one at a time") << 10 << 1 << 0 << 0 << 400 << 10 * 400;
    QTest::newRow("a minute is enough") << 45 << 10 << 100 << 45 << 500 << 44 * 100 + 500;
    QTest::newRow("the next minute begins") << 46 << 10 << 100 << 45 << 500 << 60'500 + 500;
    QTest::newRow("twelve minutes") << 533 << 10 << 100 << 45 << 500 << 11 * 60'500 + 37 * 100 + 500;
    QTest::newRow("answers slower than the minute's limit") << 91 << 1 << 0 << 45 << 2000 << 91 * 2000;
}

void CallPaceTest::eachLimitMakesItLonger()
{
    QFETCH(int, calls);
    QFETCH(int, concurrency);
    QFETCH(int, delayMs);
    QFETCH(int, perMinute);
    QFETCH(int, latencyMs);
    QFETCH(int, takesMs);
    const CallPace pace{.concurrency = concurrency,
                        .startDelay = std::chrono::milliseconds(delayMs),
                        .callsPerMinute = perMinute,
                        .latency = std::chrono::milliseconds(latencyMs)};
    QCOMPARE(timeFor(calls, pace).count(), takesMs);
}

void CallPaceTest::callsOfTheLastMinuteCount()
{
    CallPace pace{.callsPerMinute = 3, .latency = 500ms, .startedAgo = {50s, 20s, 10s}};
    QCOMPARE(timeFor(1, pace), 10s + 500ms + 500ms);
    QCOMPARE(timeFor(2, pace), 40s + 500ms + 500ms);
    pace.startedAgo = {20s, 10s};
    QCOMPARE(timeFor(1, pace), 500ms);
    pace.startedAgo = {40ms};
    QCOMPARE(timeFor(1, pace), 60ms + 500ms); // the delay since the last start
}

void CallPaceTest::aPauseComesFirst()
{
    const CallPace pace{.callsPerMinute = 0, .latency = 500ms, .paused = 30s};
    QCOMPARE(timeFor(2, pace), 30s + 100ms + 500ms);
}

void CallPaceTest::theCallsOfTheDayEndIt()
{
    CallPace pace{.callsPerMinute = 0, .callsLeft = 11, .latency = 500ms};
    QCOMPARE(timeFor(1000, pace), 10 * 100ms + 500ms);
    QCOMPARE(timeFor(5, pace), 4 * 100ms + 500ms);
    pace.callsLeft = 0;
    QCOMPARE(timeFor(1000, pace), 0ms);
}

void CallPaceTest::nothingToDoTakesNoTime()
{
    QCOMPARE(timeFor(0, {}), 0ms);
    QCOMPARE(timeFor(0, {.latency = 700ms, .inFlight = 2}), 700ms);
}

QTEST_GUILESS_MAIN(CallPaceTest)

} // namespace tst_callpace

#include "tst_callpace.moc"
