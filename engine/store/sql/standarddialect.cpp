// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/standarddialect.h"

namespace statusbridge {

QString StandardDialect::quoted(const QString &name) const
{
    return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString StandardDialect::orUpdate(const QStringList &keys, const QStringList &columns) const
{
    const QString conflict = QStringLiteral(" ON CONFLICT (%1) DO ").arg(keys.join(QStringLiteral(", ")));
    if (columns.isEmpty()) {
        return conflict + QStringLiteral("NOTHING");
    }
    QStringList assignments;
    for (const QString &column : columns) {
        assignments += column + QStringLiteral(" = excluded.") + column;
    }
    return conflict + QStringLiteral("UPDATE SET ") + assignments.join(QStringLiteral(", "));
}

QString StandardDialect::updateJoined(const QString &table, const QString &column, const QString &value,
                                      const QString &source, const QString &condition) const
{
    return QStringLiteral("UPDATE %1 AS r SET %2 = %3 FROM %4 WHERE %5").arg(table, column, value, source, condition);
}

QString StandardDialect::engineWithoutTransactions() const
{
    return {};
}

QString StandardDialect::expressionIndex(const QString &name, const QString &table, const QString &expression) const
{
    return QStringLiteral("CREATE INDEX %1 ON %2 ((%3))").arg(quoted(name), quoted(table), expression);
}

QString StandardDialect::indexed(const QString &name, const ColumnType &) const
{
    return quoted(name);
}

QString StandardDialect::openIndex(const QString &name, const QString &table, const QString &queueId,
                                   const QString &updated, const ColumnType &type) const
{
    return QStringLiteral("CREATE INDEX %1 ON %2 (%3) WHERE %4")
        .arg(name, table, queueId, isOpen(quoted(updated), type));
}

QString StandardDialect::unlockMigration() const
{
    return {};
}

} // namespace statusbridge
