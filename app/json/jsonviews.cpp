// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/jsonviews.h"

namespace statusbridge {

namespace {

QJsonObject wordsToJson(const QMap<QString, int> &words)
{
    QJsonObject object;
    for (auto word = words.begin(); word != words.end(); ++word) {
        object.insert(word.key(), word.value());
    }
    return object;
}

QJsonObject tokenToJson(const TokenView &token, const QDateTime &now)
{
    const auto left =
        token.expiresAt.isValid() ? QJsonValue(qMax<qint64>(0, now.secsTo(token.expiresAt))) : QJsonValue();
    return {{u"state"_s, token.state}, {u"expires_at"_s, jsonTime(token.expiresAt)}, {u"expires_in_seconds"_s, left}};
}

QJsonObject progressToJson(const CycleProgress &progress)
{
    const auto secondsLeft =
        progress.timeLeft ? QJsonValue(static_cast<double>(progress.timeLeft->count()) / 1000) : QJsonValue();
    return {{u"phase"_s, toString(progress.phase)},
            {u"done"_s, progress.done},
            {u"total"_s, progress.total > 0 ? QJsonValue(progress.total) : QJsonValue()},
            {u"per_second"_s, progress.perSecond > 0 ? QJsonValue(progress.perSecond) : QJsonValue()},
            {u"time_left_seconds"_s, secondsLeft},
            {u"updated"_s, progress.counts.updated},
            {u"failed"_s, progress.counts.failed},
            {u"note"_s, orNull(progress.note)}};
}

QJsonObject leaseToJson(const LeaseView &lease)
{
    return {{u"running"_s, lease.held},
            {u"holder"_s, lease.held ? QJsonValue(lease.holder) : QJsonValue()},
            {u"run_id"_s, lease.held && lease.runId > 0 ? QJsonValue(lease.runId) : QJsonValue()},
            {u"lease_expires_at"_s, lease.held ? jsonTime(lease.expiresAt) : QJsonValue()},
            {u"cancel_requested"_s, lease.held && lease.cancelRequested},
            {u"progress"_s, lease.held && lease.progress ? progressToJson(*lease.progress) : QJsonValue()}};
}

QJsonObject failureToJson(const FailureReason &reason)
{
    return {{u"provider"_s, reason.provider},
            {u"code"_s, orNull(reason.code)},
            {u"text"_s, describe(reason)},
            {u"vendor_words"_s, orNull(reason.vendorWords)}};
}

} // namespace

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue jsonTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss") + u"+00:00"_s) : QJsonValue();
}

QJsonObject jsonOf(const CycleCounts &counts)
{
    return {{u"fetched"_s, counts.fetched},
            {u"matched"_s, counts.matched},
            {u"updated"_s, counts.updated},
            {u"unchanged"_s, counts.unchanged},
            {u"superseded"_s, counts.superseded},
            {u"failed"_s, counts.failed},
            {u"left"_s, counts.left},
            {u"parked"_s, counts.parked},
            {u"no_record"_s, counts.noRecord},
            {u"unknown_words"_s, counts.unknownWords},
            {u"calls"_s, counts.calls}};
}

QJsonObject jsonOf(const CycleSummary &summary)
{
    auto object = jsonOf(summary.counts);
    object.insert(u"run_id"_s, summary.runId);
    object.insert(u"outcome"_s, toString(summary.outcome));
    object.insert(u"duration_seconds"_s, static_cast<double>(summary.duration.count()) / 1000.0);
    if (summary.dryRun) {
        object.insert(u"calls_needed"_s, summary.callsNeeded);
        object.insert(u"calls_left"_s, summary.callsLeft ? QJsonValue(*summary.callsLeft) : QJsonValue());
        object.insert(u"plan"_s, jsonListOf(summary.plan));
    }
    if (summary.error) {
        object.insert(u"error"_s, errorDocument(*summary.error).value(u"error"_s));
    }
    return object;
}

