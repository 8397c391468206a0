// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/rowmarker.h"

#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"

#include <QSet>

namespace statusbridge {

namespace {

//! The open ones as the text of a parameter, with their number. Each row once: a statement may not touch a row twice in
//! every database.
std::pair<QString, qsizetype> rowsOfSource(RowSource source, const StatusRows &rows)
{
    QSet<QString> seen;
    BulkRows bulk;
    for (const StatusRow &row : rows) {
        if (row.source == source && row.open && !seen.contains(row.id)) {
            seen.insert(row.id);
            bulk.addRow(row.id, row.queueId, row.statusWord);
        }
    }
    return {bulk.json(), seen.size()};
}

//! The rows that the one bound parameter names, under the alias j.
QString namedRows(const Dialect &dialect)
{
    return dialect.jsonRows({{.name = u"id"_s}, {.name = u"queue"_s}, {.name = u"word"_s}}) + u" AS j"_s;
}

//! A row of the table is one of them, and holds what was read.
QString isNamed(const Dialect &dialect, const RowSql &sql)
{
    return u"%1 AND %2 AND %3"_s.arg(sql.hasId(u"j.id"_s), dialect.same(sql.queueIdText(), u"j.queue"_s),
                                     dialect.same(sql.statusText(), u"j.word"_s));
}

QString settleRowsSql(const Dialect &dialect, const ResolvedTable &table, const QString &from, const QString &condition)
{
    const RowSql sql(dialect, table);
    return u"INSERT INTO statusbridge_settled_rows (target, source, queue_id, row_id, word) "
           "SELECT %1, %2, %3, %4, %5 FROM %6 WHERE %7"_s.arg(
               QString::number(table.target), QString::number(settledSource(table.source)), sql.queueIdText(),
               sql.idText(), sql.statusText(), from, condition) +
           dialect.orUpdate({u"target"_s, u"source"_s, u"queue_id"_s, u"row_id"_s}, {u"word"_s});
}

} // namespace

RowMarker::RowMarker(Database &database, const WebhookTables &tables) : m_database(database), m_tables(tables) {}

Expected<StatusRows> RowMarker::mark(const StatusRows &rows, MarkPlace place)
{
    return markIn(m_tables.deliveredLogs, rows, place).and_then([&](const StatusRows &unmarked) {
        return markIn(m_tables.webhookLogs, rows, place).transform([&](const StatusRows &more) {
            return unmarked + more;
        });
    });
}

Expected<void> RowMarker::keepMarks()
{
    Expected<void> done;
    for (const ResolvedTable &table : {m_tables.deliveredLogs, m_tables.webhookLogs}) {
        const Dialect &dialect = m_database.dialect();
        const RowSql sql(dialect, table);
        if (done && !table.updated.isEmpty()) {
            done = m_database.run(
                settleRowsSql(dialect, table, sql.table() + u" r"_s, sql.hasQueueId() + u" AND "_s + sql.isMarked()));
        }
    }
    return done;
}

StatusRows RowMarker::openable(const StatusRows &rows) const
{
    StatusRows marked;
    for (StatusRow row : rows) {
        const auto &table = row.source == RowSource::WebhookLogs ? m_tables.webhookLogs : m_tables.deliveredLogs;
        if (!row.open && !table.updated.isEmpty()) {
            row.open = true;
            marked += row;
        }
    }
    return marked;
}

Expected<int> RowMarker::open(const StatusRows &openable)
{
    int opened = 0;
    for (const ResolvedTable &table : {m_tables.deliveredLogs, m_tables.webhookLogs}) {
        const auto [json, count] = rowsOfSource(table.source, openable);
        if (count == 0) {
            continue;
        }
        const Dialect &dialect = m_database.dialect();
        const RowSql sql(dialect, table);
        const auto changed =
            m_database.change(dialect.updateJoined(sql.table(), dialect.quoted(table.updated), sql.opened(),
                                                   namedRows(dialect), isNamed(dialect, sql)),
                              {json});
        if (!changed) {
            return changed;
        }
        opened += *changed;
    }
    return opened;
}

Expected<StatusRows> RowMarker::markIn(const ResolvedTable &table, const StatusRows &rows, MarkPlace place)
{
    const auto [json, count] = rowsOfSource(table.source, rows);
    if (count == 0) {
        return StatusRows();
    }
    const Dialect &dialect = m_database.dialect();
    const RowSql sql(dialect, table);
    const QString condition = isNamed(dialect, sql) + u" AND "_s + sql.isOpen();
    if (place == MarkPlace::OwnTable || !table.marksColumn()) {
        const QString from = u"%1 CROSS JOIN %2 r"_s.arg(namedRows(dialect), sql.table());
        return m_database.run(settleRowsSql(dialect, table, from, condition), {json}).transform([] {
            return StatusRows();
        });
    }
    const auto changed = m_database.change(
        dialect.updateJoined(sql.table(), dialect.quoted(table.updated), sql.marked(), namedRows(dialect), condition),
        {json});
    if (!changed || (*changed >= count && dialect.tellsChangedRows)) {
        return changed.transform([](int) { return StatusRows(); });
    }
    return settleUnmarked(table, rows);
}

Expected<StatusRows> RowMarker::settleUnmarked(const ResolvedTable &table, const StatusRows &rows)
{
    const RowSql sql(m_database.dialect(), table);
    // Read and noted as texts, since a key that doesn't compare with what was read may be the reason.
    const auto open = readRows(m_database, table, sql.hasQueueIdOfBoundTexts() + u" AND "_s + sql.isOpen(),
                               {jsonList(queueIdsOf(rows))});
    if (!open) {
        return open.error();
    }
    // A word that is NULL is another than an empty one.
    const auto isUnchanged = [&](const StatusRow &row) {
        const qsizetype at = open->indexOf(row);
        return at >= 0 && open->at(at).statusWord.isNull() == row.statusWord.isNull();
    };
    StatusRows unmarked;
    BulkRows settled;
    for (const StatusRow &row : rows) {
        if (row.open && isUnchanged(row) && !unmarked.contains(row)) { // else it changed meanwhile, and stays open
            unmarked += row;
            settled.addRow(table.target, settledSource(table.source), notNull(row.queueId), notNull(row.id),
                           row.statusWord);
        }
    }
    using Type = JsonField::Type;
    return insertAll(m_database, u"statusbridge_settled_rows"_s,
                     {{u"target"_s, Type::Integer},
                      {u"source"_s, Type::Integer},
                      {u"queue_id"_s},
                      {u"row_id"_s},
                      {u"word"_s}},
                     settled, {u"target"_s, u"source"_s, u"queue_id"_s, u"row_id"_s})
        .transform([&] { return unmarked; });
}

} // namespace statusbridge
