// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/unfinished.h"

#include "engine/store/collector/orphantable.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

namespace statusbridge {

namespace {

//! A target that no instance carries rows to any more must not keep them for ever.
Expected<QStringList> othersThatRan(Database &database, const QDateTime &since)
{
    return database.texts(u"SELECT id FROM statusbridge_scheduler WHERE id <> %1 AND (last_finished >= %2 OR "
                          "alive_until >= %2)"_s.arg(database.targetKey(), toMs(since).toString()));
}

Expected<void> addAwaitedBy(Database &database, const QString &targets, const QStringList &queueIds,
                            QSet<QString> &unfinished)
{
    for (const QString &from :
         {u"statusbridge_open_queue_ids WHERE 1 = 1"_s, u"statusbridge_late_queue_ids WHERE 1 = 1"_s,
          QString(orphanTable + u" WHERE given_up = 0"_s)}) {
        const auto awaited = textsForAll(database,
                                         u"SELECT queue_id FROM %1 AND target IN (%2) AND %3"_s.arg(
                                             from, targets, database.dialect().isOneOfBoundTexts(u"queue_id"_s)),
                                         queueIds);
        if (!awaited) {
            return awaited.error();
        }
        unfinished.unite({awaited->cbegin(), awaited->cend()});
    }
    return {};
}

} // namespace

QString isUnfinished(const Database &database, const WebhookTables &tables, const ResolvedTable &table)
{
    const RowSql sql(database.dialect(), table);
    const QString hasKnownWord = tables.words.isEmpty() ? u"1 = 1"_s : sql.hasWord(tables.words);
    const QString isGivenUp = hasRow(u"%1 o WHERE o.queue_id = %2 AND o.target = %3 AND o.given_up = 1"_s.arg(
        orphanTable, sql.queueIdText(), database.targetKey()));
    return u"(%1 AND %2 AND %3 AND NOT %4)"_s.arg(sql.hasQueueId(), hasKnownWord, sql.isOpen(), isGivenUp);
}

Expected<QSet<QString>> unfinishedAmong(Database &database, const WebhookTables &tables, const QStringList &queueIds,
                                        const QDateTime &since)
{
    QSet<QString> unfinished;
    for (const ResolvedTable &table : tables.matched()) {
        const RowSql sql(database.dialect(), table);
        const auto open = textsForAll(
            database,
            u"SELECT DISTINCT %1 FROM %2 r WHERE %3 AND %4"_s.arg(
                sql.queueIdText(), sql.table(), sql.hasQueueIdOfBoundTexts(), isUnfinished(database, tables, table)),
            queueIds);
        if (!open) {
            return open.error();
        }
        unfinished.unite({open->cbegin(), open->cend()});
    }
    const auto others = othersThatRan(database, since);
    const auto awaited = others.and_then([&](const QStringList &targets) {
        return targets.isEmpty() ? Expected<void>()
                                 : addAwaitedBy(database, targets.join(u", "_s), queueIds, unfinished);
    });
    return awaited.transform([&] { return unfinished; });
}

} // namespace statusbridge
