// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/callmemory.h"
#include "engine/sync/cycleresult.h"
#include "engine/sync/sender.h"
#include "engine/sync/settlements.h"
#include "tests/engine/sync/syncsamples.h"

#include <QTest>

namespace tst_decisions {

using namespace statusbridge;
using samples::intent;
using samples::now;
using samples::row;

Error errorOf(ErrorKind kind)
{
    return {.kind = kind, .message = u"It ended."_s, .detail = {}, .retryAfter = {}};
}

zoho::ReportRecord showing(const Intent &one)
{
    zoho::ReportRecord record = samples::record(static_cast<int>(one.id), one.statusWord);
    record.queueIdWebhook = one.queueId;
    record.messageIdWebhook = u"wamid.A"_s;
    record.recipientIdWebhook = u"15550001234"_s;
    return record;
}

Settlement settled(RecordOutcome outcome)
{
    Settlement settlement{.entry = {}, .endsIntents = {}, .rowsToMark = {}, .failure = {}};
    settlement.entry.outcome = outcome;
    return settlement;
}

FieldFormat format()
{
    return {.ranking = samples::ranking(), .writtenAs = {}, .timestampFormat = {}, .timeZone = {}};
}

//! The small decisions of a cycle, which need nothing but values.
class DecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lateRowsAreSettledOnceForEachQueueId()
    {
        const QString other = u"q-2"_s;
        const auto settlements = lateSettlements({row(1, u"sent"_s), row(2, u"failed"_s), row(3, u"READ"_s, other)}, {},
                                                 {}, samples::ranking(), 7, now());
        QCOMPARE(settlements.size(), 2);
        QCOMPARE(toString(settlements.first().entry.outcome), toString(RecordOutcome::Superseded));
        QCOMPARE(settlements.first().entry.statusAfter, u"failed"_s);
        QCOMPARE(settlements.first().rowsToMark.size(), 2);
        QCOMPARE(toString(settlements.last().entry.outcome), toString(RecordOutcome::Unchanged));
        QCOMPARE(settlements.last().entry.queueId, other);
        QVERIFY2(settlements.last().entry.statusBefore.isEmpty(), "Zoho was not asked what it shows");
    }

    void unknownWordsAreMarkedWithTheLastKnownOne()
    {
        const StatusRow late = row(1, u"sent"_s);
        const StatusRow unknown = row(2, u"deleted"_s);
        const auto marked = [&](const StatusRows &all) {
            return lateSettlements({late}, {{u"q-1"_s, all}}, {}, samples::ranking(), 7, now()).constFirst().rowsToMark;
        };
        QCOMPARE(marked({late, unknown}), (StatusRows{late, unknown}));
        QCOMPARE(marked({late, unknown, row(3, u"read"_s)}), StatusRows{late});
    }

    void lateRowsWithNothingButUnknownWordsStayOpen()
    {
        QVERIFY(lateSettlements({row(1, u"deleted"_s)}, {}, {}, samples::ranking(), 7, now()).isEmpty());
    }

    void lateRowsOfARecordThatZohoListsAgainAreLeftToThePlan()
    {
        QVERIFY(lateSettlements({row(1, u"sent"_s)}, {}, {u"q-1"_s}, samples::ranking(), 7, now()).isEmpty());
    }

    void whatIsReadBackWasDoneOrNotDoneOrIsGone()
    {
        zoho::ReportRecord untouched = showing(intent(2));
        untouched.messageIdWebhook = u"wamid.B"_s;
        const ReadBack found =
            compareWithZoho({intent(1), intent(2), intent(3)}, {untouched, showing(intent(1))}, format());
        QCOMPARE(found.shown.size(), 1);
        QCOMPARE(found.shown.first().id, 1);
        QCOMPARE(found.absent.size(), 1);
        QCOMPARE(found.absent.first().id, 2);
        QCOMPARE(found.missing.size(), 1);
        QCOMPARE(found.missing.first().id, 3);
    }

    void aStrongerWordThatIsReadBackStays()
    {
        const ReadBack found =
            compareWithZoho({intent(1, u"failed"_s), intent(2, u"failed"_s)},
                            {samples::record(1, u" Delivered"_s), samples::record(2, u"sent"_s)}, format());
        QCOMPARE(found.stronger.size(), 1);
        QCOMPARE(found.stronger.first().second, u"Delivered"_s);
        QCOMPARE(found.absent.size(), 1);
        const auto settlement = supersededSettlement(
            found.stronger.first().first, {.intents = {1}, .rowsToMark = {row(1, u"failed"_s)}, .allSucceeded = true},
            u"Delivered"_s, now());
        QCOMPARE(toString(settlement.entry.outcome), toString(RecordOutcome::Superseded));
        QCOMPARE(settlement.entry.statusBefore, u"Delivered"_s);
        QCOMPARE(settlement.rowsToMark.size(), 1);
        QVERIFY(!settlement.carriedOverAsDelivered);
    }

