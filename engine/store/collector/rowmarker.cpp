// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/rowmarker.h"

#include "engine/store/bulkrows.h"
#include "engine/store/database.h"
#include "engine/store/rowsql.h"

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
                                condition + QStringLiteral(" AND ") + sql.isOpen());
}

QString markInOwnTable(const Dialect &dialect, const ResolvedTable &table, const QString &source,
                       const QString &condition)
{
    const RowSql sql(dialect, table);
    return QStringLiteral("INSERT INTO statusbridge_settled_rows (source, queue_id, row_id, word) "
                          "SELECT %1, %2, %3, %4 FROM %5 CROSS JOIN %6 r WHERE %7")
               .arg(QString::number(settledSource(table.source)), dialect.text(sql.queueId()), dialect.text(sql.id()),
                    dialect.text(sql.status()), source, sql.table(), condition) +
           dialect.orUpdate({QStringLiteral("source"), QStringLiteral("queue_id"), QStringLiteral("row_id")},
                            {QStringLiteral("word")});
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
        dialect.jsonRows(
            {{.name = QStringLiteral("id")}, {.name = QStringLiteral("queue")}, {.name = QStringLiteral("word")}}) +
        QStringLiteral(" AS j");
    const QString condition = QStringLiteral("%1 AND %2 AND %3")
                                  .arg(sql.hasId(QStringLiteral("j.id")),
                                       dialect.same(dialect.text(sql.queueId()), QStringLiteral("j.queue")),
                                       dialect.same(dialect.text(sql.status()), QStringLiteral("j.word")));
    const auto changed = m_database.change(table.updated.isEmpty() ? markInOwnTable(dialect, table, source, condition)
                                                                   : markColumn(dialect, table, source, condition),
                                           {bulk.json()});
    return changed ? Expected<void>() : changed.error();
}

} // namespace statusbridge
