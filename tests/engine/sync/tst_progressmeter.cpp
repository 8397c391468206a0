// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/cyclesummary.h"
#include "engine/sync/progressmeter.h"
#include "tests/zohosim/settableclock.h"

#include <QTest>

namespace tst_progressmeter {

using namespace statusbridge;
using namespace std::chrono_literals;

class ProgressMeterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTimeLeftIsThereFromTheFirstReportOn();
    void limitsOnCallsMakeItLonger();
    void whereOneCallWritesManyRecordsTheCallsAreWhatWaits();
    void thereIsNoRateBeforeItMeansSomething();
    void countsAreThereFromTheFirstReportOn();
    void aPhaseStartsAtZero();
    void atMostTenReportsASecondButNeverWithoutTheLast();
    void aWaitIsToldUntilItGoesOn();
    void whatItStoodStillIsAddedUp();

private:
    zohosim::SettableClock m_clock;
    CycleCounts m_counts;
    ProgressMeter::Calls m_calls;
    QList<CycleProgress> m_reports;
    std::unique_ptr<ProgressMeter> m_meter;
};

void ProgressMeterTest::init()
{
    m_reports.clear();
    m_counts = {};
    m_calls = {.pace = {.startDelay = 100ms, .callsPerMinute = 0, .latency = 500ms}};
    m_clock.advance(1h);
    m_meter = std::make_unique<ProgressMeter>(
        m_clock, m_counts, [this] { return m_calls; }, [this](const CycleProgress &each) { m_reports.append(each); });
    m_meter->setRun(7);
    m_meter->enter(CyclePhase::Send, 40);
}

void ProgressMeterTest::theTimeLeftIsThereFromTheFirstReportOn()
{
    QCOMPARE(m_reports.last().done, 0);
    QCOMPARE(*m_reports.last().timeLeft, 39 * 100ms + 500ms);
    m_calls.pace.inFlight = 10; // they have left already
    m_meter->refresh();
    QCOMPARE(*m_reports.last().timeLeft, 29 * 100ms + 500ms);
    m_calls.pace.inFlight = 0;
    m_clock.advance(1s);
    m_meter->advance(40);
    QCOMPARE(*m_reports.last().timeLeft, 0ms);
}

void ProgressMeterTest::limitsOnCallsMakeItLonger()
{
    m_calls.pace.callsPerMinute = 10;
    m_meter->refresh();
    QCOMPARE(*m_reports.last().timeLeft, 3 * callMinute + 9 * 100ms + 500ms);
    QVERIFY(!m_reports.last().callsLeft);
    m_calls.pace.callsLeft = 12;
    m_meter->refresh();
    QCOMPARE(*m_reports.last().timeLeft, callMinute + 100ms + 500ms);
    QCOMPARE(*m_reports.last().callsLeft, 12);
    m_calls.pace.callsLeft = 40; // they suffice
    m_meter->refresh();
    QVERIFY(!m_reports.last().callsLeft);
}

void ProgressMeterTest::whereOneCallWritesManyRecordsTheCallsAreWhatWaits()
{
    QCOMPARE(m_reports.last().batchCalls, 0);
    m_calls.batchSize = 10;
    m_meter->refresh();
    QCOMPARE(m_reports.last().batchCalls, 4);
    QCOMPARE(*m_reports.last().timeLeft, 3 * 100ms + 500ms);
    m_calls.pace.inFlight = 1;
    m_calls.pace.callsLeft = 2;
    m_meter->refresh();
    QCOMPARE(*m_reports.last().timeLeft, 100ms + 500ms);
    QCOMPARE(*m_reports.last().callsLeft, 2);
    m_calls.pace.inFlight = 0;
    m_calls.pace.callsLeft = {};
    m_clock.advance(1s);
    m_meter->advance(31);
    QCOMPARE(m_reports.last().batchCalls, 1);
    QCOMPARE(m_reports.last().done, 31);
    QCOMPARE(*m_reports.last().timeLeft, 500ms);
}

