// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/openqueueids.h"

#include "engine/store/collector/orphantable.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/state/keyvaluetable.h"
#include "engine/store/state/queueidsweep.h"

namespace statusbridge {

namespace {

constexpr QLatin1StringView waitingTable("statusbridge_open_queue_ids");
constexpr QLatin1StringView lateTable("statusbridge_late_queue_ids");

QString countState(const Database &database)
{
    return u"open_queue_ids."_s + database.targetKey();
}

QSet<QString> setOf(const QStringList &texts)
{
    return {texts.cbegin(), texts.cend()};
}

} // namespace

QString needColumns(const Database &database, const RowSql &sql)
{
    const QString isOrphan = hasRow(
        u"%1 o WHERE o.queue_id = %2 AND o.target = %3"_s.arg(orphanTable, sql.queueIdText(), database.targetKey()));
    return u"%1, CASE WHEN %2 THEN 1 WHEN %3 THEN 2 ELSE 0 END"_s.arg(sql.queueIdText(), sql.isCarriedOver(), isOrphan);
}

void addNeed(QueueIdsByNeed &found, const QSqlQuery &row)
{
    const int need = row.value(1).toInt();
    (need == 0 ? found.waiting : need == 1 ? found.late : found.orphans).insert(row.value(0).toString());
}

OpenQueueIds::OpenQueueIds(Database &database, const WebhookTables &tables) : m_database(database), m_tables(tables) {}

Expected<void> OpenQueueIds::add(const FencingToken &fencingToken, const QueueIdsByNeed &all)
{
    QueueIdsByNeed found = all;
    for (QSet<QString> *queueIds : {&found.waiting, &found.late, &found.orphans}) {
        queueIds->removeIf([](const QString &queueId) { return !fitsKey(queueId); });
    }
    const auto insert = [this](const QString &table, const QSet<QString> &queueIds) {
        BulkRows rows;
        for (const QString &queueId : queueIds) {
            rows.addRow(m_database.target().key, notNull(queueId));
        }
        return insertAll(m_database, table, {{u"target"_s, BulkColumn::Type::Integer}, {u"queue_id"_s}}, rows,
                         {u"target"_s, u"queue_id"_s});
    };
    if (found.isEmpty()) {
        return {};
    }
    return inFencedTransaction(m_database, fencingToken, [&] {
        return insert(waitingTable, found.waiting)
            .and_then([&] { return insert(lateTable, found.late); })
            .and_then([&] { return countWaiting(m_database, found.waiting.size()); })
            .and_then([&] {
                return OrphanTable(m_database).makeDue({found.orphans.cbegin(), found.orphans.cend()});
            });
    });
}

Expected<QSet<QString>> OpenQueueIds::unkept(const QStringList &queueIds)
{
    QSet<QString> left = setOf(queueIds);
    for (const QString &table : {QString(waitingTable), QString(orphanTable), u"statusbridge_delivered_queue_ids"_s}) {
        const auto kept = among(table, queueIds);
        if (!kept) {
            return kept;
        }
        left.subtract(*kept);
    }
    return left;
}

//! One statement for each table and portion, however many ids: what looks for each by itself is lost where no index
//! leads to it.
Expected<QSet<QString>> OpenQueueIds::among(const QString &table, const QStringList &queueIds)
{
    return textsForAll(m_database,
                       u"SELECT queue_id FROM %1 WHERE target = %2 AND %3"_s.arg(
                           table, m_database.targetKey(), m_database.dialect().isOneOfBoundTexts(u"queue_id"_s)),
                       queueIds)
        .transform(setOf);
}

Expected<void> OpenQueueIds::dropSettled(const QStringList &queueIds)
{
    const auto removeFrom = [this](const QString &table, const QSet<QString> &ids) {
        return deleteAll(m_database, table, u"queue_id"_s, QStringList(ids.cbegin(), ids.cend()),
                         u"target = "_s + m_database.targetKey());
    };
    return settledOnes(queueIds).and_then([&](const QueueIdsByNeed &settled) {
        return removeFrom(waitingTable, settled.waiting)
            .and_then([&] { return removeFrom(lateTable, settled.late); })
            .and_then([&] { return countWaiting(m_database, -settled.waiting.size()); })
            .and_then([&] {
                return OrphanTable(m_database).remove({settled.orphans.cbegin(), settled.orphans.cend()});
            });
    });
}

Expected<QueueIdsByNeed> OpenQueueIds::settledOnes(const QStringList &queueIds)
{
    if (queueIds.isEmpty()) {
        return QueueIdsByNeed();
    }
    const Dialect &dialect = m_database.dialect();
    auto waiting = among(waitingTable, queueIds);
    auto late = waiting.and_then([&](const auto &) { return among(lateTable, queueIds); });
    auto orphans = late.and_then([&](const auto &) { return among(orphanTable, queueIds); });
    if (!orphans || (waiting->isEmpty() && late->isEmpty() && orphans->isEmpty())) {
        return orphans.transform([](const auto &) { return QueueIdsByNeed(); });
    }
    const auto carriedOver = among(u"statusbridge_delivered_queue_ids"_s, queueIds);
    if (!carriedOver) {
        return carriedOver.error();
    }
    QSet<QString> open;
    for (const ResolvedTable &table : m_tables.matched()) {
        const RowSql sql(dialect, table);
        const auto found = textsForAll(m_database,
                                       u"SELECT DISTINCT %1 FROM %2 r WHERE %3 AND %4"_s.arg(
                                           sql.queueIdText(), sql.table(), sql.hasQueueIdOfBoundTexts(), sql.isOpen()),
                                       queueIds);
        if (!found) {
            return found.error();
        }
        open.unite(setOf(*found));
    }
    const QSet<QString> unsettled = open - *carriedOver;
    return QueueIdsByNeed{
        .waiting = waiting->subtract(unsettled), .late = late->subtract(open), .orphans = orphans->subtract(unsettled)};
}

Expected<void> OpenQueueIds::recheck(const FencingToken &fencingToken, const std::function<bool()> &mayContinue)
{
    const auto visit = [&](const QStringList &queueIds) {
        // Read before a transaction begins, so that no other program waits for one that changes nothing.
        return settledOnes(queueIds).and_then([&](const QueueIdsByNeed &settled) {
            return settled.isEmpty()
                       ? Expected<void>()
                       : inFencedTransaction(m_database, fencingToken, [&] { return dropSettled(queueIds); });
        });
    };
    Expected<void> done;
    for (const QString &table : {QString(lateTable), QString(waitingTable), QString(orphanTable)}) {
        const QueueIdSweep sweep{.state = u"%1_checked.%2"_s.arg(table.section(u'_', 1), m_database.targetKey()),
                                 .table = table,
                                 .condition = u"target = "_s + m_database.targetKey(),
                                 .together = 1000};
        done = done.and_then([&] { return sweepQueueIds(m_database, fencingToken, sweep, mayContinue, visit); });
    }
    return done;
}

Expected<void> countWaiting(Database &database, qint64 change)
{
    return change == 0 ? Expected<void>() : KeyValueTable(database).add(countState(database), change);
}

Expected<qint64> waitingQueueIds(Database &database)
{
    return KeyValueTable(database).value(countState(database)).transform([](const auto &count) {
        return count ? std::max<qint64>(0, count->value.toLongLong()) : 0;
    });
}

} // namespace statusbridge
