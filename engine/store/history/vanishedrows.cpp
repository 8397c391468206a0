// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/vanishedrows.h"

#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/state/queueidsweep.h"

#include <QSet>

namespace statusbridge {

VanishedRows::VanishedRows(Database &database, const WebhookTables &tables) : m_database(database), m_tables(tables) {}

Expected<void> VanishedRows::forget(const FencingToken &fencingToken, std::chrono::milliseconds time)
{
    const auto deadline = std::chrono::steady_clock::now() + time;
    const auto hasDelivered = hasRows(m_tables.deliveredLogs);
    const auto hasWebhooks = hasDelivered.and_then([this](bool) { return hasRows(m_tables.webhookLogs); });
    if (!hasWebhooks) {
        return hasWebhooks.error();
    }
    for (const Memory &memory : memories(*hasDelivered, *hasWebhooks)) {
        if (const auto done = forgetIn(fencingToken, memory, deadline); !done) {
            return done;
        }
    }
    return {};
}

Expected<bool> VanishedRows::hasRows(const ResolvedTable &table)
{
    return m_database.scalar(u"SELECT 1 FROM %1 r LIMIT 1"_s.arg(RowSql(m_database.dialect(), table).table()))
        .transform([](const QVariant &found) { return found.isValid(); });
}

QList<VanishedRows::Memory> VanishedRows::memories(bool hasDelivered, bool hasWebhooks) const
{
    QList<Memory> all;
    QStringList presentQueueIds;
    const QString ofTarget = u"target = "_s + m_database.targetKey();
    for (const ResolvedTable &table : {m_tables.deliveredLogs, m_tables.webhookLogs}) {
        const RowSql sql(m_database.dialect(), table);
        presentQueueIds += u"SELECT DISTINCT %1 FROM %2 r WHERE %3"_s.arg(sql.queueIdText(), sql.table(),
                                                                          sql.hasQueueIdOfBoundTexts());
        if (table.source == RowSource::WebhookLogs ? hasWebhooks : hasDelivered) {
            const QString source = QString::number(settledSource(table.source));
            all += {
                .name = u"settled."_s + source,
                .table = u"statusbridge_settled_rows"_s,
                .condition = u"%1 AND source = %2"_s.arg(ofTarget, source),
                .key = u"row_id"_s,
                .present = {u"SELECT %1 FROM %2 r WHERE %3"_s.arg(sql.idText(), sql.table(), sql.hasIdOfBoundTexts())}};
        }
    }
    if (hasDelivered || hasWebhooks) {
        for (const QString &table : {u"statusbridge_delivered_queue_ids"_s, u"statusbridge_record_failures"_s}) {
            all += {.name = table.section(u'_', 1),
                    .table = table,
                    .condition = ofTarget,
                    .key = u"queue_id"_s,
                    .present = presentQueueIds};
        }
    }
    return all;
}

Expected<QStringList> VanishedRows::gone(const Memory &memory, const QStringList &keys)
{
    QSet<QString> missing(keys.cbegin(), keys.cend());
    for (const QString &sql : memory.present) {
        if (missing.isEmpty()) {
            break;
        }
        const auto found = m_database.texts(sql, {jsonList({missing.cbegin(), missing.cend()})});
        if (!found) {
            return found.error();
        }
        missing.subtract({found->cbegin(), found->cend()});
    }
    return QStringList(missing.cbegin(), missing.cend());
}

Expected<void> VanishedRows::forgetIn(const FencingToken &fencingToken, const Memory &memory,
                                      std::chrono::steady_clock::time_point deadline)
{
    const Dialect &dialect = m_database.dialect();
    const QString some = memory.condition + u" AND "_s + dialect.isOneOfBoundTexts(u"queue_id"_s);
    const QueueIdSweep sweep{.state = u"checked_memories.%1.%2"_s.arg(m_database.targetKey(), memory.name),
                             .table = memory.table,
                             .condition = memory.condition,
                             .together = 500};
    const auto mayContinue = [deadline] { return std::chrono::steady_clock::now() < deadline; };
    return sweepQueueIds(m_database, fencingToken, sweep, mayContinue, [&](const QStringList &queueIds) {
        const auto keys = m_database.texts(u"SELECT DISTINCT %1 FROM %2 WHERE %3"_s.arg(memory.key, memory.table, some),
                                           {jsonList(queueIds)});
        // Read before a transaction begins, so that the collector never waits for one that looks into its tables.
        const auto vanished = keys.and_then([&](const QStringList &found) { return gone(memory, found); });
        return vanished.and_then([&](const QStringList &found) {
            return found.isEmpty() ? Expected<void>() : inFencedTransaction(m_database, fencingToken, [&] {
                return m_database.run(u"%1 WHERE %2 AND %3"_s.arg(dialect.deleteFrom(memory.table), some,
                                                                  dialect.isOneOfBoundTexts(memory.key)),
                                      {jsonList(queueIds), jsonList(found)});
            });
        });
    });
}

} // namespace statusbridge
