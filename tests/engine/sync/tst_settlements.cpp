// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/settlements.h"
#include "tests/engine/sync/syncsamples.h"

#include <QTest>

namespace tst_settlements {

using namespace statusbridge;
using samples::intent;
using samples::now;

const Error refusal{.kind = ErrorKind::RecordRefused,
                    .message = u"Zoho refused the record."_s,
                    .detail = u"Enter a unique value."_s,
                    .retryAfter = {},
                    .code = 3002};

GroupEnd closingOf(const Intent &one, bool succeeded)
{
    return {.intents = {one.id}, .rowsToMark = succeeded ? one.rows : StatusRows(), .allSucceeded = succeeded};
}

Settlement refusedAfter(int streak)
{
    RecordFailure previous;
    previous.recordId = intent(1).recordId;
    previous.streak = streak;
    previous.firstFailed = now().addDays(-1);
    return refusedSettlement(intent(1), closingOf(intent(1), false), refusal,
                             streak > 0 ? std::optional(previous) : std::nullopt, now());
}

PlannedGroup group(const QString &word, const QList<RecordOutcome> &outcomes)
{
    const StatusRows rows = {samples::row(1, word), samples::row(2, u"deleted"_s)};
    PlannedGroup made{.queueId = u"q-1"_s,
                      .rows = rows,
                      .chosen = *strongestRow(rows, samples::ranking(), now()),
                      .values = {.status = word, .queueId = {}, .messageId = {}, .timestamp = {}, .recipientId = {}},
                      .records = {}};
    for (const RecordOutcome outcome : outcomes) {
        made.records.append({.record = samples::record(static_cast<int>(made.records.size()) + 1, QString()),
                             .outcome = outcome,
                             .reason = u"Because."_s});
    }
    return made;
}

QStringList outcomesOf(const QList<Settlement> &settlements)
{
    QStringList words;
    for (const Settlement &settlement : settlements) {
        words.append(toString(settlement.entry.outcome));
    }
    return words;
}

class SettlementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatZohoTookIsJournalledMarkedAndItsStreakEnds()
    {
        const Settlement settlement =
            updatedSettlement(intent(1), closingOf(intent(1), true), u"Zoho took it."_s, now());
        QCOMPARE(toString(settlement.entry.outcome), toString(RecordOutcome::Updated));
        QCOMPARE(settlement.entry.statusBefore, u"accepted"_s);
        QCOMPARE(settlement.entry.statusAfter, u"sent"_s);
        QCOMPARE(settlement.entry.messageId, u"wamid.A"_s);
        QCOMPARE(settlement.entry.at, now());
        QCOMPARE(settlement.endsIntents, QList<qint64>{1});
        QVERIFY(settlement.rowsToMark == intent(1).rows);
        QVERIFY(settlement.clearsFailure);
        QVERIFY(!settlement.failure);
    }

    void onlyADeliveredQueueIdThatIsCompleteIsCarriedOver()
    {
        const Intent delivered = intent(1, u"delivered"_s);
        QVERIFY(updatedSettlement(delivered, closingOf(delivered, true), {}, now()).carriedOverAsDelivered);
        QVERIFY(!updatedSettlement(delivered, closingOf(delivered, false), {}, now()).carriedOverAsDelivered);
        QVERIFY(!updatedSettlement(intent(1), closingOf(intent(1), true), {}, now()).carriedOverAsDelivered);
    }

    void aRefusalIsJournalledInZohosWordsAndMarksNothing()
    {
        const Settlement settlement = refusedAfter(0);
        QCOMPARE(toString(settlement.entry.outcome), toString(RecordOutcome::Failed));
        QCOMPARE(settlement.entry.reason, refusal.message);
        QCOMPARE(settlement.entry.zohoWords, refusal.detail);
        QCOMPARE(settlement.entry.zohoCode, 3002);
        QCOMPARE(settlement.endsIntents, QList<qint64>{1});
        QVERIFY(settlement.rowsToMark.isEmpty());
        QVERIFY(!settlement.clearsFailure);
        QCOMPARE(settlement.failure->streak, 1);
        QCOMPARE(settlement.failure->firstFailed, now());
        QVERIFY(!settlement.failure->isParked());
    }

    void theThirdRefusalInARowParksTheRecordWithTheRowsItHas()
    {
        QVERIFY(!refusedAfter(1).failure->isParked());
        const Settlement third = refusedAfter(2);
        QVERIFY(third.failure->isParked());
        QCOMPARE(third.failure->parkedAt, now());
        QCOMPARE(third.failure->firstFailed, now().addDays(-1));
        QCOMPARE(third.failure->knownRows,
                 (QStringList{rowName(samples::row(1, u"sent"_s)), rowName(samples::row(2, u"deleted"_s))}));
        QVERIFY(third.entry.reason.english().contains(u"parked"_s));
    }

    void aGroupThatNeedsNoCallIsMarkedOnce()
    {
        const auto settlements =
            localSettlements(group(u"sent"_s, {RecordOutcome::Unchanged, RecordOutcome::Superseded}), 7, now());
        QCOMPARE(outcomesOf(settlements), (QStringList{u"unchanged"_s, u"superseded"_s}));
        QVERIFY(settlements.first().rowsToMark.isEmpty());
        QCOMPARE(settlements.last().rowsToMark.size(), 2);
        QVERIFY(!settlements.last().carriedOverAsDelivered);
        QVERIFY(settlements.first().clearsFailure);
    }

    void whatZohoShowsAsDeliveredAlreadyIsCarriedOver()
    {
        const auto settlements = localSettlements(group(u"delivered"_s, {RecordOutcome::Unchanged}), 7, now());
        QVERIFY(settlements.last().carriedOverAsDelivered);
    }

    void whileARecordOfTheGroupIsSentItsRowsWaitForTheAnswer()
    {
        const auto settlements =
            localSettlements(group(u"sent"_s, {RecordOutcome::Unchanged, RecordOutcome::Updated}), 7, now());
        QCOMPARE(outcomesOf(settlements), QStringList{u"unchanged"_s});
        QVERIFY(settlements.last().rowsToMark.isEmpty());
    }

    void whileARecordOfTheGroupIsParkedNoCycleSettlesTheOthersAgainAndAgain()
    {
        QVERIFY(
            localSettlements(group(u"sent"_s, {RecordOutcome::Parked, RecordOutcome::Unchanged}), 7, now()).isEmpty());
    }

    void onlyWhatIsSentHasAnIntent()
    {
        const Plan plan{
            .groups = {group(u"sent"_s, {RecordOutcome::Updated, RecordOutcome::Unchanged, RecordOutcome::Superseded}),
                       group(u"delivered"_s, {RecordOutcome::Updated, RecordOutcome::Left})}};
        const auto intents = intentsOf(plan, 7, now());
        QCOMPARE(intents.size(), 2);
        QVERIFY(intents.first().marksRows);
        QVERIFY(!intents.last().marksRows); // the one over the limit would lose its row
        QCOMPARE(intents.first().statusWord, u"sent"_s);
        QCOMPARE(intents.first().rows.size(), 2);
        QCOMPARE(planLines(plan).size(), 5);
    }
};

QTEST_GUILESS_MAIN(SettlementsTest)

} // namespace tst_settlements

#include "tst_settlements.moc"
