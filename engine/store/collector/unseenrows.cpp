// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/unseenrows.h"

#include "engine/store/collector/newestrows.h"
#include "engine/store/collector/orphantable.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/database.h"

#include <algorithm>

namespace statusbridge {

Expected<UnseenRows::Place> UnseenRows::place(const ResolvedTable &table)
{
    const auto state = scanState(m_database, table);
    if (!state || state->readsAll) {
        return state.transform([](const ScanState &made) { return Place{.wasScanned = made.isMade}; });
    }
    Place found{.isEverything = false,
                .isLarge = state->isMade && !state->isComplete,
                .after = state->readTo,
                .wasScanned = state->isMade};
    const auto newest = keyOfNewest(m_database, table, 1);
    // Fewer keys than that can't be more rows, so that counting them can be spared.
    if (!newest || std::max(*newest, lowestKey + m_most) - m_most <= found.after) {
        return newest.transform([&](qint64) { return found; });
    }
    const RowSql sql(m_database.dialect(), table);
    const auto oldest = keyOfNewest(m_database, table, m_most);
    const auto older = oldest.and_then([&](qint64 key) {
        return m_database.scalar(u"SELECT 1 FROM %1 r WHERE %2 > %3 AND %2 < %4 LIMIT 1"_s.arg(
            sql.table(), sql.id(), QString::number(found.after), QString::number(key)));
    });
    return older.transform([&](const QVariant &any) {
        found.isLarge = found.isLarge || any.isValid();
        found.after = std::max(found.after, *oldest - 1);
        return found;
    });
}

QString UnseenRows::select(const ResolvedTable &table, const Place &place, const QString &columns,
                           const QString &condition) const
{
    const RowSql sql(m_database.dialect(), table);
    const QString where = place.isEverything ? u"1 = 1"_s : u"%1 > %2"_s.arg(sql.id(), QString::number(place.after));
    return u"SELECT %1 FROM %2 r WHERE %3 AND %4 AND %5 AND %6"_s.arg(
        columns, sql.table(), where, sql.hasPossibleQueueId(), sql.isOpen(), condition);
}

Expected<QString> UnseenRows::fromQueueIds(bool &isLarge)
{
    QStringList selects;
    for (const ResolvedTable &table : m_tables.matched()) {
        const auto where = place(table);
        if (!where) {
            return where.error();
        }
        isLarge = isLarge || where->isLarge;
        const RowSql sql(m_database.dialect(), table);
        const bool isKnown = where->isEverything && where->wasScanned && !table.hasOpenIndex;
        selects += select(table, *where, sql.queueIdText() + u" AS queue_id"_s,
                          isKnown ? u"1 = 0"_s : u"NOT "_s + sql.isCarriedOver());
    }
    const auto isKeptIn = [this](const QString &table) {
        return hasRow(u"%1 o WHERE o.queue_id = u.queue_id AND o.target = %2"_s.arg(table, m_database.targetKey()));
    };
    return u"(%1) AS u WHERE NOT %2 AND NOT %3"_s.arg(
        selects.join(u" UNION ALL "_s), isKeptIn(u"statusbridge_open_queue_ids"_s), isKeptIn(orphanTable));
}

Expected<QString> UnseenRows::selectLate(const ResolvedTable &table, const QString &columns, const QString &condition)
{
    return place(table).transform([&](const Place &unseen) {
        const RowSql sql(m_database.dialect(), table);
        const QString fresh = select(table, unseen, columns, condition);
        const QString kept = u"SELECT %1 FROM statusbridge_late_queue_ids o CROSS JOIN %2 r WHERE o.target = %3 AND "
                             "%4 AND %5 <= %6 AND %7 AND %8"_s.arg(
                                 columns, sql.table(), m_database.targetKey(), sql.hasQueueIdText(u"o.queue_id"_s),
                                 sql.id(), QString::number(unseen.after), sql.isOpen(), condition);
        return unseen.isEverything ? fresh : fresh + u" UNION ALL "_s + kept;
    });
}

} // namespace statusbridge
