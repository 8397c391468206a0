// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/arrivals/arrivalpurge.h"

#include "engine/config/settings.h"
#include "engine/store/arrivals/rowpurge.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"

#include <QSqlQuery>

namespace statusbridge {

namespace {

constexpr int mostPurged = 2000;

//! Those of the first rows that are older than \p before by \p column; returns whether all are.
Expected<bool> removeById(Database &database, const QString &table, const QString &column, const QString &before)
{
    const QString first =
        u"SELECT id, %1 AS since FROM %2 ORDER BY id LIMIT %3"_s.arg(column, table, QString::number(mostPurged));
    return database
        .list(u"SELECT f.id FROM (%1) AS f WHERE f.since < %2"_s.arg(first, before), {},
              [](const QSqlQuery &row) { return row.value(0).toLongLong(); })
        .and_then([&](const QList<qint64> &ids) {
            return deleteAll(database, table, u"id"_s, ids).transform([&] { return ids.size() >= mostPurged; });
        });
}

Expected<bool> removeDigests(Database &database, const QString &before)
{
    const QString old = u"seen_at < "_s + before;
    return database
        .texts(
            u"SELECT digest FROM statusbridge_seen_statuses WHERE %1 LIMIT %2"_s.arg(old, QString::number(mostPurged)))
        .and_then([&](const QStringList &digests) {
            return deleteAll(database, u"statusbridge_seen_statuses"_s, u"digest"_s, digests, old).transform([&] {
                return digests.size() >= mostPurged;
            });
        });
}

} // namespace

Expected<bool> purgeArrivals(Database &database, const Settings &settings, const QDateTime &now)
{
    const WebhookSettings &webhook = settings.webhook;
    const auto before = [&](int days) { return QString::number(now.addDays(-days).toMSecsSinceEpoch()); };
    // Without raw_days none is kept, and those go that were kept before.
    const auto bodies = removeById(database, u"statusbridge_raw_bodies"_s, u"received_at"_s, before(webhook.rawDays));
    const auto digests = bodies.and_then([&](bool) { return removeDigests(database, before(webhook.dedupDays)); });
    const auto rows = digests.and_then([&](bool) { return purgeReceivedRows(database, settings, now); });
    return rows ? Expected<bool>(*bodies || *digests || *rows) : rows;
}

Expected<void> forgetInArrivals(PersonRemoval &removal)
{
    const QString table = u"statusbridge_raw_bodies"_s;
    // Some of them are megabytes long.
    const OwnRows rows{.table = table, .columns = {u"body"_s}, .together = 50};
    return visitOwnRows(removal.database(), rows, [&](const QList<OwnRow> &bodies) {
        QList<qint64> ids;
        for (const OwnRow &row : bodies) {
            if (removal.traces().bodies.isInBody(row.values.constFirst().toUtf8())) {
                ids += row.id;
            }
        }
        return removal.remove(table, ids);
    });
}

} // namespace statusbridge
