// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/settlements.h"

namespace statusbridge {

namespace {

RecordFailure failureAfter(const Intent &intent, const Error &error, const std::optional<RecordFailure> &previous,
                           const QDateTime &at)
{
    RecordFailure failure = previous.value_or(RecordFailure{.recordId = intent.recordId,
                                                            .queueId = intent.queueId,
                                                            .streak = 0,
                                                            .firstFailed = at,
                                                            .parkedAt = {},
                                                            .reason = {},
                                                            .zohoWords = {},
                                                            .zohoCode = 0,
                                                            .knownRows = {}});
    ++failure.streak;
    failure.parkedAt = failure.streak >= refusalsBeforeParking ? at : QDateTime();
    failure.reason = error.message;
    failure.zohoWords = error.detail;
    failure.zohoCode = error.code;
    failure.knownRows.clear();
    for (const StatusRow &row : intent.rows) {
        failure.knownRows.append(rowName(row));
    }
    return failure;
}

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
            .reason = planned.reason,
            .zohoWords = {},
            .at = at};
}

} // namespace

JournalEntry entryFor(const Intent &intent, RecordOutcome outcome, const QString &reason, const QDateTime &at)
{
    const zoho::RecordValues values = zoho::recordValuesFromJson(intent.valuesJson);
    return {.runId = intent.runId,
            .recordId = intent.recordId,
            .queueId = intent.queueId,
            .outcome = outcome,
            .statusBefore = intent.statusBefore,
            .statusAfter = values.status,
            .messageId = values.messageId.value_or(QString()),
            .recipientId = values.recipientId.value_or(QString()),
            .reason = reason,
            .zohoWords = {},
            .at = at};
}

Settlement updatedSettlement(const Intent &intent, const QueueIdGroups::Closing &closing, const QString &reason,
                             const QDateTime &at)
{
    return {.entry = entryFor(intent, RecordOutcome::Updated, reason, at),
            .endsIntents = closing.intents,
            .rowsToMark = closing.rowsToMark,
            .carriedOverAsDelivered = closing.allSucceeded && intent.statusWord == deliveredWord(),
            .clearsFailure = true,
            .failure = {}};
}

Settlement refusedSettlement(const Intent &intent, const QueueIdGroups::Closing &closing, const Error &error,
                             const std::optional<RecordFailure> &previous, bool counts, const QDateTime &at)
{
    Settlement settlement{.entry = entryFor(intent, RecordOutcome::Failed, error.message, at),
                          .endsIntents = closing.intents,
                          .rowsToMark = {},
                          .failure = {}};
    if (counts) {
        settlement.failure = failureAfter(intent, error, previous, at);
        if (settlement.failure->isParked()) {
            settlement.entry.reason +=
                u" It is parked now, after %1 cycles in a row."_s.arg(settlement.failure->streak);
        }
    }
    settlement.entry.zohoWords = error.detail;
    settlement.entry.zohoCode = error.code;
    return settlement;
}

QList<Settlement> localSettlements(const PlannedGroup &group, qint64 runId, const QDateTime &at)
{
    QList<Settlement> settlements;
    bool allShowIt = true;
    for (const PlannedRecord &planned : group.records) {
        allShowIt = allShowIt && planned.outcome == RecordOutcome::Unchanged;
        if (planned.outcome == RecordOutcome::Updated || planned.outcome == RecordOutcome::Left) {
            continue;
        }
        settlements.append({.entry = entryFor(group, planned, runId, at),
                            .endsIntents = {},
                            .rowsToMark = {},
                            .clearsFailure = planned.outcome != RecordOutcome::Parked,
                            .failure = {}});
    }
    const bool nothingIsSent = settlements.size() == group.records.size();
    if (nothingIsSent && group.marksRows()) {
        settlements.last().rowsToMark = group.rows;
        settlements.last().carriedOverAsDelivered = allShowIt && group.chosen.status.word == deliveredWord();
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
                          .reason = planned.reason});
        }
    }
    return lines;
}

} // namespace statusbridge
