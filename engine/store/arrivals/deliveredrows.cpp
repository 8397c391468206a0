// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/arrivals/deliveredrows.h"

#include "engine/config/settings.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"

#include <QUuid>

namespace statusbridge {

namespace {

//! A column and the text that goes into it.
struct Column
{
    QString name;
    QString (*value)(const ArrivedRow &row, const QString &typeName);
};

QList<Column> columnsOf(const ResolvedTable &table)
{
    const QList<Column> wanted = {
        {table.queueId, [](const ArrivedRow &row, const QString &) { return row.status.queueId; }},
        {table.messageId, [](const ArrivedRow &row, const QString &) { return orNull(row.status.messageId); }},
        {table.status, [](const ArrivedRow &row, const QString &) { return row.status.word; }},
        {table.recipientId, [](const ArrivedRow &row, const QString &) { return orNull(row.status.recipient); }},
        {table.timestamp,
         [](const ArrivedRow &row, const QString &typeName) { return timeForColumn(row.status, typeName); }},
        {table.reason, [](const ArrivedRow &row, const QString &) { return orNull(row.status.reason); }},
        {table.reasonCode, [](const ArrivedRow &row, const QString &) { return orNull(row.status.reasonCode); }},
        {table.payload, [](const ArrivedRow &row, const QString &) { return payloadOf(row.status); }},
    };
    QList<Column> columns;
    columns.reserve(wanted.size());
    for (const Column &column : wanted) {
        const bool isThere = std::any_of(columns.cbegin(), columns.cend(),
                                         [&](const Column &other) { return other.name == column.name; });
        if (!column.name.isEmpty() && !isThere && !table.types.value(column.name).isGenerated) {
            columns.append(column);
        }
    }
    return columns;
}

ArrivedRow probeRow(const QString &queueId)
{
    ArrivedRow row;
    row.status.queueId = queueId;
    row.status.messageId = queueId;
    row.status.word = u"sent"_s;
    row.status.recipient = u"15550000000"_s;
    row.status.time = u"1750030073"_s;
    row.status.timeMs = 1'750'030'073'000;
    row.status.part = {{u"id"_s, queueId}, {u"status"_s, u"sent"_s}};
    return row;
}

//! Ends the transaction that is not to be kept.
Error takenBack()
{
    return {.kind = ErrorKind::Cancelled};
}

} // namespace

Expected<std::optional<Sentence>> DeliveredRows::tryOne(const TableMapping &mapping)
{
    const auto table = resolveTable(m_database, RowSource::DeliveredLogs, mapping);
    if (!table) {
        return table.error().kind == ErrorKind::Schema ? Expected(std::optional<Sentence>(table.error().message))
                                                       : table.error();
    }
    m_table = *table;
    m_table.target = m_database.target().key;
    if (m_table.bodies) {
        return std::optional(Sentence(SentenceId::ReadsOtherColumns));
    }
    return probe();
}

Expected<std::optional<Sentence>> DeliveredRows::probe()
{
    const QString queueId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    StatusRows found;
    const auto tried = m_database.inTransaction([&] {
        return insert({probeRow(queueId)})
            .and_then([&] {
                const RowSql sql(m_database.dialect(), m_table);
                return readRowsForAll(m_database, m_table, sql.hasQueueIdOfBoundTexts(), {queueId});
            })
            .and_then([&](const StatusRows &rows) -> Expected<void> {
                found = rows;
                return takenBack();
            });
    });
    if (tried.error().kind != ErrorKind::Cancelled) {
        // A database that is locked or gone says nothing of the table.
        return isAboutRows(m_database) ? Expected(std::optional(withDetail(tried.error()))) : tried.error();
    }
    const bool isWhole = found.size() == 1 && !found.constFirst().id.isEmpty() &&
                         found.constFirst().queueId == queueId && found.constFirst().statusWord == u"sent" &&
                         found.constFirst().open;
    return isWhole ? std::optional<Sentence>() : std::optional(Sentence(SentenceId::RowComesBackChanged));
}

Expected<void> DeliveredRows::insert(const QList<ArrivedRow> &rows)
{
    const Dialect &dialect = m_database.dialect();
    const QList<Column> columns = columnsOf(m_table);
    QStringList names;
    QStringList values;
    QList<BulkColumn> fields;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString field = u"c%1"_s.arg(i);
        fields.append({.name = field});
        names.append(dialect.quoted(columns.at(i).name));
        values.append(dialect.assigned(u"j."_s + field, m_table.types.value(columns.at(i).name)));
    }
    if (!m_table.updated.isEmpty()) {
        // Said, since programs that write rows often have the default, and the column none.
        names.append(dialect.quoted(m_table.updated));
        values.append(dialect.flag(u"NULL"_s, noOf(m_table.yes), m_table.types.value(m_table.updated)));
    }
    QStringList texts;
    BulkRows bulk;
    for (const ArrivedRow &row : rows) {
        texts.clear();
        for (const Column &column : columns) {
            texts.append(column.value(row, m_table.types.value(column.name).name));
        }
        bulk.addTexts(texts);
    }
    const QString sql = u"INSERT INTO %1 (%2) SELECT %3 FROM %4 AS j"_s.arg(
        dialect.qualified(m_table.name()), names.join(u", "_s), values.join(u", "_s), dialect.jsonRows(fields));
    Expected<void> done;
    for (const QString &portion : bulk.portions()) {
        done = done.and_then([&] { return m_database.run(sql, {portion}); });
    }
    return done;
}

bool isAboutRows(const Database &database)
{
    switch (database.lastFault()) {
    case SqlFault::Constraint:
    case SqlFault::Unknown:
    case SqlFault::NoPermission:
    case SqlFault::MissingColumn:
    case SqlFault::MissingTable:
        return !database.lostACommit() && database.isOpen();
    default:
        return false;
    }
}

} // namespace statusbridge
