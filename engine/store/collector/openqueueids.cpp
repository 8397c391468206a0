// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/openqueueids.h"

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

OpenQueueIds::OpenQueueIds(Database &database, const WebhookTables &tables) : m_database(database), m_tables(tables) {}

Expected<void> OpenQueueIds::add(const FencingToken &fencingToken, const QueueIdsByNeed &found)
{
    const auto insert = [this](const QString &table, const QSet<QString> &queueIds) {
        BulkRows rows;
        for (const QString &queueId : queueIds) {
            rows.addRow(m_database.target().key, notNull(queueId));
        }
        return insertAll(m_database, table, {{u"target"_s, JsonField::Type::Integer}, {u"queue_id"_s}}, rows,
                         {u"target"_s, u"queue_id"_s});
    };
    if (found.isEmpty()) {
        return {};
    }
    return inFencedTransaction(m_database, fencingToken, [&] {
        return insert(waitingTable, found.waiting)
            .and_then([&] { return insert(lateTable, found.late); })
            .and_then([&] { return KeyValueTable(m_database).add(countState(m_database), found.waiting.size()); });
    });
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
            .and_then([&] {
                return settled.waiting.isEmpty()
                           ? Expected<void>()
                           : KeyValueTable(m_database).add(countState(m_database), -settled.waiting.size());
            });
    });
}

Expected<QueueIdsByNeed> OpenQueueIds::settledOnes(const QStringList &queueIds)
{
    if (queueIds.isEmpty()) {
        return QueueIdsByNeed();
    }
    const Dialect &dialect = m_database.dialect();
    const QVariantList some = {jsonList(queueIds)};
    // One statement for each table, however many ids: what looks for each by itself is lost where no index leads to it.
    const auto among = [&](const QString &table) {
        return m_database
            .texts(u"SELECT queue_id FROM %1 WHERE target = %2 AND %3"_s.arg(table, m_database.targetKey(),
                                                                             dialect.isOneOfBoundTexts(u"queue_id"_s)),
                   some)
            .transform(setOf);
    };
    auto waiting = among(waitingTable);
    auto late = waiting.and_then([&](const auto &) { return among(lateTable); });
    if (!late || (waiting->isEmpty() && late->isEmpty())) {
        return late.transform([](const auto &) { return QueueIdsByNeed(); });
    }
    const auto carriedOver = among(u"statusbridge_delivered_queue_ids"_s);
    if (!carriedOver) {
        return carriedOver.error();
    }
    QSet<QString> open;
    for (const ResolvedTable &table : {m_tables.deliveredLogs, m_tables.webhookLogs}) {
        const RowSql sql(dialect, table);
        const auto found =
            m_database.texts(u"SELECT DISTINCT %1 FROM %2 r WHERE %3 AND %4"_s.arg(
                                 sql.queueIdText(), sql.table(), sql.hasQueueIdOfBoundTexts(), sql.isOpen()),
                             some);
        if (!found) {
            return found.error();
        }
        open.unite(setOf(*found));
    }
    return QueueIdsByNeed{.waiting = waiting->subtract(open - *carriedOver), .late = late->subtract(open)};
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
    for (const QString &table : {QString(lateTable), QString(waitingTable)}) {
        const QueueIdSweep sweep{.state = u"%1_checked.%2"_s.arg(table.section(u'_', 1), m_database.targetKey()),
                                 .table = table,
                                 .condition = u"target = "_s + m_database.targetKey(),
                                 .together = 1000};
        done = done.and_then([&] { return sweepQueueIds(m_database, fencingToken, sweep, mayContinue, visit); });
    }
    return done;
}

Expected<qint64> waitingQueueIds(Database &database)
{
    return KeyValueTable(database).value(countState(database)).transform([](const auto &count) {
        return count ? std::max<qint64>(0, count->value.toLongLong()) : 0;
    });
}

} // namespace statusbridge
