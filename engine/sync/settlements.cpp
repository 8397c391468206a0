// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/settlements.h"

#include <algorithm>

namespace statusbridge {

namespace {

JournalEntry entryFor(const PlannedGroup &group, const PlannedRecord &planned, qint64 runId, const QDateTime &at)
{
    return {.runId = runId,
            .recordId = planned.record.id,
            .queueId = group.queueId,
            .outcome = planned.outcome,
            .statusBefore = planned.record.status,
            .statusAfter = group.values.status,
            .messageId = group.chosen.row.messageId,
            .recipientId = group.chosen.row.recipientId,
            .failure = group.chosen.row.failure,
            .reason = planned.reason,
            .at = at};
}

//! Of the row that is written: why its message failed, unless a row without a reason was stronger.
std::optional<FailureReason> failureOf(const Intent &intent, const QString &messageId)
{
    if (!mayHaveFailed(intent.statusWord)) {
        return std::nullopt;
    }
    const auto told = std::ranges::find_if(
        intent.rows, [&](const StatusRow &row) { return row.failure && row.messageId == messageId; });
    return told == intent.rows.cend() ? std::nullopt : told->failure;
}

//! \p late and the open rows with unknown words among \p all, unless another one with a known word stays open.
StatusRows withUnknownWords(const StatusRows &late, const StatusRows &all, const Ranking &ranking)
{
    StatusRows rows = late;
    for (const StatusRow &row : all) {
        if (!row.open || late.contains(row)) {
            continue;
        }
        if (ranking.read(row.statusWord)) {
            return late;
        }
        rows += row;
    }
    return rows;
}

Settlement lateSettlementOf(const StatusRows &rows, const ChosenRow &strongest, qint64 runId, const QDateTime &now)
{
    const bool isDelivered = strongest.status.word == deliveredWord();
    return {.entry = {.runId = runId,
                      .recordId = {},
                      .queueId = strongest.row.queueId,
                      .outcome = isDelivered ? RecordOutcome::Unchanged : RecordOutcome::Superseded,
                      .statusBefore = {},
                      .statusAfter = strongest.status.word,
                      .messageId = strongest.row.messageId,
                      .recipientId = strongest.row.recipientId,
                      .failure = strongest.row.failure,
                      .reason = Sentence(SentenceId::CameAfterDelivered, {deliveredWord()}),
                      .at = now},
            .rowsToMark = rows};
}

} // namespace

JournalEntry entryFor(const Intent &intent, RecordOutcome outcome, const Sentence &reason, const QDateTime &at)
{
    const zoho::RecordValues values = zoho::recordValuesFromJson(intent.valuesJson);
    const QString messageId = values.messageId.value_or(QString());
    return {.runId = intent.runId,
            .recordId = intent.recordId,
            .queueId = intent.queueId,
            .outcome = outcome,
            .statusBefore = intent.statusBefore,
            .statusAfter = values.status,
            .messageId = messageId,
            .recipientId = values.recipientId.value_or(QString()),
            .failure = failureOf(intent, messageId),
            .reason = reason,
            .at = at};
}

Settlement updatedSettlement(const Intent &intent, const GroupEnd &ended, const Sentence &reason, const QDateTime &at)
{
    return {.entry = entryFor(intent, RecordOutcome::Updated, reason, at),
            .endsIntents = ended.intents,
            .rowsToMark = ended.rowsToMark,
            .carriedOverAsDelivered = ended.allSucceeded && intent.statusWord == deliveredWord(),
            .clearsFailure = true};
}

Settlement supersededSettlement(const Intent &intent, const GroupEnd &ended, const QString &shown, const QDateTime &at)
{
    Settlement settlement{.entry = entryFor(intent, RecordOutcome::Superseded, {}, at),
                          .endsIntents = ended.intents,
                          .rowsToMark = ended.rowsToMark,
                          .clearsFailure = true};
    settlement.entry.reason = Sentence(SentenceId::LostAnswerStronger, {shown, intent.statusWord});
    settlement.entry.statusBefore = shown;
    return settlement;
}

RecordFailure unclearFailure(const Intent &intent, const Sentence &reason, const std::optional<RecordFailure> &previous,
                             const QDateTime &at)
{
    return previous.value_or(RecordFailure{
        .recordId = intent.recordId, .queueId = intent.queueId, .streak = 0, .firstFailed = at, .reason = reason});
}

Settlement refusedSettlement(const Intent &intent, const GroupEnd &ended, const Error &error,
                             const std::optional<RecordFailure> &previous, const QDateTime &at)
{
    RecordFailure failure = previous.value_or(
        RecordFailure{.recordId = intent.recordId, .queueId = intent.queueId, .streak = 0, .firstFailed = at});
    ++failure.streak;
    failure.parkedAt = failure.streak >= refusalsBeforeParking ? at : QDateTime();
    failure.reason = error.message;
    failure.zohoWords = error.detail;
    failure.zohoCode = error.code;
    const JournalEntry entry = entryFor(intent, RecordOutcome::Failed, error.message, at);
    failure.failure = entry.failure;
    failure.knownRows.clear();
    for (const StatusRow &row : intent.rows) {
        failure.knownRows.append(rowName(row));
    }
    Settlement settlement{.entry = entry, .endsIntents = ended.intents, .failure = failure};
    if (failure.isParked()) {
        settlement.entry.reason = settlement.entry.reason.then(Sentence(SentenceId::ParkedNow, {failure.streak}));
    }
    settlement.entry.zohoWords = error.detail;
    settlement.entry.zohoCode = error.code;
    return settlement;
}

QList<Settlement> localSettlements(const PlannedGroup &group, qint64 runId, const QDateTime &at)
{
    QList<Settlement> settlements;
    // Its rows stay open, so that every cycle would settle the same again. What parked it is in the journal.
    if (group.has(RecordOutcome::Parked)) {
        return settlements;
    }
    bool allShowIt = true;
    for (const PlannedRecord &planned : group.records) {
        allShowIt = allShowIt && planned.outcome == RecordOutcome::Unchanged;
        if (planned.outcome == RecordOutcome::Updated || planned.outcome == RecordOutcome::Left) {
            continue;
        }
        settlements.append({.entry = entryFor(group, planned, runId, at), .clearsFailure = true});
    }
    const bool nothingIsSent = settlements.size() == group.records.size();
    if (nothingIsSent && group.marksRows()) {
        settlements.last().rowsToMark = group.rows;
        settlements.last().carriedOverAsDelivered = allShowIt && group.chosen.status.word == deliveredWord();
    }
    return settlements;
}

QList<Settlement> lateSettlements(const StatusRows &late, const QHash<QString, StatusRows> &all,
                                  const QSet<QString> &listed, const Ranking &ranking, qint64 runId,
                                  const QDateTime &now)
{
    QMap<QString, StatusRows> byQueueId;
    for (const StatusRow &row : late) {
        if (!listed.contains(row.queueId)) {
            byQueueId[row.queueId].append(row);
        }
    }
    QList<Settlement> settlements;
    for (const StatusRows &rows : std::as_const(byQueueId)) {
        if (const auto strongest = strongestRow(rows, ranking, now)) {
            settlements.append(lateSettlementOf(withUnknownWords(rows, all.value(strongest->row.queueId), ranking),
                                                *strongest, runId, now));
        }
    }
    return settlements;
}

QList<Intent> intentsOf(const Plan &plan, qint64 runId, const QDateTime &at)
{
    QList<Intent> intents;
    for (const PlannedGroup &group : plan.groups) {
        for (const PlannedRecord &planned : group.records) {
            if (planned.outcome == RecordOutcome::Updated) {
                intents.append({.runId = runId,
                                .recordId = planned.record.id,
                                .queueId = group.queueId,
                                .valuesJson = zoho::toJson(group.values),
                                .statusWord = group.chosen.status.word,
                                .statusBefore = planned.record.status,
                                .rows = group.rows,
                                .marksRows = group.marksRows(),
                                .createdAt = at});
            }
        }
    }
    return intents;
}

QList<PlanLine> planLines(const Plan &plan)
{
    QList<PlanLine> lines;
    for (const PlannedGroup &group : plan.groups) {
        for (const PlannedRecord &planned : group.records) {
            lines.append({.recordId = planned.record.id,
                          .queueId = group.queueId,
                          .outcome = planned.outcome,
                          .statusBefore = planned.record.status,
                          .statusAfter = group.values.status,
                          .messageId = group.values.messageId.value_or(QString()),
                          .timestamp = group.values.timestamp.value_or(QString()),
                          .recipientId = group.values.recipientId.value_or(QString()),
                          .failureReason = group.values.reason.value_or(QString()),
                          .failureCode = group.values.reasonCode.value_or(QString()),
                          .reason = planned.reason});
        }
    }
    return lines;
}

} // namespace statusbridge
