// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/jsonviews.h"

namespace statusbridge {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject failureToJson(const FailureReason &reason)
{
    return {{QStringLiteral("provider"), reason.provider},
            {QStringLiteral("code"), orNull(reason.code)},
            {QStringLiteral("text"), describe(reason)},
            {QStringLiteral("vendor_words"), orNull(reason.vendorWords)}};
}

QJsonObject rowToJson(const LookupRow &found)
{
    const bool isDelivered = found.row.source == RowSource::DeliveredLogs;
    return {
        {QStringLiteral("table"), isDelivered ? QStringLiteral("delivered_logs") : QStringLiteral("webhook_logs")},
        {QStringLiteral("id"), found.row.id},
        {QStringLiteral("message_id"), found.row.messageId},
        {QStringLiteral("status"), found.row.statusWord},
        {QStringLiteral("meaning"), found.meaning.isEmpty() ? QJsonValue() : QJsonValue(found.meaning)},
        {QStringLiteral("recipient_id"), found.row.recipientId},
        {QStringLiteral("timestamp"), found.row.timestamp},
        {QStringLiteral("event_time"), jsonTime(found.eventTime)},
        {QStringLiteral("updated"), !found.row.open},
        {QStringLiteral("chosen"), found.chosen},
        {QStringLiteral("failure_reason"), found.failure ? QJsonValue(failureToJson(*found.failure)) : QJsonValue()}};
}

} // namespace

QJsonObject jsonOf(const LookupView &view)
{
    QJsonArray rows;
    for (const auto &row : view.rows) {
        rows += rowToJson(row);
    }
    return {{QStringLiteral("queue_id"), view.queueId},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("chosen_because"), view.chosenBecause},
            {QStringLiteral("would_push"), view.push ? QJsonValue(jsonOf(*view.push)) : QJsonValue()},
            {QStringLiteral("carried_over_as_delivered"), view.carriedOverAsDelivered},
            {QStringLiteral("parked"), view.failure && view.failure->isParked()},
            {QStringLiteral("failure"), view.failure ? QJsonValue(jsonOf(*view.failure)) : QJsonValue()},
            {QStringLiteral("attempts"), jsonListOf(view.attempts)}};
}

QJsonObject jsonOf(const ZohoRecordView &record)
{
    QJsonObject fields;
    for (const auto &field : record.fields) {
        fields.insert(field.linkName, field.value);
    }
    return {{QStringLiteral("record_id"), record.id}, {QStringLiteral("fields"), fields}};
}

QJsonObject jsonOf(const SearchView &view)
{
    return {{QStringLiteral("searched"), view.text},
            {QStringLiteral("found_by"), toString(view.kind)},
            {QStringLiteral("queue_ids"), QJsonArray::fromStringList(view.queueIds)},
            {QStringLiteral("more"), view.hasMore},
            {QStringLiteral("complete"), view.isComplete},
            {QStringLiteral("note"), orNull(view.note)},
            {QStringLiteral("indexes"), QJsonArray::fromStringList(view.indexes)}};
}

} // namespace statusbridge
