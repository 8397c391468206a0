// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/recounts.h"

#include "engine/store/collector/columnmap.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <QSet>

namespace statusbridge {

namespace {

constexpr QLatin1StringView recountTable("statusbridge_recounts");

} // namespace

Expected<void> noteRecounts(Database &database, const QStringList &queueIds)
{
    BulkRows rows;
    for (const QString &queueId : QSet<QString>(queueIds.cbegin(), queueIds.cend())) {
        if (!queueId.isEmpty() && fitsKey(queueId)) {
            rows.addRow(queueId);
        }
    }
    return insertAll(database, QString(recountTable), {{u"queue_id"_s}}, rows);
}

Expected<void> noteRecountsOfStatuses(Database &database, const QList<qint64> &ids)
{
    if (ids.isEmpty()) {
        return {};
    }
    QStringList keys;
    for (const qint64 id : ids) {
        keys += QString::number(id);
    }
    return database.texts(u"SELECT DISTINCT queue_id FROM %1 WHERE id IN (%2)"_s.arg(statusTable, keys.join(u", "_s)))
        .and_then([&](const QStringList &queueIds) { return noteRecounts(database, queueIds); });
}

Expected<QList<Recount>> firstRecounts(Database &database, int limit)
{
    return database.list(
        u"SELECT id, queue_id FROM %1 ORDER BY id LIMIT %2"_s.arg(recountTable, QString::number(limit)), {},
        [](const QSqlQuery &row) { return Recount{.id = row.value(0).toLongLong(), .queueId = textOf(row.value(1))}; });
}

Expected<void> removeRecounts(Database &database, const QList<Recount> &done)
{
    QList<qint64> ids;
    for (const Recount &recount : done) {
        ids += recount.id;
    }
    return deleteAll(database, QString(recountTable), u"id"_s, ids);
}

} // namespace statusbridge
