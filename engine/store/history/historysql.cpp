// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/historysql.h"

#include "engine/store/sqlvalues.h"

namespace statusbridge {

namespace {

QString nameOf(RunColumn column)
{
    switch (column) {
    case RunColumn::Duration:
        return QStringLiteral("duration");
    case RunColumn::Updated:
        return QStringLiteral("updated");
    case RunColumn::Failed:
        return QStringLiteral("failed");
    case RunColumn::Started:
        break;
    }
    return QStringLiteral("started_at");
}

template <typename Value>
SqlCondition isOneOf(const QString &column, const QList<Value> &values)
{
    SqlCondition condition;
    QStringList marks;
    for (const Value value : values) {
        marks += QStringLiteral("?");
        condition.bindings += toString(value);
    }
    condition.sql = QStringLiteral("%1 IN (%2)").arg(column, marks.join(QStringLiteral(", ")));
    return condition;
}

//! The text as a pattern of LIKE ... ESCAPE '!'.
QString patternOf(const QString &text)
{
    QString pattern = text.toLower();
    for (const QLatin1Char special : {QLatin1Char('!'), QLatin1Char('%'), QLatin1Char('_')}) {
        pattern.replace(special, QString(u'!') + special);
    }
    return u'%' + pattern + u'%';
}

} // namespace

void SqlCondition::add(const SqlCondition &more)
{
    sql += QStringLiteral(" AND ") + more.sql;
    bindings += more.bindings;
}

SqlCondition conditionOf(const RunFilter &filter)
{
    SqlCondition condition = {.sql = QStringLiteral("1 = 1"), .bindings = {}};
    if (!filter.outcomes.isEmpty()) {
        condition.add(isOneOf(QStringLiteral("outcome"), filter.outcomes));
    }
    if (!filter.triggers.isEmpty()) {
        condition.add(isOneOf(QStringLiteral("started_by"), filter.triggers));
    }
    if (filter.from.isValid()) {
        condition.add({.sql = QStringLiteral("started_at >= ?"), .bindings = {toMs(filter.from)}});
    }
    if (filter.until.isValid()) {
        condition.add({.sql = QStringLiteral("started_at < ?"), .bindings = {toMs(filter.until)}});
    }
    return condition;
}

SqlCondition conditionOf(const JournalFilter &filter)
{
    SqlCondition condition = {.sql = QStringLiteral("1 = 1"), .bindings = {}};
    if (!filter.outcomes.isEmpty()) {
        condition.add(isOneOf(QStringLiteral("outcome"), filter.outcomes));
    }
    if (filter.text.isEmpty()) {
        return condition;
    }
    SqlCondition contains;
    QStringList places;
    for (const char *column : {"record_id", "queue_id", "status_before", "status_after", "message_id", "recipient_id",
                               "reason", "zoho_words"}) {
        places += QStringLiteral("lower(%1) LIKE ? ESCAPE '!'").arg(QLatin1String(column));
        contains.bindings += patternOf(filter.text);
    }
    contains.sql = u'(' + places.join(QStringLiteral(" OR ")) + u')';
    condition.add(contains);
    return condition;
}

SqlCondition comesAfter(const RunOrder &order, const RunPosition &position)
{
    const QString comparison = order.isDescending ? QStringLiteral("<") : QStringLiteral(">");
    return {.sql = QStringLiteral("%1 %2= ? AND (%1 %2 ? OR id %2 ?)").arg(nameOf(order.column), comparison),
            .bindings = {position.value, position.value, position.id}};
}

QString orderBy(const RunOrder &order)
{
    const QString direction = order.isDescending ? QStringLiteral(" DESC") : QString();
    return QStringLiteral("%1%2, id%2").arg(nameOf(order.column), direction);
}

} // namespace statusbridge
