// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/state/audittable.h"

#include "engine/core/logging.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"
#include "engine/store/state/personremoval.h"

namespace statusbridge {

namespace {

struct AuditCondition
{
    QString sql = u"1 = 1"_s;
    QVariantList bindings = {};

    void add(const QString &more, const QVariantList &values)
    {
        sql += u" AND "_s + more;
        bindings += values;
    }
};

//! LIKE ... ESCAPE '!' for a name with any machine behind it.
QString anywhere(QString name)
{
    for (const QLatin1Char special : {QLatin1Char('!'), QLatin1Char('%'), QLatin1Char('_')}) {
        name.replace(special, QString(u'!') + special);
    }
    return name + u"@%"_s;
}

AuditCondition conditionOf(const AuditFilter &filter)
{
    AuditCondition condition;
    if (filter.from.isValid()) {
        condition.add(u"noted_at >= ?"_s, {toMs(filter.from)});
    }
    if (filter.until.isValid()) {
        condition.add(u"noted_at < ?"_s, {toMs(filter.until)});
    }
    if (!filter.by.isEmpty()) {
        condition.add(u"(by_name = ? OR (by_kind IN ('command_line', 'window') AND by_name LIKE ? ESCAPE '!'))"_s,
                      {filter.by, anywhere(filter.by)});
    }
    if (filter.kind) {
        condition.add(u"by_kind = ?"_s, {toString(*filter.kind)});
    }
    if (filter.action) {
        condition.add(u"action = ?"_s, {toString(*filter.action)});
    }
    return condition;
}

AuditEntry auditEntryOf(const QSqlQuery &row)
{
    return {.id = row.value(0).toLongLong(),
            .at = fromMs(row.value(1)),
            .by = {.kind = actorKindFromString(row.value(2).toString()).value_or(ActorKind::CommandLine),
                   .name = row.value(3).toString(),
                   .address = row.value(4).toString()},
            .action = row.value(5).toString(),
            .object = row.value(6).toString(),
            .before = row.value(7).toString(),
            .after = row.value(8).toString()};
}

} // namespace

Expected<void> AuditTable::add(const Actor &by, const AuditedCommand &command)
{
    return m_database.run(
        u"INSERT INTO statusbridge_audit (noted_at, by_kind, by_name, address, action, object, value_before, "
        "value_after) VALUES (%1, ?, ?, ?, ?, ?, ?, ?)"_s.arg(m_database.dialect().now),
        {toString(by.kind), notNull(by.name.left(longestKey)), notNull(by.address.left(longestKey)),
         toString(command.action), notNull(command.object), orNull(command.before), orNull(command.after)});
}

Expected<QList<AuditEntry>> AuditTable::list(const AuditFilter &filter, qint64 beforeId, int limit)
{
    AuditCondition condition = conditionOf(filter);
    if (beforeId > 0) {
        condition.add(u"id < ?"_s, {beforeId});
    }
    return m_database.list(
        u"SELECT id, noted_at, by_kind, by_name, address, action, object, value_before, value_after "
        "FROM statusbridge_audit WHERE %1 ORDER BY id DESC LIMIT %2"_s.arg(condition.sql, QString::number(limit)),
        condition.bindings, auditEntryOf);
}

Expected<int> AuditTable::purge(const QDateTime &oldest, int most)
{
    return m_database
        .list(u"SELECT id FROM statusbridge_audit WHERE noted_at < ? ORDER BY noted_at LIMIT %1"_s.arg(most),
              {toMs(oldest)}, [](const QSqlQuery &row) { return row.value(0).toLongLong(); })
        .and_then([this](const QList<qint64> &ids) {
            return deleteAll(m_database, u"statusbridge_audit"_s, u"id"_s, ids).transform([&] {
                return static_cast<int>(ids.size());
            });
        });
}

void noteCommand(Database &database, const Actor &by, const AuditedCommand &command)
{
    warnIfFailed(lcStore, AuditTable(database).add(by, command),
                 u"The command %1 was carried out, but is missing in the audit: "_s.arg(toString(command.action)));
}

Expected<void> forgetInAudit(PersonRemoval &removal)
{
    return maskTexts(removal, u"statusbridge_audit"_s, {u"object"_s, u"value_before"_s, u"value_after"_s});
}

} // namespace statusbridge
