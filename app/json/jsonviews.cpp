// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/jsonviews.h"

namespace statusbridge {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

namespace {

QJsonObject wordsToJson(const QMap<QString, int> &words)
{
    QJsonObject object;
    for (auto word = words.begin(); word != words.end(); ++word) {
        object.insert(word.key(), word.value());
    }
    return object;
}

void merge(QJsonObject &into, const QJsonObject &from)
{
    for (auto member = from.begin(); member != from.end(); ++member) {
        into.insert(member.key(), member.value());
    }
}

} // namespace

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
        merge(object, errorDocument(*summary.error));
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

QJsonObject jsonOf(const Finding &finding)
{
    QString severity = u"ok"_s;
    if (finding.severity != Finding::Severity::Ok) {
        severity = finding.severity == Finding::Severity::Warning ? u"warning"_s : u"error"_s;
    }
    const bool isError = finding.severity == Finding::Severity::Error;
    return {{u"severity"_s, severity},
            {u"subject"_s, finding.subject},
            {u"text"_s, finding.text},
            {u"code"_s, isError ? QJsonValue(toString(finding.kind)) : QJsonValue()}};
}

QJsonObject errorDocument(const Error &error)
{
    return {{u"error"_s, QJsonObject{{u"code"_s, toString(error.kind)}, {u"message"_s, describe(error)}}}};
}

} // namespace statusbridge
