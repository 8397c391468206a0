// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/unrollstate.h"

#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

namespace statusbridge {

namespace {

//! Another key or place makes it another table.
QString unrollMappingOf(const ResolvedTable &table)
{
    return table.bodies->digest() + u' ' + tableText({table.schema, table.table}).left(100) + u' ' + table.id.left(100);
}

} // namespace

Expected<std::optional<UnrollState>> unrollState(Database &database, const ResolvedTable &table)
{
    std::optional<UnrollState> state;
    return database
        .forEachRow(u"SELECT settled_to, seen_to, seen_at, swept_from, swept_key, complete, bodies, done, begun_at "
                    "FROM statusbridge_unrollings WHERE source = ? AND mapping = ? AND target = ?"_s,
                    {settledSource(table.source), unrollMappingOf(table), database.target().key},
                    [&state](const QSqlQuery &row) {
                        state = UnrollState{.settledTo = row.value(0).toLongLong(),
                                            .seenTo = row.value(1).toLongLong(),
                                            .seenAt = fromMs(row.value(2)),
                                            .sweptFrom = row.value(3).toLongLong(),
                                            .sweptKey = row.value(4).toString(),
                                            .isComplete = row.value(5).toInt() != 0,
                                            .bodies = row.value(6).toLongLong(),
                                            .done = row.value(7).toLongLong(),
                                            .begunAt = fromMs(row.value(8))};
                    })
        .transform([&] { return state; });
}

Expected<OtherReaders> otherReaders(Database &database, const ResolvedTable &table)
{
    OtherReaders others;
    return database
        .forEachRow(
            u"SELECT target, complete FROM statusbridge_unrollings WHERE source = ? AND mapping = ? AND "
            "target <> ?"_s,
            {settledSource(table.source), unrollMappingOf(table), database.target().key},
            [&others](const QSqlQuery &row) { others.insert(row.value(0).toLongLong(), row.value(1).toInt() != 0); })
        .transform([&] { return others; });
}

Expected<void> keepUnrollState(Database &database, const FencingToken &fencingToken, const ResolvedTable &table,
                               const UnrollState &state)
{
    const QString statement =
        u"INSERT INTO statusbridge_unrollings (target, source, mapping, settled_to, seen_to, seen_at, swept_from, "
        "swept_key, complete, bodies, done, begun_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?)"_s +
        database.dialect().orUpdate({u"source"_s, u"target"_s},
                                    {u"mapping"_s, u"settled_to"_s, u"seen_to"_s, u"seen_at"_s, u"swept_from"_s,
                                     u"swept_key"_s, u"complete"_s, u"begun_at"_s});
    return inFencedTransaction(database, fencingToken, [&]() -> Expected<void> {
        // The counts of another mapping are of no interest any more.
        const auto forgotten =
            database.run(u"DELETE FROM statusbridge_unrollings WHERE source = ? AND mapping <> ? AND target = ?"_s,
                         {settledSource(table.source), unrollMappingOf(table), database.target().key});
        if (!forgotten) {
            return forgotten;
        }
        return database.run(statement,
                            {database.target().key, settledSource(table.source), unrollMappingOf(table),
                             state.settledTo, state.seenTo, toMs(state.seenAt), state.sweptFrom,
                             notNull(state.sweptKey.left(longestKey)), state.isComplete ? 1 : 0, toMs(state.begunAt)});
    });
}

Expected<void> countUnrolled(Database &database, const ResolvedTable &table, qint64 bodies, qint64 done)
{
    return database.run(
        u"UPDATE statusbridge_unrollings SET bodies = bodies + ?, done = done + ? WHERE source = ? AND target = ?"_s,
        {bodies, done, settledSource(table.source), database.target().key});
}

} // namespace statusbridge
