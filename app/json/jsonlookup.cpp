// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/jsonviews.h"

namespace statusbridge {

namespace {

QJsonObject failureToJson(const FailureReason &reason)
{
    return {{u"provider"_s, reason.provider},
            {u"code"_s, orNull(reason.code)},
            {u"text"_s, describe(reason)},
            {u"vendor_words"_s, orNull(reason.vendorWords)}};
}

QJsonObject rowToJson(const LookupRow &found)
{
    const bool isDelivered = found.row.source == RowSource::DeliveredLogs;
    return {{u"table"_s, isDelivered ? u"delivered_logs"_s : u"webhook_logs"_s},
            {u"id"_s, found.row.id},
            {u"message_id"_s, found.row.messageId},
            {u"status"_s, found.row.statusWord},
            {u"meaning"_s, found.meaning.isEmpty() ? QJsonValue() : QJsonValue(found.meaning)},
            {u"recipient_id"_s, found.row.recipientId},
            {u"timestamp"_s, found.row.timestamp},
            {u"event_time"_s, jsonTime(found.eventTime)},
            {u"updated"_s, !found.row.open},
            {u"chosen"_s, found.chosen},
            {u"failure_reason"_s, found.failure ? QJsonValue(failureToJson(*found.failure)) : QJsonValue()}};
}

} // namespace

QJsonObject jsonOf(const LookupView &view)
{
    QJsonArray rows;
    for (const auto &row : view.rows) {
        rows += rowToJson(row);
    }
    return {{u"queue_id"_s, view.queueId},
            {u"rows"_s, rows},
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
