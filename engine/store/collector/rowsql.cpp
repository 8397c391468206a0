// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/rowsql.h"

#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

namespace statusbridge {

RowSql::RowSql(const Dialect &dialect, const ResolvedTable &table) : m_dialect(dialect), m_table(table) {}

QString RowSql::updatedText() const
{
    return m_table.updated.isEmpty() ? u"NULL"_s : m_dialect.textOfType(updated(), updatedType());
}

QString RowSql::hasQueueIdOfBoundTexts() const
{
    return withShort(m_table.hasNoQueueIdIndex ? m_dialect.isAmongBoundTexts(queueId(), queueIdType())
                                               : m_dialect.isOneOfBoundTexts(queueId(), queueIdType()));
}

QString RowSql::hasQueueIdText(const QString &text) const
{
    return withShort(m_dialect.isText(queueId(), text, queueIdType()));
}

QString RowSql::isBelowBoundId() const
{
    const QString name = m_dialect.quoted(m_table.id);
    return u"%1 < (SELECT k.%2 FROM %3 k CROSS JOIN (SELECT %4 AS word) AS j WHERE %5 LIMIT 1)"_s.arg(
        id(), name, table(), m_dialect.text(u"?"_s), m_dialect.isText(u"k."_s + name, u"j.word"_s, idType()));
}

QString RowSql::time() const
{
    return m_table.timestamp.isEmpty() ? u"NULL"_s : m_dialect.timeText(column(m_table.timestamp));
}

QString RowSql::payload() const
{
    return m_table.payload.isEmpty() ? u"NULL"_s : m_dialect.text(column(m_table.payload));
}

QStringList RowSql::bodyValues() const
{
    QStringList values;
    for (const QString &name : m_table.bodies->columns()) {
        values += u"CASE WHEN length(%1) <= %2 THEN %3 END"_s.arg(
            m_dialect.text(column(name)), QString::number(largestBody),
            m_dialect.readable(column(name), m_table.types.value(name)));
    }
    return values;
}

QString RowSql::bodySize() const
{
    QStringList sizes;
    for (const QString &name : m_table.bodies->columns()) {
        sizes += u"coalesce(length(%1), 0)"_s.arg(m_dialect.text(column(name)));
    }
    return sizes.join(u" + "_s);
}

QString RowSql::columns() const
{
    return valueColumns() + u", CASE WHEN "_s + isOpen() + u" THEN 1 ELSE 0 END"_s;
}

QString RowSql::valueColumns() const
{
    const QStringList list = {
        idText(), queueIdText(),          text(m_table.messageId),  statusText(),        text(m_table.recipientId),
        time(),   text(m_table.provider), text(m_table.reasonCode), text(m_table.reason)};
    return list.join(u", "_s);
}

QString RowSql::newest(const QString &columns, int count) const
{
    return u"SELECT %1 FROM %2 r ORDER BY %3 DESC LIMIT %4"_s.arg(columns, table(), id(), QString::number(count));
}

QString RowSql::hasQueueId() const
{
    return m_dialect.hasText(queueId(), queueIdType());
}

QString RowSql::isOpen() const
{
    const QString notSettled = u"NOT "_s + isSettled();
    return m_table.marksColumn() ? u"(%1 AND %2)"_s.arg(isUnmarked(), notSettled) : notSettled;
}

QString RowSql::isSettled() const
{
    return hasRow(u"statusbridge_settled_rows s WHERE s.target = %1 AND s.source = %2 AND s.queue_id = %3 "
                  "AND s.row_id = %4 AND %5 AND %6"_s.arg(
                      QString::number(m_table.target), QString::number(settledSource(m_table.source)), queueIdText(),
                      idText(), m_dialect.same(u"s.word"_s, statusText()), isOfMessage(u"s.message_id"_s)));
}

QString RowSql::messageIdOrNone() const
{
    return m_table.messageId.isEmpty() ? u"NULL"_s : u"coalesce(%1, '')"_s.arg(text(m_table.messageId));
}

QString RowSql::isOfMessage(const QString &id) const
{
    return m_table.messageId.isEmpty() ? u"1 = 1"_s
                                       : u"(%1 IS NULL OR %2)"_s.arg(id, m_dialect.same(id, messageIdOrNone()));
}

QString RowSql::isCarriedOver() const
{
    return hasRow(carriedOver());
}

QString RowSql::ofCarriedOver(const QString &value) const
{
    return u"(SELECT %1 FROM %2)"_s.arg(value, carriedOver());
}

QString RowSql::carriedOver() const
{
    return u"statusbridge_delivered_queue_ids d WHERE d.target = %1 AND d.queue_id = %2"_s.arg(
        QString::number(m_table.target), queueIdText());
}

QString RowSql::isOfMessageCarriedOver() const
{
    return hasRow(u"%1 AND d.message_id = coalesce(%2, '')"_s.arg(carriedOver(), text(m_table.messageId)));
}

QString RowSql::hasWord(const QStringList &words) const
{
    QStringList literals;
    for (const QString &word : words) {
        literals += sqlText(word);
    }
    return words.isEmpty() ? u"1 = 0"_s : u"%1 IN (%2)"_s.arg(m_dialect.folded(statusText()), literals.join(u", "_s));
}

QString RowSql::text(const QString &name) const
{
    return name.isEmpty() ? u"NULL"_s : m_dialect.textOfType(column(name), m_table.types.value(name));
}

StatusRow statusRowOf(RowSource source, const QSqlQuery &row)
{
    StatusRow read = valueRowOf(source, row);
    read.open = row.value(9).toInt() != 0;
    return read;
}

StatusRow valueRowOf(RowSource source, const QSqlQuery &row)
{
    const QString provider = row.value(6).toString();
    return StatusRow{.source = source,
                     .id = textOf(row.value(0)),
                     .queueId = textOf(row.value(1)),
                     .messageId = textOf(row.value(2)),
                     .statusWord = textOf(row.value(3)),
                     .recipientId = textOf(row.value(4)),
                     .timestamp = textOf(row.value(5)),
                     .open = true,
                     .failure = failureReasonOf(provider.isEmpty() ? u"WhatsApp"_s : provider, row.value(7).toString(),
                                                row.value(8).toString())};
}

QString RowSql::hasPossibleQueueId() const
{
    return hasQueueId() + u" AND "_s + isPossible();
}

QString RowSql::hasImpossibleQueueId() const
{
    return u"%1 AND NOT (%2)"_s.arg(hasQueueId(), isPossible());
}

QString RowSql::isPossible() const
{
    const QString isReadable = m_dialect.isReadable(queueId(), queueIdType());
    return fitsKeyColumn(queueIdText()) + (isReadable.isEmpty() ? QString() : QString(u" AND "_s + isReadable));
}

QString RowSql::fitsKeyColumn(const QString &text)
{
    // Characters in every database, which a bare length() is not.
    return u"length(substr(%1, %2, 1)) = 0"_s.arg(text, QString::number(longestKey + 1));
}

QString RowSql::withShort(const QString &condition) const
{
    const QString isShort = m_dialect.isShort(queueId(), queueIdType());
    return isShort.isEmpty() ? condition : u"(%1 AND %2)"_s.arg(condition, isShort);
}

Expected<StatusRows> readRows(Database &database, const ResolvedTable &table, const QString &condition,
                              const QVariantList &bindings)
{
    const RowSql sql(database.dialect(), table);
    return database.list(u"SELECT %1 FROM %2 r WHERE %3"_s.arg(sql.columns(), sql.table(), condition), bindings,
                         [&](const QSqlQuery &row) { return statusRowOf(table.source, row); });
}

Expected<StatusRows> readRowsForAll(Database &database, const ResolvedTable &table, const QString &condition,
                                    const QStringList &texts)
{
    StatusRows rows;
    for (const QString &list : jsonLists(texts)) {
        const auto some = readRows(database, table, condition, {list});
        if (!some) {
            return some;
        }
        rows += *some;
    }
    return rows;
}

QString hasRow(const QString &from)
{
    return u"((SELECT 1 FROM %1) IS NOT NULL)"_s.arg(from);
}

int settledSource(RowSource source)
{
    return static_cast<int>(source);
}

} // namespace statusbridge