    void aValueThatWasNotWrittenIsNotLookedFor()
    {
        zoho::ReportRecord record = showing(intent(1));
        record.timestampWebhook = u"01-Jan-2025 00:00:00"_s;
        QCOMPARE(compareWithZoho({intent(1)}, {record}, format()).shown.size(), 1);
    }

    void theOutcomeFollowsTheErrorAndTheCounts()
    {
        QCOMPARE(toString(outcomeOf({}, {})), toString(CycleOutcome::Succeeded));
        QCOMPARE(toString(outcomeOf({}, {.updated = 9, .parked = 3, .noRecord = 2})),
                 toString(CycleOutcome::Succeeded));
        QCOMPARE(toString(outcomeOf({}, {.failed = 1})), toString(CycleOutcome::Partial));
        QCOMPARE(toString(outcomeOf({}, {.left = 1})), toString(CycleOutcome::Partial));
        QCOMPARE(toString(outcomeOf({}, {.left = 1254, .leftByPlan = 1254})), toString(CycleOutcome::Continued));
        QCOMPARE(toString(outcomeOf({}, {.left = 1255, .leftByPlan = 1254})), toString(CycleOutcome::Partial));
        QCOMPARE(toString(outcomeOf(errorOf(ErrorKind::Cancelled), {})), toString(CycleOutcome::Cancelled));
        QCOMPARE(toString(outcomeOf(errorOf(ErrorKind::QuotaExhausted), {})), toString(CycleOutcome::Quota));
        QCOMPARE(toString(outcomeOf(errorOf(ErrorKind::Unauthorized), {})), toString(CycleOutcome::Unauthorized));
        for (const ErrorKind kind : {ErrorKind::Account, ErrorKind::Database, ErrorKind::Schema, ErrorKind::LeaseLost,
                                     ErrorKind::Transient, ErrorKind::Bug}) {
            QCOMPARE(toString(outcomeOf(errorOf(kind), {.updated = 9})), toString(CycleOutcome::Failed));
        }
    }

    void theRunSaysHowItsCycleEnded()
    {
        Run run;
        CycleSummary summary;
        summary.outcome = CycleOutcome::Quota;
        summary.counts.updated = 5;
        summary.error = errorOf(ErrorKind::QuotaExhausted);
        noteEnd(run, summary, now());
        QCOMPARE(run.finishedAt, now());
        QCOMPARE(run.counts.updated, 5);
        QCOMPARE(run.errorKind, toString(ErrorKind::QuotaExhausted));
        QCOMPARE(run.message, Sentence(u"It ended."_s));
    }

    void aCancellationSaysByWhom()
    {
        QVERIFY(cancelledBy(u"anna"_s).message.english().contains(u"cancelled by anna;"_s));
        QVERIFY(cancelledBy({}).message.english().contains(u"was cancelled;"_s));
    }

    void whatCouldNotBeWrittenIsLeftForTheNextCycle()
    {
        CycleCounts counts{.updated = 5, .unchanged = 1, .superseded = 1, .failed = 2, .left = 3, .parked = 1};
        moveToLeft({settled(RecordOutcome::Updated), settled(RecordOutcome::Failed), settled(RecordOutcome::Unchanged),
                    settled(RecordOutcome::Superseded), settled(RecordOutcome::Left)},
                   counts);
        QVERIFY((counts == CycleCounts{.updated = 4, .failed = 1, .left = 7, .parked = 1}));
    }

    void whatCouldNotBeMarkedIsAFailure()
    {
        CycleCounts counts{.updated = 2, .failed = 1};
        Settlement unmarked = settled(RecordOutcome::Updated);
        unmarked.entry.recordId = u"2"_s;
        JournalEntry written = unmarked.entry;
        written.outcome = RecordOutcome::Failed;
        countUnmarked({settled(RecordOutcome::Updated), unmarked}, {settled(RecordOutcome::Updated).entry, written},
                      counts);
        QVERIFY((counts == CycleCounts{.updated = 1, .failed = 2}));
    }

    void whatCouldNotBeMarkedYetIsLeft()
    {
        CycleCounts counts{.updated = 1};
        JournalEntry written = settled(RecordOutcome::Updated).entry;
        written.outcome = RecordOutcome::Left;
        countUnmarked({settled(RecordOutcome::Updated)}, {written}, counts);
        QVERIFY((counts == CycleCounts{.left = 1}));
    }

    void callsAreLeftUpToOurLimitAndNoneAfterZohosRefusal()
    {
        CallState calls;
        calls.callsToday = 30;
        QVERIFY(!callsLeft(calls, 0, now()));
        QCOMPARE(*callsLeft(calls, 100, now()), 70);
        QCOMPARE(*callsLeft(calls, 20, now()), 0);
        calls.exhaustedUntil = now().addSecs(60);
        QCOMPARE(*callsLeft(calls, 0, now()), 0);
        calls.exhaustedUntil = now().addSecs(-60);
        QVERIFY(!callsLeft(calls, 0, now()));
    }
};

QTEST_GUILESS_MAIN(DecisionsTest)

} // namespace tst_decisions

#include "tst_decisions.moc"
