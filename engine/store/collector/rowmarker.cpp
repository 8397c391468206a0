// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/rowmarker.h"

#include "engine/store/collector/rowsql.h"
#include "engine/store/collector/sourcerows.h"
#include "engine/store/collector/unmarkedrows.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace statusbridge {

namespace {

//! What tells a row of a table from the others. The key alone doesn't where nothing makes it unique.
using RowKey = std::pair<QString, QString>;

RowKey keyOf(const StatusRow &row)
{
    return {row.id, row.queueId};
}

//! What a text was that could not be read in full is not known, and not compared.
QString comparable(const QString &text)
{
    return text.contains(QChar::Null) || text.contains(QChar::ReplacementCharacter) ? QString() : notNull(text);
}

//! The open ones. Each row once: a statement may not touch a row twice in every database.
BulkRows rowsOfSource(RowSource source, const StatusRows &rows)
{
    QSet<RowKey> seen;
    BulkRows bulk;
    for (const StatusRow &row : rows) {
        if (row.source == source && row.open && !seen.contains(keyOf(row))) {
            seen.insert(keyOf(row));
            bulk.addRow(row.id, row.queueId, row.statusWord, comparable(row.messageId), comparable(row.timestamp));
        }
    }
    return bulk;
}

QStringList keysOfOpen(RowSource source, const StatusRows &rows)
{
    QStringList keys;
    for (const StatusRow &row : rows) {
        keys += row.source == source && row.open ? QStringList(row.id) : QStringList();
    }
    return keys;
}

//! The rows that the one bound parameter names, under the alias j.
QString namedRows(const Dialect &dialect)
{
    return dialect.jsonRows({{.name = u"id"_s},
                             {.name = u"queue"_s},
                             {.name = u"word"_s},
                             {.name = u"message"_s},
                             {.name = u"moment"_s}}) +
           u" AS j"_s;
}

//! A row of the table is one of them, and holds what was read.
QString isNamed(const Dialect &dialect, const RowSql &sql)
{
    return u"%1 AND %2 AND %3 AND %4 AND %5"_s.arg(
        sql.hasId(u"j.id"_s), dialect.same(sql.queueIdText(), u"j.queue"_s),
        dialect.same(sql.statusText(), u"j.word"_s), sql.isOfMessage(u"j.message"_s),
        u"(j.moment IS NULL OR %1)"_s.arg(dialect.same(u"coalesce(%1, '')"_s.arg(sql.time()), u"j.moment"_s)));
}

QString settleRowsSql(const Dialect &dialect, const ResolvedTable &table, const QString &from, const QString &condition)
{
    const RowSql sql(dialect, table);
    return u"INSERT INTO statusbridge_settled_rows (target, source, queue_id, row_id, word, message_id) "
           "SELECT %1, %2, %3, %4, %5, %6 FROM %7 WHERE %8"_s.arg(
               QString::number(table.target), QString::number(settledSource(table.source)), sql.queueIdText(),
               sql.idText(), sql.statusText(), sql.messageIdOrNone(), from, condition) +
           dialect.orUpdate({u"target"_s, u"source"_s, u"queue_id"_s, u"row_id"_s}, {u"word"_s, u"message_id"_s});
}

} // namespace

RowMarker::RowMarker(Database &database, const WebhookTables &tables) : m_database(database), m_tables(tables) {}

Expected<StatusRows> RowMarker::mark(const StatusRows &rows, MarkPlace place)
{
    StatusRows unmarked;
    for (const ResolvedTable &table : m_tables.matched()) {
        const auto some = markIn(table, rows, place);
        if (!some) {
            return some;
        }
        unmarked += *some;
    }
    return place == MarkPlace::OwnTable
               ? unmarked
               : markSources(rows).transform([&](const StatusRows &more) { return unmarked + more; });
}

Expected<StatusRows> RowMarker::markSources(const StatusRows &rows)
{
    QStringList statuses;
    for (const StatusRow &row : rows) {
        if (row.source == RowSource::Statuses) {
            statuses += row.id;
        }
    }
    return SourceRows(m_database, m_tables).markRowsOf(statuses).transform([&](const QStringList &withoutEffect) {
        StatusRows unmarked = rows;
        unmarked.removeIf(
            [&](const StatusRow &row) { return row.source != RowSource::Statuses || !withoutEffect.contains(row.id); });
        return unmarked;
    });
}

