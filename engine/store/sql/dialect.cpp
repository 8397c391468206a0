// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/dialect.h"

namespace statusbridge {

QString jsonPathText(const JsonPath &path)
{
    QString text = u"$"_s;
    for (const JsonStep &step : path) {
        text += step.isElement() ? u"[%1]"_s.arg(step.index) : u".\"%1\""_s.arg(step.key);
    }
    return text;
}

QString Dialect::quoted(const QString &name) const
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

QString Dialect::orUpdate(const QStringList &keys, const QStringList &columns) const
{
    const QString conflict = u" ON CONFLICT (%1) DO "_s.arg(keys.join(u", "_s));
    if (columns.isEmpty()) {
        return conflict + u"NOTHING"_s;
    }
    QStringList assignments;
    for (const QString &column : columns) {
        assignments += column + u" = excluded."_s + column;
    }
    return conflict + u"UPDATE SET "_s + assignments.join(u", "_s);
}

QString Dialect::updateJoined(const QString &table, const QString &column, const QString &value, const QString &source,
                              const QString &condition) const
{
    return u"UPDATE %1 AS r SET %2 = %3 FROM %4 WHERE %5"_s.arg(table, column, value, source, condition);
}

QString Dialect::expressionIndex(const QString &name, const QString &table, const QString &expression) const
{
    return u"CREATE INDEX %1 ON %2 ((%3))"_s.arg(quoted(name), quoted(table), expression);
}

QString Dialect::storedExpression(const QString &, const QString &, const QString &) const
{
    return {};
}

QString Dialect::indexed(const QString &name, const ColumnType &) const
{
    return quoted(name);
}

QString Dialect::openIndex(const QString &name, const QString &table, const QString &queueId, const QString &updated,
                           const ColumnType &type) const
{
    return u"CREATE INDEX %1 ON %2 (%3) WHERE %4"_s.arg(name, table, queueId, isOpen(quoted(updated), type));
}

} // namespace statusbridge
