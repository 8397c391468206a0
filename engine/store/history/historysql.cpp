// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/historysql.h"

#include "engine/store/sql/sqlvalues.h"

namespace statusbridge {

namespace {

QString nameOf(RunColumn column)
{
    switch (column) {
    case RunColumn::Duration:
        return u"duration"_s;
    case RunColumn::Updated:
        return u"updated"_s;
    case RunColumn::Failed:
        return u"failed"_s;
    case RunColumn::Started:
        break;
    }
    return u"started_at"_s;
}

template <typename Value>
SqlCondition outcomeIsOneOf(const QString &column, const QList<Value> &values)
{
    SqlCondition condition;
    QStringList marks;
    for (const Value value : values) {
        marks += u"?"_s;
        condition.bindings += toString(value);
    }
    condition.sql = u"%1 IN (%2)"_s.arg(column, marks.join(u", "_s));
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
    sql += u" AND "_s + more.sql;
    bindings += more.bindings;
}

SqlCondition conditionOf(const RunFilter &filter)
{
    SqlCondition condition = {.sql = u"1 = 1"_s, .bindings = {}};
    if (!filter.outcomes.isEmpty()) {
        condition.add(outcomeIsOneOf(u"outcome"_s, filter.outcomes));
    }
    if (!filter.triggers.isEmpty()) {
        condition.add(outcomeIsOneOf(u"started_by"_s, filter.triggers));
    }
    if (filter.from.isValid()) {
        condition.add({.sql = u"started_at >= ?"_s, .bindings = {toMs(filter.from)}});
    }
    if (filter.until.isValid()) {
        condition.add({.sql = u"started_at < ?"_s, .bindings = {toMs(filter.until)}});
    }
    return condition;
}

SqlCondition conditionOf(const JournalFilter &filter)
{
    SqlCondition condition = {.sql = u"1 = 1"_s, .bindings = {}};
    if (!filter.outcomes.isEmpty()) {
        condition.add(outcomeIsOneOf(u"outcome"_s, filter.outcomes));
    }
    if (filter.text.isEmpty()) {
        return condition;
    }
    SqlCondition contains;
    QStringList places;
    for (const char *column : {"record_id", "queue_id", "status_before", "status_after", "message_id", "recipient_id",
                               "reason", "zoho_words"}) {
        places += u"lower(%1) LIKE ? ESCAPE '!'"_s.arg(QLatin1String(column));
        contains.bindings += patternOf(filter.text);
    }
    contains.sql = u'(' + places.join(u" OR "_s) + u')';
    condition.add(contains);
    return condition;
}

SqlCondition comesAfter(const RunOrder &order, const RunPosition &position)
{
    const QString comparison = order.isDescending ? u"<"_s : u">"_s;
    return {.sql = u"%1 %2= ? AND (%1 %2 ? OR id %2 ?)"_s.arg(nameOf(order.column), comparison),
            .bindings = {position.value, position.value, position.id}};
}

QString orderBy(const RunOrder &order)
{
    const QString direction = order.isDescending ? u" DESC"_s : QString();
    return u"%1%2, id%2"_s.arg(nameOf(order.column), direction);
}

} // namespace statusbridge
