// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/columnmap.h"

#include "engine/config/settings.h"
#include "engine/model/records.h"
#include "engine/store/collector/tablebuilder.h"
#include "engine/store/sql/database.h"

namespace statusbridge {

namespace {

//! A setting of the mapping and where its value belongs: one of the two targets is set.
struct MappedSetting
{
    QString setting;
    QString wanted;
    bool isRequired = false;
    QString ResolvedTable::*column = nullptr;            //!< a column and nothing else
    ColumnExpressions ResolvedTable::*sources = nullptr; //!< a column or a notation
};

QList<MappedSetting> mappedSettings(const TableMapping &mapping)
{
    return {
        {u"id"_s, mapping.id, true, &ResolvedTable::id, nullptr},
        {u"queue_id"_s, mapping.queueId, true, nullptr, &ResolvedTable::queueId},
        {u"status"_s, mapping.status, true, nullptr, &ResolvedTable::status},
        {u"message_id"_s, mapping.messageId, false, nullptr, &ResolvedTable::messageId},
        {u"recipient_id"_s, mapping.recipientId, false, nullptr, &ResolvedTable::recipientId},
        {u"timestamp"_s, mapping.timestamp, false, nullptr, &ResolvedTable::timestamp},
        {u"updated"_s, mapping.updated, false, &ResolvedTable::updated, nullptr},
    };
}

Error missingTable(const Database &database, const QString &table, const QString &section)
{
    return schemaError(u"%1 has no table \"%2\": run \"statusbridge migrate\" to create it, or set "
                       "%3.table to the name it has."_s.arg(database.displayName(), table, section));
}

//! What a person who looks for \p column can do about it.
Error missingColumn(const QString &table, const QString &column, const MappedSetting &mapped, RowSource source)
{
    const bool canBeAdded = mapped.setting == u"updated"_s && source == RowSource::DeliveredLogs;
    const QString add = canBeAdded ? u"run \"statusbridge migrate\" to add it, or "_s : QString();
    return schemaError(u"The table \"%1\" has no column \"%2\": %3set %4.%5 to the name it has."_s.arg(
        table, column, add, sectionOf(source), mapped.setting));
}

Error mustBeAColumn(const MappedSetting &mapped, RowSource source)
{
    return schemaError(u"%1.%2 is \"%3\", but must name a column, because rows are marked by it."_s.arg(
        sectionOf(source), mapped.setting, mapped.wanted));
}

Expected<void> resolve(ResolvedTable &resolved, const MappedSetting &mapped, const QStringList &names)
{
    // A column of exactly this name wins, also if it has the signs of a notation.
    ColumnExpressions sources = {{.column = mapped.wanted}};
    if (findName(mapped.wanted, names).isEmpty() && isNotation(mapped.wanted)) {
        const auto parsed = parseColumnSources(mapped.wanted);
        if (!parsed) {
            return schemaError(
                u"%1.%2 can't be read: %3."_s.arg(sectionOf(resolved.source), mapped.setting, parsed.error().message));
        }
        sources = *parsed;
    }
    for (ColumnExpression &source : sources) {
        const QString name = findName(source.column, names);
        if (name.isEmpty()) {
            return missingColumn(resolved.table, source.column, mapped, resolved.source);
        }
        source.column = name;
    }
    if (mapped.sources) {
        resolved.*mapped.sources = sources;
        return {};
    }
    if (!isPlainColumn(sources)) {
        return mustBeAColumn(mapped, resolved.source);
    }
    resolved.*mapped.column = sources.constFirst().column;
    return {};
}

//! Where a database has no index on an expression, a column holds it.
void useStoredExpressions(const Dialect &dialect, ResolvedTable &table, const QStringList &names)
{
    const auto replace = [&](ColumnExpressions &sources, const QString &column) {
        if (!sources.isEmpty() && !isPlainColumn(sources) && names.contains(column)) {
            sources = {{.column = column}};
        }
    };
    replace(table.queueId, queueIndexName(dialect, table));
    replace(table.messageId, searchIndexName(dialect, table, messageIdKey(), table.messageId));
    replace(table.recipientId, searchIndexName(dialect, table, recipientIdKey(), table.recipientId));
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
    return schemaError(
        u"The table \"%1\" is kept by the engine %2, which knows no transactions, so that "
        "rows could be marked without having been carried over: change it with \"ALTER "
        "TABLE %3 ENGINE = InnoDB\"."_s.arg(table.table, engine->toString(), database.dialect().quoted(table.table)));
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

ColumnType typeOf(const ResolvedTable &table, const ColumnExpressions &sources)
{
    return isPlainColumn(sources) ? table.types.value(sources.constFirst().column) : ColumnType{};
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
    for (const MappedSetting &mapped : mappedSettings(mapping)) {
        if (mapped.wanted.isEmpty() && !mapped.isRequired) {
            continue;
        }
        if (const auto done = resolve(resolved, mapped, *names); !done) {
            return done.error();
        }
    }
    if (const auto checked = checkTransactions(database, resolved); !checked) {
        return checked.error();
    }
    resolved.payload = findName(mapping.payload, *names);
    useStoredExpressions(database.dialect(), resolved, *names);
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
