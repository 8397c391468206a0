// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/webhookrows.h"

#include "engine/store/bulkrows.h"
#include "engine/store/database.h"
#include "engine/store/rowsql.h"
#include "engine/store/sqlvalues.h"

#include <QSet>

namespace statusbridge {

namespace {

// Enough to make the statements few, little enough to keep one parameter below a megabyte.
constexpr qsizetype batchSize = 5000;

StatusRow rowOf(RowSource source, const QSqlQuery &query)
{
    return StatusRow{.source = source,
                     .id = textOf(query.value(0)),
                     .queueId = textOf(query.value(1)),
                     .messageId = textOf(query.value(2)),
                     .statusWord = textOf(query.value(3)),
                     .recipientId = textOf(query.value(4)),
                     .timestamp = textOf(query.value(5)),
                     .open = query.value(6).toBool()};
}

} // namespace

WebhookRows::WebhookRows(Database &database, const TableMapping &webhookLogs, const TableMapping &deliveredLogs)
    : m_database(database), m_webhookLogs(webhookLogs), m_deliveredLogs(deliveredLogs)
{}

Expected<void> WebhookRows::prepare()
{
    const auto tables = resolveTables(m_database, m_webhookLogs, m_deliveredLogs);
    if (!tables) {
        return tables.error();
    }
    m_tables = *tables;
    return {};
}

Expected<bool> WebhookRows::anyOpen()
{
    for (const ResolvedTable &table : {m_tables.deliveredLogs, m_tables.webhookLogs}) {
        const RowSql sql(m_database.dialect(), table);
        const auto found =
            m_database.scalar(QStringLiteral("SELECT 1 FROM %1 r WHERE %2 AND %3 AND NOT %4 LIMIT 1")
                                  .arg(sql.table(), sql.hasQueueId(), sql.isOpen(), sql.isCarriedOver()));
        if (!found) {
            return found.error();
        }
        if (found->isValid()) {
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
        selects += QStringLiteral("SELECT %1 FROM %2 r WHERE %3 AND %4")
                       .arg(m_database.dialect().text(sql.queueId()), sql.table(), sql.hasQueueId(), sql.isOpen());
    }
    const auto count = m_database.scalar(
        QStringLiteral("SELECT count(*) FROM (%1) AS u").arg(selects.join(QStringLiteral(" UNION "))));
    return count.transform([](const QVariant &value) { return value.toLongLong(); });
}

Expected<QHash<QString, StatusRows>> WebhookRows::rowsOf(const QStringList &queueIds)
{
    QSet<QString> wanted(queueIds.cbegin(), queueIds.cend());
    wanted.remove(QString());
    const QStringList ids(wanted.cbegin(), wanted.cend());
    QHash<QString, StatusRows> found;
    for (qsizetype start = 0; start < ids.size(); start += batchSize) {
        const QVariantList batch = {jsonList(ids.mid(start, batchSize))};
        for (const ResolvedTable &table : {m_tables.deliveredLogs, m_tables.webhookLogs}) {
            const RowSql sql(m_database.dialect(), table);
            const auto rows = read(table, sql.hasQueueIdOfBoundTexts(), batch);
            if (!rows) {
                return rows.error();
            }
            for (const StatusRow &row : *rows) {
                // A column may compare without case; the set doesn't.
                if (wanted.contains(row.queueId)) {
                    found[row.queueId] += row;
                }
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
        // The ids are found in an index that holds all it takes; only the few rows that are late are read themselves.
        const auto rows = read(table,
                               QStringLiteral("%1 IN (SELECT id FROM (SELECT %1 AS id FROM %2 r WHERE %3 AND %4 AND %5 "
                                              "LIMIT %6) AS late)")
                                   .arg(sql.id(), sql.table(), sql.hasQueueId(), sql.isOpen(), sql.isCarriedOver(),
                                        QString::number(limit)),
                               {});
        if (!rows) {
            return rows.error();
        }
        late += *rows;
    }
    return late;
}

Expected<bool> WebhookRows::wasDelivered(const QString &queueId)
{
    const auto found = m_database.scalar(
        QStringLiteral("SELECT 1 FROM statusbridge_delivered_queue_ids WHERE queue_id = ?"), {queueId});
    return found.transform([](const QVariant &value) { return value.isValid(); });
}

Expected<StatusRows> WebhookRows::read(const ResolvedTable &table, const QString &condition,
                                       const QVariantList &bindings)
{
    const RowSql sql(m_database.dialect(), table);
    StatusRows rows;
    const auto done = m_database.forEachRow(
        QStringLiteral("SELECT %1 FROM %2 r WHERE %3").arg(sql.columns(), sql.table(), condition), bindings,
        [&rows, &table](const QSqlQuery &query) { rows += rowOf(table.source, query); });
    if (!done) {
        return done.error();
    }
    return rows;
}

} // namespace statusbridge
