// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/rowscan.h"

#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/bulkinsert.h"
#include "engine/store/sql/database.h"

namespace statusbridge {

Expected<void> RowScan::update(const FencingToken &fencingToken, const ResolvedTable &table,
                               const std::function<bool()> &goesOn)
{
    const auto deadline = std::chrono::steady_clock::now() + m_limits.time;
    const auto hasTime = [&] { return goesOn() && std::chrono::steady_clock::now() < deadline; };
    auto state = read(table);
    if (!state) {
        return state.error();
    }
    return advance(fencingToken, table, *state, hasTime)
        .and_then([&] { return sweep(fencingToken, table, *state, hasTime); })
        .and_then([&] { return forgetSettled(fencingToken, table, hasTime); });
}

Expected<RowScan::State> RowScan::read(const ResolvedTable &table)
{
    State state;
    const auto done = m_database.forEachRow(
        u"SELECT recent_from, swept_to FROM statusbridge_row_surveys WHERE source = ? AND mapping = ?"_s,
        {settledSource(table.source), scannedMapping(table)}, [&state](const QSqlQuery &row) {
            state = {.recentFrom = row.value(0).toLongLong(), .sweptTo = row.value(1).toLongLong()};
        });
    if (!done) {
        return done.error();
    }
    return state;
}

Expected<std::optional<qint64>> RowScan::batchEnd(const ResolvedTable &table, qint64 from, qint64 to)
{
    const RowSql sql(m_database.dialect(), table);
    // As a large number, or PostgreSQL takes it for one of the column's own size.
    const QString bound = m_database.dialect().integer(u"?"_s);
    return m_database
        .scalar(u"SELECT max(id) FROM (SELECT %1 AS id FROM %2 r WHERE %1 > %4 AND %1 <= %4 ORDER BY %1 "
                "LIMIT %3) AS batch"_s.arg(sql.id(), sql.table(), QString::number(m_limits.batchRows), bound),
                {from, to})
        .transform([](const QVariant &last) {
            return last.isNull() ? std::nullopt : std::optional<qint64>(last.toLongLong());
        });
}

Expected<void> RowScan::note(const FencingToken &fencingToken, const ResolvedTable &table, qint64 from, qint64 to,
                             const State &state)
{
    const Dialect &dialect = m_database.dialect();
    const RowSql sql(dialect, table);
    const int source = settledSource(table.source);
    return m_database.inTransaction([&]() -> Expected<void> {
        if (const auto ours = checkFencingToken(m_database, fencingToken); !ours) {
            return ours;
        }
        const QString insert = u"INSERT INTO statusbridge_open_rows (source, row_id) SELECT %1, %2 "
                               "FROM %3 r WHERE %2 > %6 AND %2 <= %6 AND %4 AND %5"_s.arg(
                                   QString::number(source), sql.id(), sql.table(), sql.hasQueueId(), sql.isOpen(),
                                   dialect.integer(u"?"_s)) +
                               dialect.orUpdate({u"source"_s, u"row_id"_s}, {});
        const auto noted = from < to ? m_database.change(insert, {from, to}) : Expected<int>(0);
        return noted
            .and_then([&](int) {
                const QStringList values = {u"mapping"_s, u"recent_from"_s, u"swept_to"_s};
                return m_database.change(u"INSERT INTO statusbridge_row_surveys (source, mapping, "
                                         "recent_from, swept_to) VALUES (?, ?, ?, ?)"_s +
                                             dialect.orUpdate({u"source"_s}, values),
                                         {source, scannedMapping(table), state.recentFrom, state.sweptTo});
            })
            .and_then([](int) { return Expected<void>(); });
    });
}

Expected<void> RowScan::advance(const FencingToken &fencingToken, const ResolvedTable &table, State &state,
                                const std::function<bool()> &goesOn)
{
    const RowSql sql(m_database.dialect(), table);
    const auto newest = m_database.scalar(keyOfNewestSql(sql, m_limits.recentRows));
    if (!newest) {
        return newest.error();
    }
    const qint64 border = newest->isNull() ? lowestKey : newest->toLongLong() - 1;
    if (border < state.recentFrom) { // rows were deleted, or the table began anew
        state = {.recentFrom = border, .sweptTo = std::min(state.sweptTo, border)};
        return note(fencingToken, table, border, border, state);
    }
    while (state.recentFrom < border && goesOn()) {
        const auto end = batchEnd(table, state.recentFrom, border);
        if (!end) {
            return end.error();
        }
        const qint64 from = state.recentFrom;
        state.recentFrom = end->value_or(border);
        if (const auto noted = note(fencingToken, table, from, state.recentFrom, state); !noted) {
            return noted;
        }
    }
    return {};
}

Expected<void> RowScan::sweep(const FencingToken &fencingToken, const ResolvedTable &table, State &state,
                              const std::function<bool()> &goesOn)
{
    for (int swept = 0; swept < m_limits.sweptRows && goesOn(); swept += m_limits.batchRows) {
        const auto end = batchEnd(table, state.sweptTo, state.recentFrom);
        if (!end) {
            return end.error();
        }
        if (!*end) { // round; from the beginning next time
            const bool hasMoved = state.sweptTo != lowestKey;
            state.sweptTo = lowestKey;
            return hasMoved ? note(fencingToken, table, lowestKey, lowestKey, state) : Expected<void>();
        }
        const qint64 from = state.sweptTo;
        state.sweptTo = **end;
        if (const auto noted = note(fencingToken, table, from, state.sweptTo, state); !noted) {
            return noted;
        }
    }
    return {};
}

Expected<void> RowScan::forgetSettled(const FencingToken &fencingToken, const ResolvedTable &table,
                                      const std::function<bool()> &goesOn)
{
    const RowSql sql(m_database.dialect(), table);
    const int source = settledSource(table.source);
    qint64 after = lowestKey;
    while (goesOn()) {
        // Read outside a transaction, so that nobody waits for it; only what is deleted is written.
        QList<qint64> settled;
        int seen = 0;
        const auto read = m_database.forEachRow(
            u"SELECT o.row_id, CASE WHEN EXISTS (SELECT 1 FROM %1 r WHERE %2 = o.row_id AND %3 AND %4) "
            "THEN 1 ELSE 0 END FROM statusbridge_open_rows o WHERE o.source = ? AND o.row_id > ? "
            "ORDER BY o.row_id LIMIT %5"_s.arg(sql.table(), sql.id(), sql.hasQueueId(), sql.isOpen(),
                                               QString::number(m_limits.batchRows)),
            {source, after}, [&](const QSqlQuery &row) {
                ++seen;
                after = row.value(0).toLongLong();
                if (!row.value(1).toBool()) {
                    settled += after;
                }
            });
        if (!read) {
            return read;
        }
        const auto forgotten = settled.isEmpty() ? Expected<void>() : m_database.inTransaction([&] {
            return checkFencingToken(m_database, fencingToken).and_then([&]() -> Expected<void> {
                const auto deleted = deleteAll(m_database, u"statusbridge_open_rows"_s, u"row_id"_s, settled,
                                               u"source = %1"_s.arg(source));
                return deleted ? Expected<void>() : deleted.error();
            });
        });
        if (!forgotten || seen < m_limits.batchRows) {
            return forgotten;
        }
    }
    return {};
}

} // namespace statusbridge
