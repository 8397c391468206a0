// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/cycleresult.h"

#include <QTest>

namespace tst_cycleresult {

using namespace statusbridge;

class TestCycleLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSuccessNamesItsCounts();
    void whatIsLeftOnPurposeIsSaidWithItsReasonAndIsNoWarning();
    void nothingToChangeIsSaid();
    void anErrorIsToldInFull();
};

void TestCycleLog::aSuccessNamesItsCounts()
{
    CycleSummary summary;
    summary.duration = std::chrono::milliseconds(20640);
    summary.counts.fetched = 1200;
    summary.counts.updated = 1000;
    summary.counts.superseded = 2;
    summary.counts.calls = 1002;
    QCOMPARE(endOfCycleText(summary), u"The cycle ended as succeeded after 20.6 s: 1000 updated, 2 "
                                      "superseded; 1200 records read, 1002 calls."_s);
}

void TestCycleLog::whatIsLeftOnPurposeIsSaidWithItsReasonAndIsNoWarning()
{
    CycleSummary summary;
    summary.outcome = CycleOutcome::Continued;
    summary.leftBecause = LeftBecause::Share;
    summary.counts = {.updated = 8, .left = 1254, .leftByPlan = 1254};
    const QString sentence = u"1254 are left for the next cycles, as today's calls are shared out."_s;
    QVERIFY(endOfCycleText(summary).endsWith(sentence));
    QTest::ignoreMessage(QtInfoMsg, qPrintable(endOfCycleText(summary)));
    logEndOfCycle(summary);
    QCOMPARE(leftText(1, LeftBecause::MaxRecords),
             u"1 is left for the next cycles, as a cycle updates no more than [sync] max_records."_s);
}

void TestCycleLog::nothingToChangeIsSaid()
{
    CycleSummary summary;
    summary.dryRun = true;
    QCOMPARE(endOfCycleText(summary),
             u"The dry run ended as succeeded after 0.0 s: nothing to change; 0 records read, 0 calls."_s);
    CycleSummary failed;
    failed.outcome = CycleOutcome::Failed;
    failed.counts.fetched = 1;
    failed.counts.calls = 1;
    QCOMPARE(endOfCycleText(failed),
             u"The cycle ended as failed after 0.0 s: nothing was changed; 1 record read, 1 call."_s);
    summary.plan = QList<PlanLine>(2); // to be updated, unless something else is said
    summary.plan.last().outcome = RecordOutcome::Unchanged;
    summary.counts.unchanged = 1;
    QVERIFY(endOfCycleText(summary).contains(u": 1 to update, 1 unchanged;"_s));
}

void TestCycleLog::anErrorIsToldInFull()
{
    CycleSummary summary;
    summary.outcome = CycleOutcome::Quota;
    summary.error = Error{.kind = ErrorKind::QuotaExhausted,
                          .message = u"The calls of the day are used up."_s,
                          .detail = u"Account's limit"_s};
    const auto text = endOfCycleText(summary);
    QVERIFY(text.startsWith(u"The cycle ended as quota after"_s));
    QVERIFY(text.endsWith(describe(*summary.error)));
}

QTEST_GUILESS_MAIN(TestCycleLog)

} // namespace tst_cycleresult

#include "tst_cycleresult.moc"
