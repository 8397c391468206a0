// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/rowsurvey.h"

#include "engine/store/bulkinsert.h"
#include "engine/store/database.h"
#include "engine/store/rowsql.h"

namespace statusbridge {

Expected<void> RowSurvey::update(const Fence &fence, const ResolvedTable &table, const std::function<bool()> &goesOn)
{
    const auto deadline = std::chrono::steady_clock::now() + m_limits.time;
    const auto hasTime = [&] { return goesOn() && std::chrono::steady_clock::now() < deadline; };
    auto state = read(table);
    if (!state) {
        return state.error();
    }
    return advance(fence, table, *state, hasTime)
        .and_then([&] { return sweep(fence, table, *state, hasTime); })
        .and_then([&] { return forgetSettled(fence, table, hasTime); });
}

Expected<RowSurvey::State> RowSurvey::read(const ResolvedTable &table)
{
    State state;
    const auto done = m_database.forEachRow(
        QStringLiteral("SELECT recent_from, swept_to FROM statusbridge_row_surveys WHERE source = ? AND mapping = ?"),
        {settledSource(table.source), surveyedMapping(table)}, [&state](const QSqlQuery &row) {
            state = {.recentFrom = row.value(0).toLongLong(), .sweptTo = row.value(1).toLongLong()};
        });
    if (!done) {
        return done.error();
    }
    return state;
}

Expected<std::optional<qint64>> RowSurvey::batchEnd(const ResolvedTable &table, qint64 from, qint64 to)
{
    const RowSql sql(m_database.dialect(), table);
    // As a large number, or PostgreSQL takes it for one of the column's own size.
    const QString bound = m_database.dialect().integer(QStringLiteral("?"));
    return m_database
        .scalar(QStringLiteral("SELECT max(id) FROM (SELECT %1 AS id FROM %2 r WHERE %1 > %4 AND %1 <= %4 ORDER BY %1 "
                               "LIMIT %3) AS batch")
                    .arg(sql.id(), sql.table(), QString::number(m_limits.batchRows), bound),
                {from, to})
        .transform([](const QVariant &last) {
            return last.isNull() ? std::nullopt : std::optional<qint64>(last.toLongLong());
        });
}

Expected<void> RowSurvey::note(const Fence &fence, const ResolvedTable &table, qint64 from, qint64 to,
                               const State &state)
{
    const Dialect &dialect = m_database.dialect();
    const RowSql sql(dialect, table);
    const int source = settledSource(table.source);
    return m_database.inTransaction([&]() -> Expected<void> {
        if (const auto ours = checkFence(m_database, fence); !ours) {
            return ours;
        }
        const QString insert = QStringLiteral("INSERT INTO statusbridge_open_rows (source, row_id) SELECT %1, %2 "
                                              "FROM %3 r WHERE %2 > %6 AND %2 <= %6 AND %4 AND %5")
                                   .arg(QString::number(source), sql.id(), sql.table(), sql.hasQueueId(), sql.isOpen(),
                                        dialect.integer(QStringLiteral("?"))) +
                               dialect.orUpdate({QStringLiteral("source"), QStringLiteral("row_id")}, {});
        const auto noted = from < to ? m_database.change(insert, {from, to}) : Expected<int>(0);
        return noted
            .and_then([&](int) {
                const QStringList values = {QStringLiteral("mapping"), QStringLiteral("recent_from"),
                                            QStringLiteral("swept_to")};
                return m_database.change(QStringLiteral("INSERT INTO statusbridge_row_surveys (source, mapping, "
                                                        "recent_from, swept_to) VALUES (?, ?, ?, ?)") +
                                             dialect.orUpdate({QStringLiteral("source")}, values),
                                         {source, surveyedMapping(table), state.recentFrom, state.sweptTo});
            })
            .and_then([](int) { return Expected<void>(); });
    });
}

Expected<void> RowSurvey::advance(const Fence &fence, const ResolvedTable &table, State &state,
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
        return note(fence, table, border, border, state);
    }
    while (state.recentFrom < border && goesOn()) {
        const auto end = batchEnd(table, state.recentFrom, border);
        if (!end) {
            return end.error();
        }
        const qint64 from = state.recentFrom;
        state.recentFrom = end->value_or(border);
        if (const auto noted = note(fence, table, from, state.recentFrom, state); !noted) {
            return noted;
        }
    }
    return {};
}

Expected<void> RowSurvey::sweep(const Fence &fence, const ResolvedTable &table, State &state,
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
            return hasMoved ? note(fence, table, lowestKey, lowestKey, state) : Expected<void>();
        }
        const qint64 from = state.sweptTo;
        state.sweptTo = **end;
        if (const auto noted = note(fence, table, from, state.sweptTo, state); !noted) {
            return noted;
        }
    }
    return {};
}

Expected<void> RowSurvey::forgetSettled(const Fence &fence, const ResolvedTable &table,
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
            QStringLiteral("SELECT o.row_id, CASE WHEN EXISTS (SELECT 1 FROM %1 r WHERE %2 = o.row_id AND %3 AND %4) "
                           "THEN 1 ELSE 0 END FROM statusbridge_open_rows o WHERE o.source = ? AND o.row_id > ? "
                           "ORDER BY o.row_id LIMIT %5")
                .arg(sql.table(), sql.id(), sql.hasQueueId(), sql.isOpen(), QString::number(m_limits.batchRows)),
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
            return checkFence(m_database, fence).and_then([&]() -> Expected<void> {
                const auto deleted =
                    deleteAll(m_database, QStringLiteral("statusbridge_open_rows"), QStringLiteral("row_id"), settled,
                              QStringLiteral("source = %1").arg(source));
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