QJsonObject jsonOf(const Run &run)
{
    auto object = jsonOf(run.counts);
    object.insert(u"run_id"_s, run.id);
    object.insert(u"trigger"_s, toString(run.trigger));
    object.insert(u"holder"_s, run.holder);
    object.insert(u"started_at"_s, jsonTime(run.startedAt));
    object.insert(u"finished_at"_s, jsonTime(run.finishedAt));
    object.insert(u"outcome"_s, run.outcome ? QJsonValue(toString(*run.outcome)) : QJsonValue());
    object.insert(u"error_kind"_s, orNull(run.errorKind));
    object.insert(u"message"_s, orNull(run.message));
    object.insert(u"words"_s, wordsToJson(run.unknownWords));
    return object;
}

QJsonObject jsonOf(const JournalEntry &entry)
{
    return {{u"run_id"_s, entry.runId},
            {u"record_id"_s, entry.recordId},
            {u"queue_id"_s, entry.queueId},
            {u"outcome"_s, toString(entry.outcome)},
            {u"status_before"_s, orNull(entry.statusBefore)},
            {u"status_after"_s, orNull(entry.statusAfter)},
            {u"message_id"_s, orNull(entry.messageId)},
            {u"recipient_id"_s, orNull(entry.recipientId)},
            {u"reason"_s, orNull(entry.reason)},
            {u"zoho_words"_s, orNull(entry.zohoWords)},
            {u"zoho_code"_s, entry.zohoCode ? QJsonValue(entry.zohoCode) : QJsonValue()},
            {u"at"_s, jsonTime(entry.at)}};
}

QJsonObject jsonOf(const RecordFailure &failure)
{
    return {{u"record_id"_s, failure.recordId},
            {u"queue_id"_s, failure.queueId},
            {u"streak"_s, failure.streak},
            {u"first_failed_at"_s, jsonTime(failure.firstFailed)},
            {u"parked_at"_s, jsonTime(failure.parkedAt)},
            {u"reason"_s, orNull(failure.reason)},
            {u"zoho_words"_s, orNull(failure.zohoWords)},
            {u"zoho_code"_s, failure.zohoCode ? QJsonValue(failure.zohoCode) : QJsonValue()}};
}

QJsonObject jsonOf(const PlanLine &line)
{
    return {{u"record_id"_s, line.recordId},
            {u"queue_id"_s, line.queueId},
            {u"outcome"_s, toString(line.outcome)},
            {u"status_before"_s, orNull(line.statusBefore)},
            {u"status_after"_s, orNull(line.statusAfter)},
            {u"message_id"_s, orNull(line.messageId)},
            {u"timestamp"_s, orNull(line.timestamp)},
            {u"recipient_id"_s, orNull(line.recipientId)},
            {u"reason"_s, orNull(line.reason)}};
}

QString toString(Finding::Severity severity)
{
    if (severity == Finding::Severity::Ok) {
        return u"ok"_s;
    }
    return severity == Finding::Severity::Warning ? u"warning"_s : u"error"_s;
}

QJsonObject jsonOf(const Finding &finding)
{
    const bool isError = finding.severity == Finding::Severity::Error;
    return {{u"severity"_s, toString(finding.severity)},
            {u"subject"_s, finding.subject},
            {u"text"_s, finding.text},
            {u"code"_s, isError ? QJsonValue(toString(finding.kind)) : QJsonValue()}};
}

QJsonObject errorDocument(const Error &error)
{
    return {{u"error"_s, QJsonObject{{u"code"_s, toString(error.kind)}, {u"message"_s, describe(error)}}}};
}

QJsonObject jsonOf(const SchedulerView &scheduler)
{
    const auto duration = scheduler.lastDurationSeconds ? QJsonValue(*scheduler.lastDurationSeconds) : QJsonValue();
    return {{u"is_running"_s, scheduler.running},
            {u"reason"_s, orNull(scheduler.reason)},
            {u"stopped_by"_s, orNull(scheduler.stoppedBy)},
            {u"stopped_at"_s, jsonTime(scheduler.stoppedAt)},
            {u"last_sync_time"_s, jsonTime(scheduler.lastSync)},
            {u"next_sync_time"_s, jsonTime(scheduler.nextSync)},
            {u"sync_interval_minutes"_s, scheduler.intervalMinutes},
            {u"stats"_s, QJsonObject{{u"total_synced"_s, scheduler.totalSynced},
                                     {u"total_failed"_s, scheduler.totalFailed},
                                     {u"last_sync_duration"_s, duration}}}};
}

