// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/arrivals/deliveredrows.h"

#include "engine/config/settings.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"

#include <QHash>
#include <QSet>
#include <QUuid>

#include <algorithm>

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

//! By what a row that was inserted is known again, but for its queue id.
QString signsOf(const QString &messageId, const QString &word)
{
    return word.trimmed().toLower() + u'\n' + messageId.trimmed();
}

//! Those of \p rows, all of one queue id, that none of \p found is.
QList<ArrivedRow> missingAmong(const QList<ArrivedRow> &rows, const StatusRows &found, bool hasMessageId)
{
    if (found.size() >= rows.size()) { // the table may have changed what it took
        return {};
    }
    QHash<QString, int> counts;
    for (const StatusRow &row : found) {
        ++counts[signsOf(hasMessageId ? row.messageId : QString(), row.statusWord)];
    }
    QList<ArrivedRow> missing;
    missing.reserve(rows.size());
    for (const ArrivedRow &row : rows) {
        int &count = counts[signsOf(hasMessageId ? row.status.messageId : QString(), row.status.word)];
        if (count > 0) {
            --count;
        } else {
            missing.append(row);
        }
    }
    return missing;
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
    const QList<ArrivedRow> rows = {probeRow(queueId)};
    StatusRows found;
    const auto tried = m_database.inTransaction([&] {
        return insertAll(rows)
            .and_then([&](qint64 count) {
                m_looksAgain = count < rows.size();
                return rowsLike(rows);
            })
            .and_then([&](const StatusRows &read) -> Expected<void> {
                found = read;
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

Expected<StatusRows> DeliveredRows::rowsLike(const QList<ArrivedRow> &rows)
{
    QSet<QString> queueIds;
    for (const ArrivedRow &row : rows) {
        queueIds.insert(row.status.queueId);
    }
    const RowSql sql(m_database.dialect(), m_table);
    return readRowsForAll(m_database, m_table, sql.hasQueueIdOfBoundTexts(), queueIds.values());
}

Expected<QList<ArrivedRow>> DeliveredRows::insert(const QList<ArrivedRow> &rows)
{
    if (rows.isEmpty()) {
        return QList<ArrivedRow>();
    }
    const auto before = m_looksAgain ? rowsLike(rows) : Expected(StatusRows());
    const auto count = before.and_then([&](const StatusRows &) { return insertAll(rows); });
    if (!count) {
        return count.error();
    }
    if (!m_looksAgain) {
        m_looksAgain = *count < rows.size();
        return m_looksAgain ? Expected<QList<ArrivedRow>>(takenBack()) : QList<ArrivedRow>();
    }
    const auto after = rowsLike(rows);
    if (!after) {
        return after.error();
    }
    QSet<QString> known;
    for (const StatusRow &row : *before) {
        known.insert(row.id);
    }
    QHash<QString, StatusRows> found;
    for (const StatusRow &row : *after) {
        if (!known.contains(row.id)) {
            found[row.queueId].append(row);
        }
    }
    QHash<QString, QList<ArrivedRow>> given;
    for (const ArrivedRow &row : rows) {
        given[row.status.queueId].append(row);
    }
    QList<ArrivedRow> missing;
    for (const auto &[queueId, some] : given.asKeyValueRange()) {
        missing += missingAmong(some, found.value(queueId), !m_table.messageId.isEmpty());
    }
    return missing;
}

//! Returns how many rows the database says that it took.
Expected<qint64> DeliveredRows::insertAll(const QList<ArrivedRow> &rows)
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
    Expected<qint64> taken = 0;
    for (const QString &portion : bulk.portions()) {
        taken = taken.and_then([&](qint64 sum) {
            return m_database.change(sql, {portion}).transform([&](int count) { return sum + count; });
        });
    }
    return taken;
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
