// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/rowjson.h"

#include "engine/store/collector/columnmap.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/sqlvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace statusbridge {

namespace {

QString textAt(const QJsonArray &values, int index)
{
    const QJsonValue value = values.at(index);
    return value.isString() ? textOf(value.toString()) : QString();
}

StatusRow rowOf(const QJsonArray &values)
{
    const bool isDelivered = textAt(values, 0) == sectionOf(RowSource::DeliveredLogs);
    return StatusRow{.source = isDelivered ? RowSource::DeliveredLogs : RowSource::WebhookLogs,
                     .id = textAt(values, 1),
                     .queueId = textAt(values, 2),
                     .messageId = textAt(values, 3),
                     .statusWord = textAt(values, 4),
                     .recipientId = textAt(values, 5),
                     .timestamp = textAt(values, 6),
                     .open = textAt(values, 7) == u"1"_s};
}

} // namespace

QString rowsToJson(const StatusRows &rows)
{
    BulkRows bulk;
    for (const StatusRow &row : rows) {
        bulk.startRow()
            .add(sectionOf(row.source))
            .add(row.id)
            .add(row.queueId)
            .add(row.messageId)
            .add(row.statusWord)
            .add(row.recipientId)
            .add(row.timestamp)
            .add(row.open ? 1 : 0);
    }
    return bulk.json();
}

StatusRows rowsFromJson(const QString &json)
{
    StatusRows rows;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array) {
        rows += rowOf(value.toArray());
    }
    return rows;
}

} // namespace statusbridge
