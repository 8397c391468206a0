// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/columnmap.h"

#include "engine/config/settings.h"
#include "engine/store/database.h"

namespace statusbridge {

namespace {

struct Column
{
    QString setting;
    QString wanted;
    QString ResolvedTable::*target;
    bool isRequired;
};

QList<Column> columnsOf(const TableMapping &mapping)
{
    return {
        {QStringLiteral("id"), mapping.id, &ResolvedTable::id, true},
        {QStringLiteral("queue_id"), mapping.queueId, &ResolvedTable::queueId, true},
        {QStringLiteral("status"), mapping.status, &ResolvedTable::status, true},
        {QStringLiteral("message_id"), mapping.messageId, &ResolvedTable::messageId, false},
        {QStringLiteral("recipient_id"), mapping.recipientId, &ResolvedTable::recipientId, false},
        {QStringLiteral("timestamp"), mapping.timestamp, &ResolvedTable::timestamp, false},
        {QStringLiteral("updated"), mapping.updated, &ResolvedTable::updated, false},
    };
}

Error schemaError(const QString &message)
{
    return Error{.kind = ErrorKind::Schema, .message = message, .detail = {}, .retryAfter = {}, .code = 0};
}

Error missingTable(const Database &database, const QString &table, const QString &section)
{
    return schemaError(QStringLiteral("%1 has no table \"%2\": run \"statusbridge migrate\" to create it, or set "
                                      "%3.table to the name it has.")
                           .arg(database.displayName(), table, section));
}

Error missingColumn(const QString &table, const Column &column, RowSource source)
{
    const bool canBeAdded = column.setting == QStringLiteral("updated") && source == RowSource::DeliveredLogs;
    const QString add = canBeAdded ? QStringLiteral("run \"statusbridge migrate\" to add it, or ") : QString();
    return schemaError(QStringLiteral("The table \"%1\" has no column \"%2\": %3set %4.%5 to the name it has.")
                           .arg(table, column.wanted, add, sectionOf(source), column.setting));
}

} // namespace

QString sectionOf(RowSource source)
{
    return source == RowSource::DeliveredLogs ? QStringLiteral("delivered_logs") : QStringLiteral("webhook_logs");
}

QString findName(const QString &wanted, const QStringList &available)
{
    if (available.contains(wanted)) {
        return wanted;
    }
    QStringList similar;
    for (const QString &name : available) {
        if (name.compare(wanted, Qt::CaseInsensitive) == 0) {
            similar += name;
        }
    }
    return similar.size() == 1 ? similar.constFirst() : QString();
}

Expected<ResolvedTable> resolveTable(Database &database, RowSource source, const TableMapping &mapping)
{
    const auto tables = database.texts(database.dialect().tableNames());
    if (!tables) {
        return tables.error();
    }
    ResolvedTable resolved;
    resolved.source = source;
    resolved.table = findName(mapping.table, *tables);
    if (resolved.table.isEmpty()) {
        return missingTable(database, mapping.table, sectionOf(source));
    }
    const auto names = database.texts(database.dialect().columnNames(), {resolved.table});
    if (!names) {
        return names.error();
    }
    for (const Column &column : columnsOf(mapping)) {
        if (column.wanted.isEmpty() && !column.isRequired) {
            continue;
        }
        resolved.*(column.target) = findName(column.wanted, *names);
        if ((resolved.*(column.target)).isEmpty()) {
            return missingColumn(resolved.table, column, source);
        }
    }
    return resolved;
}

Expected<WebhookTables> resolveTables(Database &database, const TableMapping &webhookLogs,
                                      const TableMapping &deliveredLogs)
{
    const auto webhook = resolveTable(database, RowSource::WebhookLogs, webhookLogs);
    if (!webhook) {
        return webhook.error();
    }
    const auto delivered = resolveTable(database, RowSource::DeliveredLogs, deliveredLogs);
    if (!delivered) {
        return delivered.error();
    }
    return WebhookTables{.webhookLogs = *webhook, .deliveredLogs = *delivered};
}

} // namespace statusbridge
