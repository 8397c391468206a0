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
    void thereIsNoRateBeforeItMeansSomething();
    void rateAndTimeLeftFollowTheClock();
    void aPhaseStartsAtZero();
    void atMostTenReportsASecondButNeverWithoutTheLast();
    void aNoteSaysWhyItWaitsUntilItGoesOn();
    void progressSurvivesTheWayThroughTheLease_data();
    void progressSurvivesTheWayThroughTheLease();
    void whatIsNoProgressIsNone();

private:
    zohosim::SettableClock m_clock;
    QList<CycleProgress> m_reports;
    std::unique_ptr<ProgressMeter> m_meter;
};

void ProgressMeterTest::init()
{
    m_reports.clear();
    m_clock.advance(1h);
    m_meter = std::make_unique<ProgressMeter>(m_clock, [this](const CycleProgress &each) { m_reports.append(each); });
    m_meter->setRun(7);
    m_meter->enter(CyclePhase::Send, 40);
}

void ProgressMeterTest::thereIsNoRateBeforeItMeansSomething()
{
    m_clock.advance(499ms);
    m_meter->advance(5, {});
    QCOMPARE(m_reports.last().done, 5);
    QCOMPARE(m_reports.last().perSecond, 0.0);
    QVERIFY(!m_reports.last().timeLeft);
}

void ProgressMeterTest::rateAndTimeLeftFollowTheClock()
{
    m_clock.advance(1s);
    m_meter->advance(10, {.updated = 9, .failed = 1});
    QCOMPARE(m_reports.last().runId, 7);
    QCOMPARE(m_reports.last().counts.updated, 9);
    QCOMPARE(m_reports.last().perSecond, 10.0);
    QCOMPARE(m_reports.last().timeLeft->count(), 3000);
    m_clock.advance(3s);
    m_meter->advance(20, {});
    QCOMPARE(m_reports.last().perSecond, 5.0);
    QCOMPARE(m_reports.last().timeLeft->count(), 4000);
    m_meter->advance(40, {});
    QCOMPARE(m_reports.last().timeLeft->count(), 0);
}

void ProgressMeterTest::aPhaseStartsAtZero()
{
    m_clock.advance(1s);
    m_meter->advance(10, {});
    m_meter->enter(CyclePhase::Send, 0);
    QVERIFY(m_reports.last().phase == CyclePhase::Send);
    QCOMPARE(m_reports.last().done, 0);
    QCOMPARE(m_reports.last().perSecond, 0.0);
    QVERIFY(!m_reports.last().timeLeft);
    m_clock.advance(1s);
    m_meter->advance(500, {}); // more than the total that was not known
    QCOMPARE(m_reports.last().perSecond, 500.0);
}

void ProgressMeterTest::atMostTenReportsASecondButNeverWithoutTheLast()
{
    m_reports.clear();
    for (int done = 1; done <= 40; ++done) {
        m_clock.advance(25ms);
        m_meter->advance(done, {});
    }
    QCOMPARE(m_reports.size(), 10);
    QCOMPARE(m_reports.last().done, 40);
    m_reports.clear();
    m_meter->enter(CyclePhase::Send, 2);
    m_meter->advance(1, {});
    m_meter->advance(2, {});
    QCOMPARE(m_reports.size(), 2); // the beginning, and the end although no time has passed
    QCOMPARE(m_reports.last().done, 2);
}

void ProgressMeterTest::aNoteSaysWhyItWaitsUntilItGoesOn()
{
    m_meter->setNote(u"Zoho takes no more calls."_s);
    QCOMPARE(m_reports.last().note, u"Zoho takes no more calls."_s);
    m_clock.advance(1s);
    m_meter->advance(1, {});
    QVERIFY(m_reports.last().note.isEmpty());
}

void ProgressMeterTest::progressSurvivesTheWayThroughTheLease_data()
{
    QTest::addColumn<int>("phase");
    for (int phase = 0; phase <= static_cast<int>(CyclePhase::Done); ++phase) {
        QTest::addRow("%s", qPrintable(toString(static_cast<CyclePhase>(phase)))) << phase;
    }
}

void ProgressMeterTest::progressSurvivesTheWayThroughTheLease()
{
    QFETCH(int, phase);
    CycleProgress sent;
    sent.runId = 9007199254740993; // more than a double holds
    sent.phase = static_cast<CyclePhase>(phase);
    sent.done = 3;
    sent.total = 1000;
    sent.perSecond = 9.5;
    sent.note = u"Everything \"waits\" – für 60 s."_s;
    sent.counts.updated = 2;
    sent.counts.failed = 1;
    sent.timeLeft = phase % 2 == 0 ? std::optional(105s) : std::nullopt;
    const auto received = progressFromJson(toJson(sent));
    QVERIFY(received);
    QCOMPARE(received->runId, sent.runId);
    QVERIFY(received->phase == sent.phase);
    QCOMPARE(received->done, 3);
    QCOMPARE(received->total, 1000);
    QCOMPARE(received->perSecond, 9.5);
    QCOMPARE(received->note, sent.note);
    QVERIFY(received->counts == sent.counts);
    QVERIFY(received->timeLeft == sent.timeLeft);
}

void ProgressMeterTest::whatIsNoProgressIsNone()
{
    for (const QString &text : {QString(), u"{"_s, u"{}"_s, u"[1]"_s, u"{\"phase\":\"dance\"}"_s}) {
        QVERIFY2(!progressFromJson(text), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(ProgressMeterTest)

} // namespace tst_progressmeter

#include "tst_progressmeter.moc"
