// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/rowjson.h"

#include "engine/store/columnmap.h"
#include "engine/store/sqlvalues.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace statusbridge {

namespace {

QString textOrNull(const QJsonValue &value)
{
    return value.isNull() ? QString() : value.toVariant().toString();
}

StatusRow rowFromJson(const QJsonObject &object)
{
    const bool isDelivered = object.value(QStringLiteral("table")).toString() == sectionOf(RowSource::DeliveredLogs);
    return StatusRow{.source = isDelivered ? RowSource::DeliveredLogs : RowSource::WebhookLogs,
                     .id = textOrNull(object.value(QStringLiteral("id"))),
                     .queueId = textOrNull(object.value(QStringLiteral("queue"))),
                     .messageId = textOrNull(object.value(QStringLiteral("message"))),
                     .statusWord = textOrNull(object.value(QStringLiteral("word"))),
                     .recipientId = textOrNull(object.value(QStringLiteral("recipient"))),
                     .timestamp = textOrNull(object.value(QStringLiteral("time"))),
                     .open = object.value(QStringLiteral("open")).toBool()};
}

} // namespace

QString rowsToJson(const StatusRows &rows)
{
    QJsonArray array;
    for (const StatusRow &row : rows) {
        array += QJsonObject{{QStringLiteral("table"), sectionOf(row.source)},
                             {QStringLiteral("id"), jsonText(row.id)},
                             {QStringLiteral("queue"), jsonText(row.queueId)},
                             {QStringLiteral("message"), jsonText(row.messageId)},
                             {QStringLiteral("word"), jsonText(row.statusWord)},
                             {QStringLiteral("recipient"), jsonText(row.recipientId)},
                             {QStringLiteral("time"), jsonText(row.timestamp)},
                             {QStringLiteral("open"), row.open}};
    }
    return jsonParameter(array);
}

StatusRows rowsFromJson(const QString &json)
{
    StatusRows rows;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array) {
        rows += rowFromJson(value.toObject());
    }
    return rows;
}

} // namespace statusbridge
