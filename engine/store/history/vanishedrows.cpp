// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/vanishedrows.h"

#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/state/queueidsweep.h"

#include <QSet>

namespace statusbridge {

namespace {

//! One of our tables, in which a row speaks of the collector's rows.
struct Memory
{
    QString name; //!< of the state that keeps how far it was gone through
    QString table;
    QString condition;   //!< its rows
    QString key;         //!< its column that names what may have vanished
    QStringList present; //!< queries for those of the bound keys that are there
};

Expected<bool> hasRows(Database &database, const ResolvedTable &table)
{
    return database.scalar(u"SELECT 1 FROM %1 r LIMIT 1"_s.arg(RowSql(database.dialect(), table).table()))
        .transform([](const QVariant &found) { return found.isValid(); });
}

//! \param filled the tables that have rows: an empty one may be filled again in a moment
QList<Memory> memories(const Database &database, const WebhookTables &tables, const QSet<RowSource> &filled)
{
    QList<Memory> all;
    QStringList presentQueueIds;
    const QString ofTarget = u"target = "_s + database.targetKey();
    for (const ResolvedTable &table : tables.matched()) {
        const RowSql sql(database.dialect(), table);
        presentQueueIds += u"SELECT DISTINCT %1 FROM %2 r WHERE %3"_s.arg(sql.queueIdText(), sql.table(),
                                                                          sql.hasQueueIdOfBoundTexts());
        if (filled.contains(table.source)) {
            const QString source = QString::number(settledSource(table.source));
            all += {
                .name = u"settled."_s + source,
                .table = u"statusbridge_settled_rows"_s,
                .condition = u"%1 AND source = %2"_s.arg(ofTarget, source),
                .key = u"row_id"_s,
                .present = {u"SELECT %1 FROM %2 r WHERE %3"_s.arg(sql.idText(), sql.table(), sql.hasIdOfBoundTexts())}};
        }
    }
    if (!filled.isEmpty()) {
        for (const QString &table : {u"statusbridge_delivered_queue_ids"_s, u"statusbridge_record_failures"_s}) {
            all += {.name = table.section(u'_', 1),
                    .table = table,
                    .condition = ofTarget,
                    .key = u"queue_id"_s,
                    .present = presentQueueIds};
        }
    }
    return all;
}

//! Those of \p keys that none of the memory's queries finds.
Expected<QStringList> gone(Database &database, const Memory &memory, const QStringList &keys)
{
    QSet<QString> missing(keys.cbegin(), keys.cend());
    for (const QString &sql : memory.present) {
        if (missing.isEmpty()) {
            break;
        }
        const auto found = database.texts(sql, {jsonList({missing.cbegin(), missing.cend()})});
        if (!found) {
            return found.error();
        }
        missing.subtract({found->cbegin(), found->cend()});
    }
    return QStringList(missing.cbegin(), missing.cend());
}

Expected<void> forgetIn(Database &database, const FencingToken &fencingToken, const Memory &memory,
                        std::chrono::steady_clock::time_point deadline)
{
    const Dialect &dialect = database.dialect();
    const QString some = memory.condition + u" AND "_s + dialect.isOneOfBoundTexts(u"queue_id"_s);
    const QueueIdSweep sweep{.state = u"checked_memories.%1.%2"_s.arg(database.targetKey(), memory.name),
                             .table = memory.table,
                             .condition = memory.condition,
                             .together = 500};
    const auto mayContinue = [deadline] { return std::chrono::steady_clock::now() < deadline; };
    return sweepQueueIds(database, fencingToken, sweep, mayContinue, [&](const QStringList &queueIds) {
        const auto keys = database.texts(u"SELECT DISTINCT %1 FROM %2 WHERE %3"_s.arg(memory.key, memory.table, some),
                                         {jsonList(queueIds)});
        // Read before a transaction begins, so that the collector never waits for one that looks into its tables.
        const auto vanished = keys.and_then([&](const QStringList &found) { return gone(database, memory, found); });
        return vanished.and_then([&](const QStringList &found) {
            return found.isEmpty() ? Expected<void>() : inFencedTransaction(database, fencingToken, [&] {
                return database.run(u"%1 WHERE %2 AND %3"_s.arg(dialect.deleteFrom(memory.table), some,
                                                                dialect.isOneOfBoundTexts(memory.key)),
                                    {jsonList(queueIds), jsonList(found)});
            });
        });
    });
}

} // namespace

VanishedRows::VanishedRows(Database &database, const WebhookTables &tables) : m_database(database), m_tables(tables) {}

Expected<void> VanishedRows::forget(const FencingToken &fencingToken, std::chrono::milliseconds time)
{
    const auto deadline = std::chrono::steady_clock::now() + time;
    QSet<RowSource> filled;
    for (const ResolvedTable &table : m_tables.matched()) {
        const auto any = hasRows(m_database, table);
        if (!any) {
            return any.error();
        }
        if (*any) {
            filled.insert(table.source);
        }
    }
    for (const Memory &memory : memories(m_database, m_tables, filled)) {
        if (const auto done = forgetIn(m_database, fencingToken, memory, deadline); !done) {
            return done;
        }
    }
    return {};
}

} // namespace statusbridge
