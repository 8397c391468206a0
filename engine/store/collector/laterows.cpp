// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/laterows.h"

#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/askagain.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"

namespace statusbridge {

Expected<StatusRows> LateRows::rows(const QStringList &words, int limit)
{
    StatusRows late;
    for (const ResolvedTable &table : m_tables.matched()) {
        const RowSql sql(m_database.dialect(), table);
        // Only the few rows that are late are read themselves. Each is asked again whether it is one, since in a table
        // without a unique key rows of other queue ids may have the same.
        const QString isLate = sql.hasWord(words) + u" AND "_s + sql.isOfMessageCarriedOver();
        const auto ids = m_unseen.selectLate(table, sql.id() + u" AS id"_s, isLate);
        const auto found = ids.and_then([&](const QString &select) {
            return readRows(
                m_database, table,
                u"%1 IN (SELECT id FROM (SELECT id FROM (%2) AS late_ids LIMIT %3) AS late) AND %4 AND %5"_s.arg(
                    sql.id(), select, QString::number(limit), sql.isOpen(), isLate),
                {});
        });
        if (!found) {
            return found.error();
        }
        late += *found;
    }
    return late;
}

Expected<QList<LateQueueId>> LateRows::queueIds(const QStringList &words, const QStringList &settled, int limit)
{
    QStringList selects;
    for (const ResolvedTable &table : m_tables.matched()) {
        const RowSql sql(m_database.dialect(), table);
        const QString columns = u"%1 AS queue_id, %2 AS ask_after, %3 AS is_unknown"_s.arg(
            sql.queueIdText(), sql.ofCarriedOver(u"d.ask_after"_s),
            sql.ofCarriedOver(u"CASE WHEN d.message_id IS NULL THEN 1 ELSE 0 END"_s));
        const auto select = m_unseen.selectLate(
            table, columns,
            u"%1 AND %2 AND NOT (%3 AND %4)"_s.arg(sql.hasWord(words),
                                                   isToAsk(sql.ofCarriedOver(u"d.ask_after"_s), m_database.dialect()),
                                                   sql.hasWord(settled), sql.isOfMessageCarriedOver()));
        if (!select) {
            return select.error();
        }
        selects += *select;
    }
    return m_database.list(u"SELECT u.queue_id, max(u.is_unknown) FROM (%1) AS u GROUP BY u.queue_id "
                           "ORDER BY max(u.is_unknown), max(u.ask_after), u.queue_id LIMIT %2"_s.arg(
                               selects.join(u" UNION ALL "_s), QString::number(limit)),
                           {}, [](const QSqlQuery &row) {
                               return LateQueueId{.queueId = row.value(0).toString(),
                                                  .isMessageKnown = row.value(1).toInt() == 0};
                           });
}

Expected<void> LateRows::noteAsked(const FencingToken &fencingToken, const QStringList &queueIds)
{
    return note(fencingToken, queueIds, askLater(m_database.dialect()));
}

Expected<void> LateRows::noteFound(const FencingToken &fencingToken, const QStringList &queueIds)
{
    return note(fencingToken, queueIds, u"ask_after = %1, asks = 0"_s.arg(m_database.dialect().now));
}

Expected<void> LateRows::note(const FencingToken &fencingToken, const QStringList &queueIds, const QString &assignments)
{
    if (queueIds.isEmpty()) {
        return {};
    }
    const Dialect &dialect = m_database.dialect();
    const QString sql =
        u"%1 SET %2 WHERE target = %3 AND %4"_s.arg(dialect.update(u"statusbridge_delivered_queue_ids"_s), assignments,
                                                    m_database.targetKey(), dialect.isOneOfBoundTexts(u"queue_id"_s));
    return inFencedTransaction(m_database, fencingToken, [&] {
        return changeForAll(m_database, sql, queueIds).and_then([](int) { return Expected<void>(); });
    });
}

} // namespace statusbridge
