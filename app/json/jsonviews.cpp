// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/jsonviews.h"

namespace statusbridge {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

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
    return time.isValid() ? QJsonValue(time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss") + QStringLiteral("+00:00"))
                          : QJsonValue();
}

QJsonObject jsonOf(const CycleCounts &counts)
{
    return {{QStringLiteral("fetched"), counts.fetched},
            {QStringLiteral("matched"), counts.matched},
            {QStringLiteral("updated"), counts.updated},
            {QStringLiteral("unchanged"), counts.unchanged},
            {QStringLiteral("superseded"), counts.superseded},
            {QStringLiteral("failed"), counts.failed},
            {QStringLiteral("left"), counts.left},
            {QStringLiteral("parked"), counts.parked},
            {QStringLiteral("no_record"), counts.noRecord},
            {QStringLiteral("unknown_words"), counts.unknownWords},
            {QStringLiteral("calls"), counts.calls}};
}

QJsonObject jsonOf(const CycleSummary &summary)
{
    auto object = jsonOf(summary.counts);
    object.insert(QStringLiteral("run_id"), summary.runId);
    object.insert(QStringLiteral("outcome"), toString(summary.outcome));
    object.insert(QStringLiteral("duration_seconds"), static_cast<double>(summary.duration.count()) / 1000.0);
    if (summary.dryRun) {
        object.insert(QStringLiteral("calls_needed"), summary.callsNeeded);
        object.insert(QStringLiteral("calls_left"), summary.callsLeft ? QJsonValue(*summary.callsLeft) : QJsonValue());
        object.insert(QStringLiteral("plan"), jsonListOf(summary.plan));
    }
    if (summary.error) {
        merge(object, errorDocument(*summary.error));
    }
    return object;
}

QJsonObject jsonOf(const Run &run)
{
    auto object = jsonOf(run.counts);
    object.insert(QStringLiteral("run_id"), run.id);
    object.insert(QStringLiteral("trigger"), toString(run.trigger));
    object.insert(QStringLiteral("holder"), run.holder);
    object.insert(QStringLiteral("started_at"), jsonTime(run.startedAt));
    object.insert(QStringLiteral("finished_at"), jsonTime(run.finishedAt));
    object.insert(QStringLiteral("outcome"), run.outcome ? QJsonValue(toString(*run.outcome)) : QJsonValue());
    object.insert(QStringLiteral("error_kind"), orNull(run.errorKind));
    object.insert(QStringLiteral("message"), orNull(run.message));
    object.insert(QStringLiteral("words"), wordsToJson(run.unknownWords));
    return object;
}

QJsonObject jsonOf(const JournalEntry &entry)
{
    return {{QStringLiteral("run_id"), entry.runId},
            {QStringLiteral("record_id"), entry.recordId},
            {QStringLiteral("queue_id"), entry.queueId},
            {QStringLiteral("outcome"), toString(entry.outcome)},
            {QStringLiteral("status_before"), orNull(entry.statusBefore)},
            {QStringLiteral("status_after"), orNull(entry.statusAfter)},
            {QStringLiteral("message_id"), orNull(entry.messageId)},
            {QStringLiteral("recipient_id"), orNull(entry.recipientId)},
            {QStringLiteral("reason"), orNull(entry.reason)},
            {QStringLiteral("zoho_words"), orNull(entry.zohoWords)},
            {QStringLiteral("zoho_code"), entry.zohoCode ? QJsonValue(entry.zohoCode) : QJsonValue()},
            {QStringLiteral("at"), jsonTime(entry.at)}};
}

QJsonObject jsonOf(const RecordFailure &failure)
{
    return {{QStringLiteral("record_id"), failure.recordId},
            {QStringLiteral("queue_id"), failure.queueId},
            {QStringLiteral("streak"), failure.streak},
            {QStringLiteral("first_failed_at"), jsonTime(failure.firstFailed)},
            {QStringLiteral("parked_at"), jsonTime(failure.parkedAt)},
            {QStringLiteral("reason"), orNull(failure.reason)},
            {QStringLiteral("zoho_words"), orNull(failure.zohoWords)},
            {QStringLiteral("zoho_code"), failure.zohoCode ? QJsonValue(failure.zohoCode) : QJsonValue()}};
}

QJsonObject jsonOf(const PlanLine &line)
{
    return {{QStringLiteral("record_id"), line.recordId},
            {QStringLiteral("queue_id"), line.queueId},
            {QStringLiteral("outcome"), toString(line.outcome)},
            {QStringLiteral("status_before"), orNull(line.statusBefore)},
            {QStringLiteral("status_after"), orNull(line.statusAfter)},
            {QStringLiteral("message_id"), orNull(line.messageId)},
            {QStringLiteral("timestamp"), orNull(line.timestamp)},
            {QStringLiteral("recipient_id"), orNull(line.recipientId)},
            {QStringLiteral("reason"), orNull(line.reason)}};
}

QJsonObject jsonOf(const Finding &finding)
{
    QString severity = QStringLiteral("ok");
    if (finding.severity != Finding::Severity::Ok) {
        severity = finding.severity == Finding::Severity::Warning ? QStringLiteral("warning") : QStringLiteral("error");
    }
    const bool isError = finding.severity == Finding::Severity::Error;
    return {{QStringLiteral("severity"), severity},
            {QStringLiteral("subject"), finding.subject},
            {QStringLiteral("text"), finding.text},
            {QStringLiteral("code"), isError ? QJsonValue(toString(finding.kind)) : QJsonValue()}};
}

QJsonObject errorDocument(const Error &error)
{
    return {{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), toString(error.kind)},
                                                  {QStringLiteral("message"), describe(error)}}}};
}

} // namespace statusbridge
