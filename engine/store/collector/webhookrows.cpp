// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/webhookrows.h"

#include "engine/core/logging.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"
#include "engine/store/state/updatedowner.h"

#include <QSet>

namespace statusbridge {

namespace {

// Enough to make the statements few, little enough to keep one parameter below a megabyte.
constexpr qsizetype batchSize = 5000;

} // namespace

WebhookRows::WebhookRows(Database &database, const TableMapping &webhookLogs, const TableMapping &deliveredLogs,
                         int mostUnseen)
    : m_database(database), m_webhookLogs(webhookLogs), m_deliveredLogs(deliveredLogs), m_mostUnseen(mostUnseen)
{}

Expected<void> WebhookRows::prepare()
{
    const auto tables = resolveTables(m_database, m_webhookLogs, m_deliveredLogs);
    if (!tables) {
        return tables.error();
    }
    m_tables = *tables;
    const auto owns = ownsUpdated(m_database);
    if (!owns) {
        return owns.error();
    }
    for (ResolvedTable *table : {&m_tables.deliveredLogs, &m_tables.webhookLogs}) {
        table->target = m_database.target().key;
        table->ownsUpdated = *owns;
    }
    for (const ResolvedTable &table : {m_tables.deliveredLogs, m_tables.webhookLogs}) {
        const auto scope = openRowScope(m_database, table, m_mostUnseen);
        if (!scope) {
            return scope.error();
        }
        m_scopes.insert(table.source, *scope);
    }
    return {};
}

Expected<void> WebhookRows::claim()
{
    const auto claimed = claimUpdated(m_database).and_then([this] { return prepare(); });
    if (claimed && !m_tables.deliveredLogs.ownsUpdated) {
        qCInfo(lcStore).noquote() << "Rows are marked in Statusbridge's own tables, since" << m_deliveredLogs.updated
                                  << "speaks of another place at Zoho than" << m_database.target().name;
    }
    return claimed;
}

Expected<void> WebhookRows::scan(const FencingToken &fencingToken, const std::function<bool()> &mayContinue)
{
    for (const ResolvedTable &table : {m_tables.deliveredLogs, m_tables.webhookLogs}) {
        if (m_scopes.value(table.source).access == OpenRowAccess::Noted) {
            if (const auto done = RowScan(m_database).update(fencingToken, table, mayContinue); !done) {
                return done;
            }
        }
    }
    return {};
}

Expected<qint64> WebhookRows::scannedTo(const ResolvedTable &table)
{
    const bool isScanned = m_scopes.value(table.source).access == OpenRowAccess::Noted;
    return isScanned ? recentFrom(m_database, table) : lowestKey;
}

Expected<QString> WebhookRows::openRows(const ResolvedTable &table, const QString &columns, const QString &condition)
{
    return scannedTo(table).transform([&](qint64 key) {
        return openRowsSql(m_database.dialect(), table, m_scopes.value(table.source), key, columns, condition);
    });
}

Expected<bool> WebhookRows::anyOpen()
{
    for (const ResolvedTable &table : {m_tables.deliveredLogs, m_tables.webhookLogs}) {
        const RowSql sql(m_database.dialect(), table);
        const OpenRowScope scope = m_scopes.value(table.source);
        const auto from = scannedTo(table);
        const auto found = from.and_then([&](qint64 key) {
            return m_database.scalar(
                openRowsSql(m_database.dialect(), table, scope, key, u"1"_s, u"NOT "_s + sql.isCarriedOver()) +
                u" LIMIT 1"_s);
        });
        if (!found) {
            return found.error();
        }
        if (found->isValid() || *from < scope.seenFrom) {
            return true;
        }
    }
    return false;
}

Expected<qint64> WebhookRows::openQueueIds()
{
    QStringList selects;
    for (const ResolvedTable &table : {m_tables.deliveredLogs, m_tables.webhookLogs}) {
        const RowSql sql(m_database.dialect(), table);
        const auto select = openRows(table, sql.queueIdText() + u" AS queue_id"_s);
        if (!select) {
            return select.error();
        }
        selects += *select;
    }
    const auto count =
        m_database.scalar(u"SELECT count(DISTINCT u.queue_id) FROM (%1) AS u"_s.arg(selects.join(u" UNION ALL "_s)));
    return count.transform([](const QVariant &value) { return value.toLongLong(); });
}

Expected<QHash<QString, StatusRows>> WebhookRows::rowsOf(const QStringList &queueIds)
{
    QSet<QString> wanted(queueIds.cbegin(), queueIds.cend());
    wanted.remove(QString());
    const QStringList ids(wanted.cbegin(), wanted.cend());
    QHash<QString, StatusRows> found;
    found.reserve(ids.size());
    for (qsizetype start = 0; start < ids.size(); start += batchSize) {
        const QVariantList batch = {jsonList(ids.mid(start, batchSize))};
        for (const ResolvedTable &table : {m_tables.deliveredLogs, m_tables.webhookLogs}) {
            const RowSql sql(m_database.dialect(), table);
            const auto done = read(table, sql.hasQueueIdOfBoundTexts(), batch, [&found, &wanted](StatusRow &&row) {
                // A column may compare without case; the set doesn't.
                if (wanted.contains(row.queueId)) {
                    found[row.queueId].append(std::move(row));
                }
            });
            if (!done) {
                return done.error();
            }
        }
    }
    return found;
}

Expected<StatusRows> WebhookRows::lateRows(const QStringList &words, int limit)
{
    StatusRows late;
    for (const ResolvedTable &table : {m_tables.deliveredLogs, m_tables.webhookLogs}) {
        const RowSql sql(m_database.dialect(), table);
        // Only the few rows that are late are read themselves.
        const auto ids =
            openRows(table, sql.id() + u" AS id"_s, sql.hasWord(words) + u" AND "_s + sql.isOfMessageCarriedOver());
        const auto done = ids.and_then([&](const QString &select) {
            return read(table,
                        u"%1 IN (SELECT id FROM (SELECT id FROM (%2) AS late_ids LIMIT %3) AS late)"_s.arg(
                            sql.id(), select, QString::number(limit)),
                        {}, [&late](StatusRow &&row) { late.append(std::move(row)); });
        });
        if (!done) {
            return done.error();
        }
    }
    return late;
}

Expected<QList<LateQueueId>> WebhookRows::lateQueueIds(const QStringList &words, const QStringList &settled, int limit)
{
    QStringList selects;
    for (const ResolvedTable &table : {m_tables.deliveredLogs, m_tables.webhookLogs}) {
        const RowSql sql(m_database.dialect(), table);
        const auto select =
            openRows(table, sql.queueIdText() + u" AS queue_id"_s,
                     u"%1 AND %2 AND NOT (%3 AND %4)"_s.arg(sql.hasWord(words), sql.isCarriedOver(),
                                                            sql.hasWord(settled), sql.isOfMessageCarriedOver()));
        if (!select) {
            return select.error();
        }
        selects += *select;
    }
    return m_database.list(
        u"SELECT d.queue_id, d.message_id FROM statusbridge_delivered_queue_ids d WHERE d.target = %1 "
        "AND d.ask_after <= %2 AND d.queue_id IN (SELECT u.queue_id FROM (%3) AS u) "
        "ORDER BY CASE WHEN d.message_id IS NULL THEN 1 ELSE 0 END, d.ask_after, d.queue_id LIMIT %4"_s.arg(
            m_database.targetKey(), m_database.dialect().now(), selects.join(u" UNION ALL "_s), QString::number(limit)),
        {}, [](const QSqlQuery &row) {
            return LateQueueId{.queueId = row.value(0).toString(), .isMessageKnown = !row.value(1).isNull()};
        });
}

Expected<void> WebhookRows::noteAsked(const FencingToken &fencingToken, const QStringList &queueIds)
{
    if (queueIds.isEmpty()) {
        return {};
    }
    return inFencedTransaction(m_database, fencingToken, [&] {
        return m_database.run(
            u"UPDATE statusbridge_delivered_queue_ids SET ask_after = %1 + 3600000 * CASE asks WHEN 0 THEN 1 WHEN 1 "
            u"THEN 2 "
            "WHEN 2 THEN 4 WHEN 3 THEN 8 WHEN 4 THEN 16 ELSE 24 END, asks = asks + 1 WHERE target = %2 AND %3"_s.arg(
                m_database.dialect().now(), m_database.targetKey(),
                m_database.dialect().isOneOfBoundTexts(u"queue_id"_s)),
            {jsonList(queueIds)});
    });
}

Expected<bool> WebhookRows::wasDelivered(const QString &queueId)
{
    const auto found =
        m_database.scalar(u"SELECT 1 FROM statusbridge_delivered_queue_ids WHERE target = ? AND queue_id = ?"_s,
                          {m_database.target().key, queueId});
    return found.transform([](const QVariant &value) { return value.isValid(); });
}

Expected<void> WebhookRows::read(const ResolvedTable &table, const QString &condition, const QVariantList &bindings,
                                 const std::function<void(StatusRow &&)> &visit)
{
    const RowSql sql(m_database.dialect(), table);
    return m_database.forEachRow(u"SELECT %1 FROM %2 r WHERE %3"_s.arg(sql.columns(), sql.table(), condition), bindings,
                                 [&visit, &table](const QSqlQuery &query) { visit(statusRowOf(table.source, query)); });
}

} // namespace statusbridge
