// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/rowscan.h"

#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"

namespace statusbridge {

Expected<void> RowScan::update(const FencingToken &fencingToken, const ResolvedTable &table,
                               const std::function<bool()> &mayContinue)
{
    const auto deadline = std::chrono::steady_clock::now() + m_limits.time;
    const auto hasTime = [&] { return mayContinue() && std::chrono::steady_clock::now() < deadline; };
    auto progress = readProgress(table);
    if (!progress) {
        return progress.error();
    }
    return advance(fencingToken, table, *progress, hasTime)
        .and_then([&] { return sweep(fencingToken, table, *progress, hasTime); })
        .and_then([&] { return forgetSettled(fencingToken, table, hasTime); });
}

Expected<RowScan::Progress> RowScan::readProgress(const ResolvedTable &table)
{
    Progress progress;
    const auto done = m_database.forEachRow(
        u"SELECT recent_from, swept_to FROM statusbridge_row_surveys WHERE target = ? AND source = ? AND mapping = ?"_s,
        {m_database.target().key, settledSource(table.source), scannedMapping(table)},
        [&progress](const QSqlQuery &row) {
            progress = {.recentFrom = row.value(0).toLongLong(), .sweptTo = row.value(1).toLongLong()};
        });
    if (!done) {
        return done.error();
    }
    return progress;
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
                             const Progress &progress)
{
    const Dialect &dialect = m_database.dialect();
    const RowSql sql(dialect, table);
    const int source = settledSource(table.source);
    return inFencedTransaction(m_database, fencingToken, [&] {
        const QString insert = u"INSERT INTO statusbridge_open_rows (target, source, row_id) SELECT %7, %1, %2 "
                               "FROM %3 r WHERE %2 > %6 AND %2 <= %6 AND %4 AND %5"_s.arg(
                                   QString::number(source), sql.id(), sql.table(), sql.hasQueueId(), sql.isOpen(),
                                   dialect.integer(u"?"_s), m_database.targetKey()) +
                               dialect.orUpdate({u"target"_s, u"source"_s, u"row_id"_s}, {});
        const auto noted = from < to ? m_database.run(insert, {from, to}) : Expected<void>();
        return noted.and_then([&] {
            const QStringList values = {u"mapping"_s, u"recent_from"_s, u"swept_to"_s};
            return m_database.run(
                u"INSERT INTO statusbridge_row_surveys (target, source, mapping, "
                "recent_from, swept_to) VALUES (?, ?, ?, ?, ?)"_s +
                    dialect.orUpdate({u"target"_s, u"source"_s}, values),
                {m_database.target().key, source, scannedMapping(table), progress.recentFrom, progress.sweptTo});
        });
    });
}

Expected<void> RowScan::advance(const FencingToken &fencingToken, const ResolvedTable &table, Progress &progress,
                                const std::function<bool()> &mayContinue)
{
    const RowSql sql(m_database.dialect(), table);
    const auto newest = m_database.scalar(keyOfNewestSql(sql, m_limits.recentRows));
    if (!newest) {
        return newest.error();
    }
    const qint64 border = newest->isNull() ? lowestKey : newest->toLongLong() - 1;
    if (border < progress.recentFrom) { // rows were deleted, or the table was filled again
        progress = {.recentFrom = border, .sweptTo = std::min(progress.sweptTo, border)};
        return note(fencingToken, table, border, border, progress);
    }
    while (progress.recentFrom < border && mayContinue()) {
        const auto end = batchEnd(table, progress.recentFrom, border);
        if (!end) {
            return end.error();
        }
        const qint64 from = progress.recentFrom;
        progress.recentFrom = end->value_or(border);
        if (const auto noted = note(fencingToken, table, from, progress.recentFrom, progress); !noted) {
            return noted;
        }
    }
    return {};
}

Expected<void> RowScan::sweep(const FencingToken &fencingToken, const ResolvedTable &table, Progress &progress,
                              const std::function<bool()> &mayContinue)
{
    for (int swept = 0; swept < m_limits.sweptRows && mayContinue(); swept += m_limits.batchRows) {
        const auto end = batchEnd(table, progress.sweptTo, progress.recentFrom);
        if (!end) {
            return end.error();
        }
        if (!*end) { // the border is reached; from the beginning next time
            const bool hasMoved = progress.sweptTo != lowestKey;
            progress.sweptTo = lowestKey;
            return hasMoved ? note(fencingToken, table, lowestKey, lowestKey, progress) : Expected<void>();
        }
        const qint64 from = progress.sweptTo;
        progress.sweptTo = **end;
        if (const auto noted = note(fencingToken, table, from, progress.sweptTo, progress); !noted) {
            return noted;
        }
    }
    return {};
}

Expected<void> RowScan::forgetSettled(const FencingToken &fencingToken, const ResolvedTable &table,
                                      const std::function<bool()> &mayContinue)
{
    const RowSql sql(m_database.dialect(), table);
    const int source = settledSource(table.source);
    qint64 after = lowestKey;
    while (mayContinue()) {
        // Read outside a transaction, so that no other program waits for it; only what is deleted is written.
        QList<qint64> settled;
        int seen = 0;
        const auto read = m_database.forEachRow(
            u"SELECT o.row_id, CASE WHEN EXISTS (SELECT 1 FROM %1 r WHERE %2 = o.row_id AND %3 AND %4) "
            "THEN 1 ELSE 0 END FROM statusbridge_open_rows o WHERE o.target = ? AND o.source = ? AND o.row_id > ? "
            "ORDER BY o.row_id LIMIT %5"_s.arg(sql.table(), sql.id(), sql.hasQueueId(), sql.isOpen(),
                                               QString::number(m_limits.batchRows)),
            {m_database.target().key, source, after}, [&](const QSqlQuery &row) {
                ++seen;
                after = row.value(0).toLongLong();
                if (!row.value(1).toBool()) {
                    settled += after;
                }
            });
        if (!read) {
            return read;
        }
        const auto forgotten =
            settled.isEmpty() ? Expected<void>() : inFencedTransaction(m_database, fencingToken, [&] {
                return deleteAll(m_database, u"statusbridge_open_rows"_s, u"row_id"_s, settled,
                                 u"target = %1 AND source = %2"_s.arg(m_database.targetKey(), QString::number(source)));
            });
        if (!forgotten || seen < m_limits.batchRows) {
            return forgotten;
        }
    }
    return {};
}

} // namespace statusbridge
