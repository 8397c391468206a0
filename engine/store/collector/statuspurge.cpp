// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/statuspurge.h"

#include "engine/store/collector/recounts.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/collector/unfinished.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"
#include "engine/store/state/keyvaluetable.h"

namespace statusbridge {

namespace {

constexpr int readTogether = 1000;
//! A planner tries each queue id with each row, which are many more than belong together.
constexpr qsizetype settledTogether = 100;
constexpr QLatin1StringView passState("statuses_purged_to");

//! The next of the oldest statuses.
struct OldStatuses
{
    qint64 last = 0; //!< the highest id among them
    bool isOver = false;
    QStringList queueIds = {};
    QList<StoredStatus> withoutQueueId = {};
};

//! SQL: it was read out of a body of one of the collector's tables.
QString readInBodies()
{
    return u"source IN (%1, %2)"_s.arg(settledSource(RowSource::DeliveredLogs))
        .arg(settledSource(RowSource::WebhookLogs));
}

//! Those of others stand among them, and are passed over here: in SQL, none of ours would mean reading all of them.
Expected<OldStatuses> oldestAfter(Database &database, qint64 id, qint64 before)
{
    OldStatuses found{.last = id};
    QSet<QString> queueIds;
    int read = 0;
    const auto done = database.forEachRow(
        u"SELECT id, queue_id, source, arrived_at FROM %1 WHERE id > %2 ORDER BY id LIMIT %3"_s.arg(statusTable)
            .arg(id)
            .arg(readTogether),
        {}, [&](const QSqlQuery &row) {
            ++read;
            found.last = row.value(0).toLongLong();
            found.isOver = row.value(3).toLongLong() >= before; // one with a wrong time must not end it
            if (found.isOver || row.value(2).toInt() == settledSource(RowSource::Statuses)) {
                return;
            }
            if (const QString queueId = textOf(row.value(1)); !queueId.isEmpty()) {
                queueIds.insert(queueId);
            } else {
                found.withoutQueueId += {.queueId = queueId, .id = found.last};
            }
        });
    found.isOver = found.isOver || read < readTogether;
    found.queueIds = {queueIds.cbegin(), queueIds.cend()};
    return done.transform([&] { return found; });
}

//! Those of \p queueIds that have a younger status, from any collector.
Expected<QSet<QString>> youngAmong(Database &database, const QStringList &queueIds, qint64 before)
{
    return textsForAll(database,
                       u"SELECT DISTINCT queue_id FROM %1 WHERE %2 AND arrived_at >= %3"_s.arg(
                           statusTable, database.dialect().isOneOfBoundTexts(u"queue_id"_s), QString::number(before)),
                       queueIds)
        .transform([](const QStringList &young) { return QSet<QString>(young.cbegin(), young.cend()); });
}

Expected<void> purgePortion(Database &database, const WebhookTables &tables, const FencingToken &fencingToken,
                            const OldStatuses &old, const QDateTime &before)
{
    const qint64 beforeMs = before.toMSecsSinceEpoch();
    // Read before a transaction begins, so that no writer waits for one that looks into its tables.
    const auto unfinished = unfinishedAmong(database, tables, old.queueIds, before);
    const auto young = unfinished.and_then([&](const auto &) { return youngAmong(database, old.queueIds, beforeMs); });
    if (!young) {
        return young.error();
    }
    QStringList done = old.queueIds;
    done.removeIf([&](const QString &queueId) { return unfinished->contains(queueId) || young->contains(queueId); });
    QList<StoredStatus> statuses = old.withoutQueueId;
    const QString select = u"SELECT queue_id, id FROM %1 WHERE %2 AND %3 ORDER BY queue_id"_s.arg(
        statusTable, database.dialect().isOneOfBoundTexts(u"queue_id"_s), readInBodies());
    for (const QString &list : jsonLists(done)) {
        const auto found = database.list(select, {list}, [](const QSqlQuery &row) {
            return StoredStatus{.queueId = textOf(row.value(0)), .id = row.value(1).toLongLong()};
        });
        if (!found) {
            return found.error();
        }
        statuses += *found;
    }
    for (qsizetype start = 0; start < statuses.size(); start += readTogether) {
        const auto removed = inFencedTransaction(
            database, fencingToken, [&] { return removeStatuses(database, statuses.mid(start, readTogether)); });
        if (!removed) {
            return removed;
        }
    }
    return {};
}

} // namespace

Expected<void> purgeStatuses(Database &database, const WebhookTables &tables, const FencingToken &fencingToken,
                             const QDateTime &before, const std::function<bool()> &mayContinue)
{
    if (!tables.statuses) {
        return {};
    }
    KeyValueTable state(database);
    const auto kept = state.value(passState);
    if (!kept) {
        return kept.error();
    }
    const qint64 begin = *kept ? (*kept)->value.toLongLong() : 0;
    qint64 last = begin;
    bool isOver = false;
    do {
        const auto old = oldestAfter(database, last, before.toMSecsSinceEpoch());
        const auto done = old.and_then(
            [&](const OldStatuses &some) { return purgePortion(database, tables, fencingToken, some, before); });
        if (!done) {
            return done;
        }
        isOver = old->isOver;
        last = isOver ? 0 : old->last;
    } while (!isOver && mayContinue());
    return last == begin ? Expected<void>() : inFencedTransaction(database, fencingToken, [&] {
        return state.setValue(passState, QString::number(last));
    });
}

Expected<void> removeStatuses(Database &database, const QList<StoredStatus> &statuses)
{
    const Dialect &dialect = database.dialect();
    const QString settled = u"%1 WHERE source = %2 AND %3 AND %4"_s.arg(
        dialect.deleteFrom(u"statusbridge_settled_rows"_s), QString::number(settledSource(RowSource::Statuses)),
        dialect.isOneOfBoundTexts(u"queue_id"_s), dialect.isOneOfBoundTexts(u"row_id"_s));
    QList<qint64> ids;
    QStringList all;
    for (const StoredStatus &status : statuses) {
        ids += status.id;
        all += status.queueId;
    }
    Expected<void> done =
        deleteAll(database, QString(statusTable), u"id"_s, ids).and_then([&] { return noteRecounts(database, all); });
    for (qsizetype start = 0; start < statuses.size(); start += settledTogether) {
        QStringList queueIds;
        QStringList keys;
        for (const StoredStatus &status : statuses.mid(start, settledTogether)) {
            queueIds += status.queueId;
            keys += QString::number(status.id);
        }
        queueIds.removeDuplicates();
        done = done.and_then([&] { return database.run(settled, {jsonList(queueIds), jsonList(keys)}); });
    }
    return done;
}

} // namespace statusbridge