QJsonObject jsonOf(const StatusView &view, const QDateTime &now)
{
    const QJsonObject atZoho = {{u"records"_s, view.pendingAtZoho ? QJsonValue(*view.pendingAtZoho) : QJsonValue()},
                                {u"at"_s, jsonTime(view.pendingAtZohoTime)}};
    const QJsonObject calls = {{u"today"_s, view.calls.today},
                               {u"limit"_s, view.calls.limit > 0 ? QJsonValue(view.calls.limit) : QJsonValue()},
                               {u"exhausted_until"_s, jsonTime(view.calls.exhaustedUntil)}};
    return {{u"token"_s, tokenToJson(view.token, now)},
            {u"pending_records"_s, view.pendingHere},
            {u"pending_at_zoho"_s, atZoho},
            {u"parked"_s, view.parked},
            {u"calls"_s, calls},
            {u"cycle"_s, leaseToJson(view.lease)},
            {u"scheduler"_s, jsonOf(view.scheduler)},
            {u"last_run"_s, view.lastRun ? QJsonValue(jsonOf(*view.lastRun)) : QJsonValue()}};
}

QJsonObject jsonOf(const UserView &user)
{
    return {{u"name"_s, user.name}, {u"created_at"_s, jsonTime(user.createdAt)}};
}

QJsonObject jsonOf(const LookupRow &found)
{
    const bool isDelivered = found.row.source == RowSource::DeliveredLogs;
    return {{u"table"_s, isDelivered ? u"delivered_logs"_s : u"webhook_logs"_s},
            {u"id"_s, found.row.id},
            {u"message_id"_s, found.row.messageId},
            {u"status"_s, found.row.statusWord},
            {u"meaning"_s, orNull(found.meaning)},
            {u"recipient_id"_s, found.row.recipientId},
            {u"timestamp"_s, found.row.timestamp},
            {u"event_time"_s, jsonTime(found.eventTime)},
            {u"updated"_s, !found.row.open},
            {u"chosen"_s, found.chosen},
            {u"failure_reason"_s, found.failure ? QJsonValue(failureToJson(*found.failure)) : QJsonValue()}};
}

QJsonObject jsonOf(const LookupView &view)
{
    return {{u"queue_id"_s, view.queueId},
            {u"rows"_s, jsonListOf(view.rows)},
            {u"chosen_because"_s, view.chosenBecause},
            {u"would_push"_s, view.push ? QJsonValue(jsonOf(*view.push)) : QJsonValue()},
            {u"carried_over_as_delivered"_s, view.carriedOverAsDelivered},
            {u"parked"_s, view.failure && view.failure->isParked()},
            {u"failure"_s, view.failure ? QJsonValue(jsonOf(*view.failure)) : QJsonValue()},
            {u"attempts"_s, jsonListOf(view.attempts)}};
}

QJsonObject jsonOf(const ZohoRecordView &record)
{
    QJsonObject fields;
    for (const auto &field : record.fields) {
        fields.insert(field.linkName, field.value);
    }
    return {{u"record_id"_s, record.id}, {u"fields"_s, fields}};
}

QJsonObject jsonOf(const SearchView &view)
{
    return {{u"searched"_s, view.text},
            {u"found_by"_s, toString(view.kind)},
            {u"queue_ids"_s, QJsonArray::fromStringList(view.queueIds)},
            {u"more"_s, view.hasMore},
            {u"complete"_s, view.isComplete},
            {u"note"_s, orNull(view.note)},
            {u"indexes"_s, QJsonArray::fromStringList(view.indexes)}};
}

} // namespace statusbridge
