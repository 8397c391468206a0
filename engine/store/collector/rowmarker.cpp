// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/rowmarker.h"

#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"

#include <QSet>

namespace statusbridge {

namespace {

//! Each row once: a statement may not touch a row twice in every database.
BulkRows rowsOfSource(RowSource source, const StatusRows &rows)
{
    QSet<QString> seen;
    BulkRows bulk;
    for (const StatusRow &row : rows) {
        if (row.source == source && !seen.contains(row.id)) {
            seen.insert(row.id);
            bulk.startRow().add(row.id).add(row.queueId).add(row.statusWord);
        }
    }
    return bulk;
}

QString markColumn(const Dialect &dialect, const ResolvedTable &table, const QString &source, const QString &condition)
{
    const RowSql sql(dialect, table);
    return dialect.updateJoined(sql.table(), dialect.quoted(table.updated), sql.marked(), source,
                                condition + u" AND "_s + sql.isOpen());
}

QString markInOwnTable(const Dialect &dialect, const ResolvedTable &table, const QString &source,
                       const QString &condition)
{
    const RowSql sql(dialect, table);
    return u"INSERT INTO statusbridge_settled_rows (source, queue_id, row_id, word) "
           "SELECT %1, %2, %3, %4 FROM %5 CROSS JOIN %6 r WHERE %7"_s.arg(
               QString::number(settledSource(table.source)), dialect.text(sql.queueId()), dialect.text(sql.id()),
               dialect.text(sql.status()), source, sql.table(), condition) +
           dialect.orUpdate({u"source"_s, u"queue_id"_s, u"row_id"_s}, {u"word"_s});
}

} // namespace

RowMarker::RowMarker(Database &database, const WebhookTables &tables) : m_database(database), m_tables(tables) {}

Expected<void> RowMarker::mark(const StatusRows &rows)
{
    if (const auto done = markIn(m_tables.deliveredLogs, rows); !done) {
        return done;
    }
    return markIn(m_tables.webhookLogs, rows);
}

Expected<void> RowMarker::markIn(const ResolvedTable &table, const StatusRows &rows)
{
    const BulkRows bulk = rowsOfSource(table.source, rows);
    if (bulk.isEmpty()) {
        return {};
    }
    const Dialect &dialect = m_database.dialect();
    const RowSql sql(dialect, table);
    const QString source =
        dialect.jsonRows({{.name = u"id"_s}, {.name = u"queue"_s}, {.name = u"word"_s}}) + u" AS j"_s;
    const QString condition =
        u"%1 AND %2 AND %3"_s.arg(sql.hasId(u"j.id"_s), dialect.same(dialect.text(sql.queueId()), u"j.queue"_s),
                                  dialect.same(dialect.text(sql.status()), u"j.word"_s));
    return m_database.run(table.updated.isEmpty() ? markInOwnTable(dialect, table, source, condition)
                                                  : markColumn(dialect, table, source, condition),
                          {bulk.json()});
}

} // namespace statusbridge
