// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/viewtext.h"
#include "tests/app/cli/samples.h"

#include <QTest>

namespace tst_cycletext {

using namespace statusbridge;

class TestCycleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyWhatHappenedIsTold();
    void failuresComeWithAWayOn();
    void aFailedCycleTellsWhy();
    void aDryRunShowsThePlanAndItsPrice();
    void aDryRunWithoutWorkSaysSo();
    void whatIsLeftOnPurposeIsSaidWithItsReason();
    void unknownWordsAreNamed();
    void everyOutcomeHasItsHeadline();

private:
    CycleSummary m_summary;
};

void TestCycleText::init()
{
    m_summary = {};
    m_summary.runId = 7;
    m_summary.duration = std::chrono::milliseconds(24130);
}

void TestCycleText::onlyWhatHappenedIsTold()
{
    m_summary.counts = {.fetched = 1000, .matched = 420, .updated = 415, .unchanged = 5, .calls = 416};
    QCOMPARE(summaryText(m_summary), u"Run 7 succeeded in 24.1 s.\n"
                                     "    1000  read from Zoho\n"
                                     "     420  matched with webhook rows\n"
                                     "     415  updated\n"
                                     "       5  unchanged, Zoho shows these values already\n"
                                     "     416  calls to Zoho\n"_s);
}

void TestCycleText::failuresComeWithAWayOn()
{
    m_summary.outcome = CycleOutcome::Partial;
    m_summary.counts = {.updated = 1, .failed = 2, .left = 3, .parked = 4};
    const auto text = summaryText(m_summary);
    QVERIFY(text.startsWith(u"Run 7 is done in part, after 24.1 s.\n"_s));
    QVERIFY(text.contains(u"\"statusbridge runs show 7\""_s));
    QVERIFY(text.contains(u"The next cycle goes on"_s));
    QVERIFY(text.contains(u"\"statusbridge parked\""_s));
}

void TestCycleText::aFailedCycleTellsWhy()
{
    m_summary.outcome = CycleOutcome::Failed;
    m_summary.error = Error{.kind = ErrorKind::Account,
                            .message = u"Zoho knows no such report; check zoho.report."_s,
                            .detail = u"No report\nnamed X"_s};
    QVERIFY(summaryText(m_summary).contains(
        u"\nWhy: Zoho knows no such report; check zoho.report. (No report named X)\n"_s));
}

void TestCycleText::aDryRunShowsThePlanAndItsPrice()
{
    m_summary.dryRun = true;
    m_summary.runId = 0;
    m_summary.counts = {.fetched = 1}; // nothing was updated
    m_summary.callsNeeded = 3;
    auto line = samples::push();
    line.recordId = u"3888833000000114027"_s;
    m_summary.plan = {line};
    auto text = summaryText(m_summary);
    QVERIFY(text.startsWith(u"Dry run, done in 24.1 s. Nothing was written.\n"_s));
    QVERIFY(text.contains(u"1  would be updated\n"_s));
    QVERIFY(text.contains(u"3888833000000114027  q-1       -           delivered  to update  It is new.\n"_s));
    QVERIFY(text.contains(u"Calls needed: 3; no daily limit is known.\n"_s));
    m_summary.callsLeft = 2;
    text = summaryText(m_summary);
    QVERIFY(text.contains(u"Calls needed: 3; 2 are left today; whether they suffice is not known yet.\n"_s));
    m_summary.callForecast.kind = CallForecast::Kind::Enough;
    QVERIFY(summaryText(m_summary).contains(u"; the calls for today are enough.\n"_s));
}

void TestCycleText::aDryRunWithoutWorkSaysSo()
{
    m_summary.dryRun = true;
    QVERIFY(summaryText(m_summary).contains(u"There is nothing to change.\n"_s));
}

void TestCycleText::whatIsLeftOnPurposeIsSaidWithItsReason()
{
    m_summary.outcome = CycleOutcome::Continued;
    m_summary.leftBecause = LeftBecause::Share;
    m_summary.counts = {.updated = 8, .left = 1254, .leftByPlan = 1254};
    const auto text = summaryText(m_summary);
    QVERIFY(text.contains(u"1254 are left for the next cycles, as today's calls are shared out.\n"_s));
    QVERIFY(!text.contains(u"goes on with the records that were left"_s));
}

void TestCycleText::unknownWordsAreNamed()
{
    m_summary.counts.unknownWords = 3;
    m_summary.unknownWords = {{u"warning"_s, 2}, {u"100%1\n"_s, 1}};
    QVERIFY(summaryText(m_summary).contains(u"Unknown words: \"100%1\" (1), \"warning\" (2).\n"_s));
}

void TestCycleText::everyOutcomeHasItsHeadline()
{
    const QList<std::pair<CycleOutcome, QString>> table = {{CycleOutcome::Succeeded, u"succeeded"_s},
                                                           {CycleOutcome::Continued, u"did its part"_s},
                                                           {CycleOutcome::Partial, u"in part"_s},
                                                           {CycleOutcome::Failed, u"failed"_s},
                                                           {CycleOutcome::Cancelled, u"cancelled"_s},
                                                           {CycleOutcome::Quota, u"used up"_s},
                                                           {CycleOutcome::Unauthorized, u"connected again"_s}};
    for (const auto &[outcome, word] : table) {
        m_summary.outcome = outcome;
        const auto headline = summaryText(m_summary).section(u'\n', 0, 0);
        QVERIFY2(headline.startsWith(u"Run 7 "_s) && headline.contains(word), qPrintable(headline));
    }
}

QTEST_GUILESS_MAIN(TestCycleText)

} // namespace tst_cycletext

#include "tst_cycletext.moc"
