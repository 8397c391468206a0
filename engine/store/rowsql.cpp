// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/rowsql.h"

#include "engine/store/dialect.h"

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
    return column(m_table.queueId);
}

QString RowSql::status() const
{
    return column(m_table.status);
}

QString RowSql::updated() const
{
    return column(m_table.updated);
}

QString RowSql::hasQueueIdOfBoundTexts() const
{
    return m_dialect.isOneOfBoundTexts(queueId(), m_table.types.value(m_table.queueId));
}

QString RowSql::hasId(const QString &text) const
{
    return id() + QStringLiteral(" = ") + m_dialect.fromText(text, m_table.types.value(m_table.id));
}

QString RowSql::marked() const
{
    return m_dialect.marked(updated(), m_table.types.value(m_table.updated));
}

QString RowSql::columns() const
{
    const QStringList list = {
        m_dialect.text(id()),
        m_dialect.text(queueId()),
        textOrNull(m_table.messageId),
        m_dialect.text(status()),
        textOrNull(m_table.recipientId),
        m_table.timestamp.isEmpty() ? QStringLiteral("NULL") : m_dialect.timeText(column(m_table.timestamp)),
        QStringLiteral("CASE WHEN ") + isOpen() + QStringLiteral(" THEN 1 ELSE 0 END"),
    };
    return list.join(QStringLiteral(", "));
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
        .arg(QString::number(settledSource(m_table.source)), m_dialect.text(queueId()), m_dialect.text(id()),
             m_dialect.same(QStringLiteral("s.word"), m_dialect.text(status())));
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

QString RowSql::textOrNull(const QString &name) const
{
    return name.isEmpty() ? QStringLiteral("NULL") : m_dialect.text(column(name));
}

int settledSource(RowSource source)
{
    return source == RowSource::DeliveredLogs ? 0 : 1;
}

} // namespace statusbridge