Expected<void> RowMarker::keepMarks()
{
    Expected<void> done;
    for (const ResolvedTable &table : m_tables.matched()) {
        const Dialect &dialect = m_database.dialect();
        const RowSql sql(dialect, table);
        if (done && !table.updated.isEmpty()) {
            done = m_database.run(
                settleRowsSql(dialect, table, sql.table() + u" r"_s,
                              u"%1 AND %2 AND %3"_s.arg(sql.hasPossibleQueueId(), RowSql::fitsKeyColumn(sql.idText()),
                                                        sql.isMarked())));
        }
    }
    return done;
}

StatusRows RowMarker::openable(const StatusRows &rows) const
{
    StatusRows marked;
    for (StatusRow row : rows) {
        const ResolvedTable *table = m_tables.of(row.source);
        if (!row.open && table && !table->updated.isEmpty()) {
            row.open = true;
            marked += row;
        }
    }
    return marked;
}

Expected<int> RowMarker::open(const StatusRows &openable)
{
    int opened = 0;
    for (const ResolvedTable &table : m_tables.matched()) {
        const Dialect &dialect = m_database.dialect();
        const RowSql sql(dialect, table);
        for (const QString &portion : rowsOfSource(table.source, openable).portions()) {
            const auto changed =
                m_database.change(dialect.updateJoined(sql.table(), dialect.quoted(table.updated), sql.opened(),
                                                       namedRows(dialect), isNamed(dialect, sql)),
                                  {portion});
            if (!changed) {
                return changed;
            }
            opened += *changed;
        }
    }
    return opened;
}

Expected<StatusRows> RowMarker::markIn(const ResolvedTable &table, const StatusRows &rows, MarkPlace place)
{
    const QStringList portions = rowsOfSource(table.source, rows).portions();
    const Dialect &dialect = m_database.dialect();
    const RowSql sql(dialect, table);
    const bool isOwn = place == MarkPlace::OwnTable || !table.marksColumn();
    const QString condition = isNamed(dialect, sql) + u" AND "_s + sql.isOpen();
    const QString statement =
        isOwn ? settleRowsSql(dialect, table, u"%1 CROSS JOIN %2 r"_s.arg(namedRows(dialect), sql.table()), condition)
              : dialect.updateJoined(sql.table(), dialect.quoted(table.updated), sql.marked(), namedRows(dialect),
                                     condition);
    for (const QString &portion : portions) {
        if (const auto done = m_database.run(statement, {portion}); !done) {
            return done.error();
        }
    }
    if (portions.isEmpty() || !table.marksColumn()) {
        return StatusRows();
    }
    if (isOwn) {
        return noteUnmarked(m_database, table, keysOfOpen(table.source, rows)).transform([] { return StatusRows(); });
    }
    // How many rows were changed doesn't tell: a trigger may take the mark back.
    return settleUnmarked(table, rows);
}

Expected<StatusRows> RowMarker::settleUnmarked(const ResolvedTable &table, const StatusRows &rows)
{
    const RowSql sql(m_database.dialect(), table);
    // Read and noted as texts, since a key that doesn't compare with what was read may be the reason.
    const auto open =
        readRowsForAll(m_database, table, sql.hasQueueIdOfBoundTexts() + u" AND "_s + sql.isOpen(), queueIdsOf(rows));
    if (!open) {
        return open.error();
    }
    QHash<RowKey, StatusRow> openByKey;
    for (const StatusRow &row : *open) {
        openByKey.insert(keyOf(row), row);
    }
    // A word that is NULL is another than an empty one.
    const auto isUnchanged = [&](const StatusRow &row) {
        const auto found = openByKey.constFind(keyOf(row));
        return found != openByKey.cend() && *found == row && found->statusWord.isNull() == row.statusWord.isNull();
    };
    StatusRows unmarked;
    QSet<RowKey> seen;
    BulkRows settled;
    for (const StatusRow &row : rows) {
        // Else it changed meanwhile, and stays open.
        if (row.source == table.source && row.open && isUnchanged(row) && !seen.contains(keyOf(row))) {
            seen.insert(keyOf(row));
            unmarked += row;
            settled.addRow(table.target, settledSource(table.source), notNull(row.queueId), notNull(row.id),
                           row.statusWord, table.messageId.isEmpty() ? QString() : comparable(row.messageId));
        }
    }
    using Type = BulkColumn::Type;
    return insertAll(m_database, u"statusbridge_settled_rows"_s,
                     {{u"target"_s, Type::Integer},
                      {u"source"_s, Type::Integer},
                      {u"queue_id"_s},
                      {u"row_id"_s},
                      {u"word"_s},
                      {u"message_id"_s}},
                     settled, {u"target"_s, u"source"_s, u"queue_id"_s, u"row_id"_s})
        .and_then([&] { return noteUnmarked(m_database, table, keysOfOpen(table.source, unmarked)); })
        .transform([&] { return unmarked; });
}

} // namespace statusbridge