void ProgressMeterTest::thereIsNoRateBeforeItMeansSomething()
{
    m_clock.advance(499ms);
    m_meter->advance(5);
    QCOMPARE(m_reports.last().done, 5);
    QCOMPARE(m_reports.last().perSecond, 0.0);
    m_clock.advance(501ms);
    m_meter->advance(10);
    QCOMPARE(m_reports.last().perSecond, 10.0);

    m_calls.pace.callsPerMinute = 10; // which ten calls in the first second don't tell
    m_meter->enter(CyclePhase::Send, 40);
    m_clock.advance(1s);
    m_meter->advance(10);
    QCOMPARE(m_reports.last().perSecond, 0.0);
    m_clock.advance(79s);
    m_meter->advance(20);
    QCOMPARE(m_reports.last().perSecond, 0.25);
}

void ProgressMeterTest::countsAreThereFromTheFirstReportOn()
{
    m_counts = {.fetched = 50, .unchanged = 3};
    m_calls.made = 2;
    m_meter->enter(CyclePhase::Match, 0);
    QCOMPARE(m_reports.last().runId, 7);
    QVERIFY(m_reports.last().counts == (CycleCounts{.fetched = 50, .unchanged = 3, .calls = 2}));
}

void ProgressMeterTest::aPhaseStartsAtZero()
{
    m_clock.advance(1s);
    m_meter->advance(10);
    m_meter->enter(CyclePhase::Match, 0);
    QVERIFY(m_reports.last().phase == CyclePhase::Match);
    QCOMPARE(m_reports.last().done, 0);
    QCOMPARE(m_reports.last().perSecond, 0.0);
    QVERIFY(!m_reports.last().timeLeft);
    m_clock.advance(1s);
    m_meter->advance(500); // more than the total that was not known
    QCOMPARE(m_reports.last().perSecond, 500.0);
}

void ProgressMeterTest::atMostTenReportsASecondButNeverWithoutTheLast()
{
    m_reports.clear();
    for (int done = 1; done <= 40; ++done) {
        m_clock.advance(25ms);
        m_meter->advance(done);
    }
    QCOMPARE(m_reports.size(), 10);
    QCOMPARE(m_reports.last().done, 40);
    m_reports.clear();
    m_meter->enter(CyclePhase::Send, 2);
    m_meter->advance(1);
    m_meter->advance(2);
    QCOMPARE(m_reports.size(), 2); // the beginning, and the end although no time has passed
    QCOMPARE(m_reports.last().done, 2);
}

void ProgressMeterTest::aWaitIsToldUntilItGoesOn()
{
    const CycleWait minute{.reason = WaitReason::Minute, .number = 45};
    const CycleWait readBack{.reason = WaitReason::ReadBack, .number = 3};
    m_calls.wait = minute;
    m_meter->refresh();
    QVERIFY(m_reports.last().wait == minute);
    m_meter->setWait(readBack); // what the cycle knows comes before what its calls know
    QVERIFY(m_reports.last().wait == readBack);
    m_calls.wait = {};
    m_meter->refresh();
    QVERIFY(m_reports.last().wait == readBack);
    m_clock.advance(1s);
    m_meter->advance(1);
    QVERIFY(m_reports.last().wait == CycleWait());
}

void ProgressMeterTest::whatItStoodStillIsAddedUp()
{
    m_clock.advance(2s);
    m_meter->refresh();
    QCOMPARE(m_reports.last().stoodStill, 0ms);
    m_clock.advance(12s);
    m_meter->advance(1);
    QCOMPARE(m_reports.last().stoodStill, 12s);
    m_meter->setWait({.reason = WaitReason::ReadBack, .number = 1});
    m_clock.advance(5s); // for which it has said why
    m_meter->enter(CyclePhase::Done, 0);
    QCOMPARE(m_reports.last().stoodStill, 12s);
    const auto shown = progressFromJson(toJson(m_reports.last()));
    QVERIFY(shown && shown->stoodStill == 12s);
}

QTEST_GUILESS_MAIN(ProgressMeterTest)

} // namespace tst_progressmeter

#include "tst_progressmeter.moc"
