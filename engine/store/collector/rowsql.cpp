// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/rowsql.h"

#include "engine/store/dialect.h"
#include "engine/store/sqlvalues.h"

#include <QSqlQuery>

namespace statusbridge {

RowSql::RowSql(const Dialect &dialect, const ResolvedTable &table) : m_dialect(dialect), m_table(table) {}

QString RowSql::table() const
{
    return m_dialect.quoted(m_table.table);
}

QString RowSql::id() const
{
    return column(m_table.id);
}

QString RowSql::queueId() const
{
    return value(m_table.queueId);
}

QString RowSql::status() const
{
    return value(m_table.status);
}

QString RowSql::updated() const
{
    return column(m_table.updated);
}

QString RowSql::hasQueueIdOfBoundTexts() const
{
    return m_dialect.isOneOfBoundTexts(queueId(), typeOf(m_table, m_table.queueId));
}

QString RowSql::hasId(const QString &text) const
{
    return id() + QStringLiteral(" = ") + m_dialect.fromText(text, m_table.types.value(m_table.id));
}

QString RowSql::marked() const
{
    return m_dialect.marked(updated(), m_table.types.value(m_table.updated));
}

QString RowSql::messageId() const
{
    return value(m_table.messageId);
}

QString RowSql::recipientId() const
{
    return value(m_table.recipientId);
}

QString RowSql::time() const
{
    return m_table.timestamp.isEmpty() ? QStringLiteral("NULL") : m_dialect.timeText(value(m_table.timestamp));
}

QString RowSql::payload() const
{
    return m_table.payload.isEmpty() ? QStringLiteral("NULL") : m_dialect.text(column(m_table.payload));
}

QString RowSql::columns() const
{
    return valueColumns() + QStringLiteral(", CASE WHEN ") + isOpen() + QStringLiteral(" THEN 1 ELSE 0 END");
}

QString RowSql::valueColumns() const
{
    const QStringList list = {m_dialect.text(id()), text(m_table.queueId),     text(m_table.messageId),
                              text(m_table.status), text(m_table.recipientId), time()};
    return list.join(QStringLiteral(", "));
}

QString RowSql::newest(const QString &columns, int count) const
{
    return QStringLiteral("SELECT %1 FROM %2 r ORDER BY %3 DESC LIMIT %4")
        .arg(columns, table(), id(), QString::number(count));
}

QString RowSql::hasQueueId() const
{
    return queueId() + QStringLiteral(" <> ''"); // which NULL isn't either
}

QString RowSql::isOpen() const
{
    if (!m_table.updated.isEmpty()) {
        return m_dialect.isOpen(updated(), m_table.types.value(m_table.updated));
    }
    return QStringLiteral("NOT EXISTS (SELECT 1 FROM statusbridge_settled_rows s WHERE s.source = %1 "
                          "AND s.queue_id = %2 AND s.row_id = %3 AND %4)")
        .arg(QString::number(settledSource(m_table.source)), text(m_table.queueId), m_dialect.text(id()),
             m_dialect.same(QStringLiteral("s.word"), text(m_table.status)));
}

QString RowSql::isCarriedOver() const
{
    return QStringLiteral("EXISTS (SELECT 1 FROM statusbridge_delivered_queue_ids d WHERE d.queue_id = %1)")
        .arg(m_dialect.text(queueId()));
}

QString RowSql::column(const QString &name) const
{
    return QStringLiteral("r.") + m_dialect.quoted(name);
}

QString RowSql::value(const ColumnSources &sources) const
{
    return valueSql(m_dialect, sources, QStringLiteral("r."));
}

QString RowSql::text(const ColumnSources &sources) const
{
    return m_dialect.textOfType(value(sources), typeOf(m_table, sources));
}

QString valueSql(const Dialect &dialect, const ColumnSources &sources, const QString &prefix)
{
    if (isPlainColumn(sources)) {
        return prefix + dialect.quoted(sources.constFirst().column);
    }
    QStringList values;
    for (const ColumnSource &source : sources) {
        const QString column = prefix + dialect.quoted(source.column);
        const QString text = source.path.isEmpty() ? dialect.text(column) : dialect.jsonText(column, source.path);
        values += sources.size() == 1 ? text : QStringLiteral("nullif(%1, '')").arg(text);
    }
    return values.size() > 1 ? QStringLiteral("coalesce(%1)").arg(values.join(QStringLiteral(", ")))
                             : values.value(0, QStringLiteral("NULL"));
}

StatusRow statusRowOf(RowSource source, const QSqlQuery &row)
{
    StatusRow read = valueRowOf(source, row);
    read.open = row.value(6).toInt() != 0;
    return read;
}

StatusRow valueRowOf(RowSource source, const QSqlQuery &row)
{
    return StatusRow{.source = source,
                     .id = textOf(row.value(0)),
                     .queueId = textOf(row.value(1)),
                     .messageId = textOf(row.value(2)),
                     .statusWord = textOf(row.value(3)),
                     .recipientId = textOf(row.value(4)),
                     .timestamp = textOf(row.value(5)),
                     .open = true};
}

int settledSource(RowSource source)
{
    return source == RowSource::DeliveredLogs ? 0 : 1;
}

} // namespace statusbridge
