// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/webhookrows.h"

#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

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
    for (const ResolvedTable &table : {m_tables.deliveredLogs, m_tables.webhookLogs}) {
        const auto scope = openRowScope(m_database, table, m_mostUnseen);
        if (!scope) {
            return scope.error();
        }
        m_scopes.insert(table.source, *scope);
    }
    return {};
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
        const auto select = openRows(table, m_database.dialect().text(sql.queueId()) + u" AS queue_id"_s);
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

Expected<StatusRows> WebhookRows::lateRows(int limit)
{
    StatusRows late;
    for (const ResolvedTable &table : {m_tables.deliveredLogs, m_tables.webhookLogs}) {
        const RowSql sql(m_database.dialect(), table);
        // Only the few rows that are late are read themselves.
        const auto ids = openRows(table, sql.id() + u" AS id"_s, sql.isCarriedOver());
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

Expected<bool> WebhookRows::wasDelivered(const QString &queueId)
{
    const auto found =
        m_database.scalar(u"SELECT 1 FROM statusbridge_delivered_queue_ids WHERE queue_id = ?"_s, {queueId});
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
