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

//! What was marked in a transaction that is taken back would stay marked in such a table.
Expected<void> checkTransactions(Database &database, const ResolvedTable &table)
{
    const QString query = database.dialect().engineWithoutTransactions();
    if (query.isEmpty() || table.updated.isEmpty()) {
        return {};
    }
    const auto engine = database.scalar(query, {table.table});
    if (!engine || !engine->isValid()) {
        return engine ? Expected<void>() : engine.error();
    }
    return schemaError(QStringLiteral("The table \"%1\" is kept by the engine %2, which knows no transactions, so that "
                                      "rows could be marked without having been carried over: change it with \"ALTER "
                                      "TABLE %3 ENGINE = InnoDB\".")
                           .arg(table.table, engine->toString(), database.dialect().quoted(table.table)));
}

Expected<QStringList> readColumns(Database &database, ResolvedTable &table)
{
    QStringList names;
    const auto done = database.forEachRow(database.dialect().columnNames(), {table.table}, [&](const QSqlQuery &row) {
        names += row.value(0).toString();
        table.types.insert(names.constLast(), {.name = row.value(1).toString(), .collation = row.value(2).toString()});
    });
    if (!done) {
        return done.error();
    }
    return names;
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
    const auto names = readColumns(database, resolved);
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
    if (const auto checked = checkTransactions(database, resolved); !checked) {
        return checked.error();
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
