// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/arrivals/rowpurge.h"

#include "engine/config/settings.h"
#include "engine/core/logging.h"
#include "engine/status/eventtime.h"
#include "engine/status/ranking.h"
#include "engine/store/arrivals/deliveredrows.h"
#include "engine/store/arrivals/ownstatuses.h"
#include "engine/store/collector/recounts.h"
#include "engine/store/collector/rowscan.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/collector/statuspurge.h"
#include "engine/store/collector/unfinished.h"
#include "engine/store/collector/webhookrows.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"
#include "engine/store/state/keyvaluetable.h"

namespace statusbridge {

namespace {

constexpr int purgedTogether = 2000;

//! How far a pass through a table is.
struct PurgePass
{
    QString name;   //!< of the state that keeps it
    QString last;   //!< the key behind which it goes on; empty: it begins
    qint64 endedAt; //!< ms since 1970 UTC; 0 while it goes on

    [[nodiscard]] bool wasBegun() const { return endedAt > 0 || !last.isEmpty(); }
    [[nodiscard]] bool isDue(const QDateTime &now) const { return endedAt == 0 || endedAt <= dayBefore(now); }
    void begin(const QDateTime &now)
    {
        last = endedAt > 0 && isDue(now) ? QString() : last;
        endedAt = 0;
    }
    [[nodiscard]] static qint64 dayBefore(const QDateTime &now) { return now.addDays(-1).toMSecsSinceEpoch(); }
};

//! Some rows of which each has a key, a queue id, and either is old enough or not.
struct ReadRows
{
    QMultiHash<QString, QString> oldKeys; //!< by queue id
    QStringList keys;                     //!< of all, in order
    bool isOver = false;
};

Expected<PurgePass> passOf(Database &database, const QString &name)
{
    return KeyValueTable(database).value(name).transform([&](const std::optional<StateValue> &kept) {
        const QString text = kept ? kept->value : QString();
        return PurgePass{.name = name, .last = text.section(u' ', 1), .endedAt = text.section(u' ', 0, 0).toLongLong()};
    });
}

Expected<void> keepPass(Database &database, const PurgePass &pass)
{
    return KeyValueTable(database).setValue(pass.name, QString::number(pass.endedAt) + u' ' + pass.last);
}

//! Marked for the target that the column speaks of, and settled for this one, given up or of an unknown word.
QString isDone(const Database &database, const WebhookTables &tables)
{
    const ResolvedTable &table = tables.deliveredLogs;
    const RowSql sql(database.dialect(), table);
    const bool isOfAnother = !table.updated.isEmpty() && !table.marksColumn();
    const QString isWithoutQueueId = u"(%1 AND NOT %2)"_s.arg(sql.isOpen(), sql.hasQueueId());
    return u"(NOT %1 AND NOT %2 AND %3)"_s.arg(isUnfinished(database, tables, table), isWithoutQueueId,
                                               isOfAnother ? sql.isMarked() : u"1 = 1"_s);
}

//! Those of \p queueIds whose messages all were over before \p before. Where no status tells a time, that is the one
//! at which it was counted.
Expected<QSet<QString>> overByMessages(Database &database, const QStringList &queueIds, const QDateTime &before)
{
    const QString sql = u"SELECT queue_id FROM statusbridge_messages WHERE %1 GROUP BY queue_id "
                        "HAVING MAX(last_time) < %2"_s.arg(database.dialect().isOneOfBoundTexts(u"queue_id"_s),
                                                           QString::number(before.toMSecsSinceEpoch()));
    return textsForAll(database, sql, queueIds).transform([](const QStringList &over) {
        return QSet<QString>(over.cbegin(), over.cend());
    });
}

//! The next rows of the table of deliveries behind \p last in the order of their keys.
Expected<ReadRows> rowsBehind(Database &database, const WebhookTables &tables, const QString &last,
                              const QDateTime &before, const QDateTime &now)
{
    const ResolvedTable &table = tables.deliveredLogs;
    const Dialect &dialect = database.dialect();
    const RowSql sql(dialect, table);
    const ColumnType keyType = table.types.value(table.id);
    const bool countsUp = isWholeNumber(keyType);
    QString behind = u"1 = 1"_s;
    QVariantList bindings;
    if (!last.isEmpty() && countsUp) {
        behind = u"%1 > %2"_s.arg(sql.id(), QString::number(last.toLongLong()));
    } else if (!last.isEmpty()) { // as the key's own type compares; that row is there, since only others are removed
        const QString name = dialect.quoted(table.id);
        behind = u"%1 > (SELECT k.%2 FROM %3 k CROSS JOIN (SELECT %4 AS word) AS j WHERE %5 LIMIT 1)"_s.arg(
            sql.id(), name, sql.table(), dialect.text(u"?"_s), dialect.isText(u"k."_s + name, u"j.word"_s, keyType));
        bindings += last;
    }
    ReadRows rows;
    QMultiHash<QString, QString> timeless; // keys by queue id
    bool isYoung = false;
    const auto read = database.forEachRow(
        u"SELECT %1, %2, %3, CASE WHEN %4 THEN 1 ELSE 0 END FROM %5 r WHERE %6 ORDER BY %7 LIMIT %8"_s.arg(
            sql.idText(), sql.queueIdText(), sql.time(), isDone(database, tables), sql.table(), behind, sql.id(),
            QString::number(purgedTogether)),
        bindings, [&](const QSqlQuery &row) {
            rows.keys += textOf(row.value(0));
            const auto time = eventTime(textOf(row.value(2)), now);
            isYoung = time && *time >= before;
            if (row.value(3).toInt() != 0 && (!time || *time < before)) {
                (time ? rows.oldKeys : timeless).insert(textOf(row.value(1)), rows.keys.constLast());
            }
        });
    rows.isOver = rows.keys.size() < purgedTogether || (countsUp && isYoung);
    return read.and_then([&] { return overByMessages(database, timeless.uniqueKeys(), before); })
        .transform([&](const QSet<QString> &over) {
            for (const auto &[queueId, key] : timeless.asKeyValueRange()) {
                if (over.contains(queueId)) {
                    rows.oldKeys.insert(queueId, key);
                }
            }
            return rows;
        });
}

//! The keys of \p rows that may go: their queue ids are done.
Expected<QStringList> keysToRemove(Database &database, const WebhookTables &tables, const ReadRows &rows,
                                   const QDateTime &before)
{
    QStringList queueIds = rows.oldKeys.uniqueKeys();
    queueIds.removeAll(QString());
    return unfinishedAmong(database, tables, queueIds, before).transform([&](const QSet<QString> &unfinished) {
        QStringList keys;
        for (const auto &[queueId, key] : rows.oldKeys.asKeyValueRange()) {
            keys += unfinished.contains(queueId) ? QStringList() : QStringList(key);
        }
        return keys;
    });
}

//! One that was opened again meanwhile stays.
Expected<void> removeDelivered(Database &database, const WebhookTables &tables, const QStringList &keys)
{
    const RowSql sql(database.dialect(), tables.deliveredLogs);
    const QString remove = u"%1 WHERE %2 AND %3"_s.arg(database.dialect().deleteFromAliased(sql.table()),
                                                       sql.hasIdOfBoundTexts(), isDone(database, tables));
    return changeForAll(database, remove, keys).and_then([](int) { return Expected<void>(); });
}

Expected<void> goOnWithDelivered(Database &database, const WebhookTables &tables, PurgePass &pass,
                                 const QDateTime &before, const QDateTime &now)
{
    const ResolvedTable &table = tables.deliveredLogs;
    const auto rows = rowsBehind(database, tables, pass.last, before, now);
    const auto keys = rows.and_then([&](const ReadRows &some) { return keysToRemove(database, tables, some, before); });
    const auto removed = keys.and_then([&](const QStringList &some) {
        return database.inTransaction([&] {
            return removeDelivered(database, tables, some).and_then([&] {
                return some.isEmpty() ? Expected<void>() : noteRecounts(database, rows->oldKeys.uniqueKeys());
            });
        });
    });
    if (!removed && !(keys && isAboutRows(database))) {
        return removed;
    }
    if (!removed) {
        qCWarning(lcStore).noquote() << "Old rows of" << table.table
                                     << "can't be removed (webhook.rows_days):" << describe(removed.error());
    }
    const QSet<QString> gone(keys->cbegin(), keys->cend());
    const bool countsUp = isWholeNumber(table.types.value(table.id));
    for (const QString &key : rows->keys) {
        pass.last = gone.contains(key) && !countsUp ? pass.last : key;
    }
    pass.endedAt = rows->isOver || !removed ? now.toMSecsSinceEpoch() : 0;
    return keepPass(database, pass);
}

Expected<ReadRows> ownRowsBehind(Database &database, qint64 last, const QDateTime &before)
{
    ReadRows rows;
    const auto read =
        database.forEachRow(u"SELECT id, queue_id, arrived_at FROM %1 WHERE %2 AND id > %3 ORDER BY id LIMIT %4"_s.arg(
                                statusTable, receivedRows(), QString::number(last), QString::number(purgedTogether)),
                            {}, [&](const QSqlQuery &row) {
                                rows.keys += textOf(row.value(0));
                                rows.isOver = row.value(2).toLongLong() >= before.toMSecsSinceEpoch();
                                if (!rows.isOver) {
                                    rows.oldKeys.insert(textOf(row.value(1)), rows.keys.constLast());
                                }
                            });
    rows.isOver = rows.isOver || rows.keys.size() < purgedTogether;
    return read.transform([&] { return rows; });
}

Expected<void> goOnWithOwn(Database &database, const WebhookTables &tables, PurgePass &pass, const QDateTime &before,
                           const QDateTime &now)
{
    const auto rows = ownRowsBehind(database, pass.last.toLongLong(), before);
    const auto keys = rows.and_then([&](const ReadRows &some) { return keysToRemove(database, tables, some, before); });
    if (!keys) {
        return keys.error();
    }
    const QSet<QString> chosen(keys->cbegin(), keys->cend());
    QList<StoredStatus> statuses;
    for (const auto &[queueId, key] : rows->oldKeys.asKeyValueRange()) {
        if (chosen.contains(key)) {
            statuses += {.queueId = queueId, .id = key.toLongLong()};
        }
    }
    pass.last = rows->keys.isEmpty() ? pass.last : rows->keys.constLast();
    pass.endedAt = rows->isOver ? now.toMSecsSinceEpoch() : 0;
    return database.inTransaction(
        [&] { return removeStatuses(database, statuses).and_then([&] { return keepPass(database, pass); }); });
}

} // namespace

Expected<bool> purgeReceivedRows(Database &database, const Settings &settings, const QDateTime &now)
{
    if (settings.webhook.rowsDays == 0) {
        return false;
    }
    auto own = passOf(database, u"received_rows_purged"_s);
    auto delivered = own.and_then([&](const PurgePass &) { return passOf(database, u"delivered_rows_purged"_s); });
    if (!delivered) {
        return delivered.error();
    }
    const bool ownIsDue = own->isDue(now);
    // Without the receiver the table is the collector's alone, but for what an earlier one put there.
    const bool deliveredIsDue = (settings.webhook.enabled || delivered->wasBegun()) && delivered->isDue(now);
    if (!ownIsDue && !deliveredIsDue) {
        return false;
    }
    WebhookRows rows(database, settings.webhookLogs, settings.deliveredLogs);
    rows.setKnownWords(Ranking(settings.status.ranking, settings.status.aliases).words());
    if (const auto prepared = rows.prepare(); !prepared) {
        return prepared.error();
    }
    const WebhookTables &tables = rows.tables();
    const QDateTime before = now.addDays(-settings.webhook.rowsDays);
    own->begin(now);
    auto done = ownIsDue ? goOnWithOwn(database, tables, *own, before, now) : Expected<void>();
    const bool hasStatuses = !tables.deliveredLogs.bodies;
    if (done && deliveredIsDue && hasStatuses) {
        delivered->begin(now);
        done = goOnWithDelivered(database, tables, *delivered, before, now);
    }
    return done.transform(
        [&] { return (ownIsDue && own->endedAt == 0) || (deliveredIsDue && hasStatuses && delivered->endedAt == 0); });
}

} // namespace statusbridge
