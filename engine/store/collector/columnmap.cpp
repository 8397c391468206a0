// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/columnmap.h"

#include "engine/config/settings.h"
#include "engine/config/suggestion.h"
#include "engine/model/records.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/collector/tablebuilder.h"
#include "engine/store/sql/database.h"

#include <QSqlQuery>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr int rowsThatTellAFlag = 200; //!< the newest

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

QString defaultTable(RowSource source)
{
    return source == RowSource::DeliveredLogs ? Settings().deliveredLogs.table : Settings().webhookLogs.table;
}

struct NamedTable
{
    TableName name; //!< without a schema where none is needed
    QString schema;
    QString text; //!< how a setting names it
};

//! All tables but our own.
Expected<QList<NamedTable>> allTables(Database &database)
{
    QList<NamedTable> tables;
    const auto read = database.forEachRow(database.dialect().tablesOfSchemas, {}, [&tables](const QSqlQuery &row) {
        const QString name = row.value(1).toString();
        if (!name.startsWith(u"statusbridge_")) {
            const QString schema = row.value(0).toString();
            const bool isFoundWithout = row.value(2).toInt() != 0;
            tables += {.name = {.schema = isFoundWithout ? QString() : schema, .name = name},
                       .schema = schema,
                       .text = tableText(isFoundWithout ? QStringList{name} : QStringList{schema, name})};
        }
    });
    return read.transform([&] { return tables; });
}

//! The names, as settings have them, of tables that \p wanted may be a slip of.
Expected<QStringList> similarTables(Database &database, const QString &wanted, const QString &except)
{
    return allTables(database).transform([&](const QList<NamedTable> &tables) {
        const QString name = tableNameOf(wanted).value_or(TableName()).name;
        QStringList similar;
        QStringList others;
        for (const NamedTable &table : tables) {
            const bool isSame = table.name.name.compare(name, Qt::CaseInsensitive) == 0 ||
                                table.name.name.compare(wanted, Qt::CaseInsensitive) == 0;
            (isSame ? similar : others) += table.text;
        }
        others.removeIf([&](const QString &text) { return text.compare(except, Qt::CaseInsensitive) == 0; });
        const QString near = nearest(wanted, others);
        return similar.isEmpty() && !near.isEmpty() ? QStringList{near} : similar;
    });
}

Error missingTable(const Database &database, RowSource source, const QString &table, const QStringList &similar)
{
    const QString section = sectionOf(source);
    if (table == defaultTable(source)) {
        return schemaError(u"%1 has no table \"%2\": run \"statusbridge migrate\" to create it, or set "
                           "%3.table to the name it has."_s.arg(database.displayName(), table, section));
    }
    const QString meant = similar.isEmpty() ? QString() : u" Did you mean \"%1\"?"_s.arg(similar.join(u"\" or \""_s));
    return schemaError(u"%1 has no table \"%2\": set %3.table to the name it has.%4 (\"statusbridge migrate\" creates "
                       "a table of the default name, or of one without a schema that no other is similar to.)"_s.arg(
                           database.displayName(), table, section, meant));
}

//! What a person who looks for \p column can do about it.
Error missingColumn(const QString &table, const QString &column, const MappedSetting &mapped, RowSource source)
{
    const bool canBeAdded = mapped.setting == u"updated"_s && source == RowSource::DeliveredLogs;
    const QString add = canBeAdded ? u"run \"statusbridge migrate\" to add it, or "_s : QString();
    return schemaError(u"The table \"%1\" has no column \"%2\": %3set %4.%5 to the name it has."_s.arg(
        table, column, add, sectionOf(source), mapped.setting));
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
        return schemaError(u"%1.%2 is \"%3\", but must name a column, because rows are marked by it."_s.arg(
            sectionOf(resolved.source), mapped.setting, mapped.wanted));
    }
    resolved.*mapped.column = sources.constFirst().column;
    return {};
}

//! Where a database has no index on an expression, a column holds it.
void useStoredExpressions(const Dialect &dialect, ResolvedTable &table, const QStringList &names)
{
    for (const IndexedValue &value : {queueIdIndex, messageIdIndex, recipientIdIndex}) {
        ColumnExpressions &sources = table.*value.sources;
        const QString column = indexName(dialect, table, value);
        if (!sources.isEmpty() && !isPlainColumn(sources) && names.contains(column)) {
            sources = {{.column = column}};
        }
    }
}

//! What was marked in a transaction that is taken back would stay marked in such a table.
Expected<void> checkTransactions(Database &database, const ResolvedTable &table)
{
    const QString query = database.dialect().engineWithoutTransactions;
    if (query.isEmpty()) {
        return {};
    }
    const auto engine = database.scalar(query, table.name().bindings());
    if (!engine || !engine->isValid()) {
        return engine ? Expected<void>() : engine.error();
    }
    return schemaError(u"The table \"%1\" is kept by the engine %2, which knows no transactions, so that "
                       "rows could be marked without having been carried over: change it with \"ALTER "
                       "TABLE %3 ENGINE = InnoDB\"."_s.arg(table.table, engine->toString(),
                                                           database.dialect().qualified(table.name())));
}

Expected<void> checkKey(const Dialect &dialect, const ResolvedTable &table)
{
    const ColumnType type = table.types.value(table.id);
    return dialect.use(type).asKey
               ? Expected<void>()
               : schemaError(
                     u"The column \"%1\" of the table \"%2\" is of type %3, by which a row can't be found again "
                     "for certain: set %4.id to a key of whole numbers, texts, UUIDs or bytes."_s.arg(
                         table.id, table.table, type.name, sectionOf(table.source)));
}

Error noFlag(const ResolvedTable &table, const QString &why)
{
    return schemaError(
        u"The column \"%1\" of the table \"%2\" %3: set %4.updated to a column of booleans, or to \"\" so "
        "that Statusbridge remembers by itself what it has carried over."_s.arg(table.updated, table.table, why,
                                                                                sectionOf(table.source)));
}

Expected<void> checkView(Database &database, const ResolvedTable &table)
{
    const auto state = viewState(database, table.name());
    if (!state || *state != ViewState::View) {
        return state ? Expected<void>() : state.error();
    }
    return schemaError(u"The view \"%1\" can't be written to, so that no row could be marked in \"%2\": give it "
                       "an INSTEAD OF UPDATE trigger or make it updatable, or set %3.updated to \"\" so that "
                       "Statusbridge remembers by itself what it has carried over."_s.arg(table.table, table.updated,
                                                                                          sectionOf(table.source)));
}

//! How the rows of a table are marked, which is known before the first one is. A table that can't be read is told of
//! elsewhere.
Expected<void> resolveFlag(Database &database, ResolvedTable &table)
{
    const ColumnType type = table.types.value(table.updated);
    if (type.isGenerated) {
        return noFlag(table, u"is computed by the database, so that no row could be marked in it"_s);
    }
    if (!database.dialect().use(type).asFlag) {
        return noFlag(table, u"is of type %1 and no flag, in which rows could be marked"_s.arg(type.name));
    }
    QStringList values = type.labels;
    if (values.isEmpty()) {
        const RowSql sql(database.dialect(), table);
        const auto read = database.texts(u"SELECT DISTINCT n.mark FROM (%1) AS n WHERE n.mark IS NOT NULL"_s.arg(
            sql.newest(sql.updatedText() + u" AS mark"_s, rowsThatTellAFlag)));
        if (!read && database.lastFault() != SqlFault::NoPermission) {
            return read.error();
        }
        values = read ? *read : QStringList();
        std::sort(values.begin(), values.end());
    }
    const auto yes = type.labels.isEmpty() ? yesAmong(values) : yesOfLabels(values);
    if (!yes) {
        return noFlag(
            table, u"holds \"%1\" and no flag, in which rows could be marked"_s.arg(values.join(u"\", \""_s).left(80)));
    }
    table.yes = *yes;
    return {};
}

Expected<QStringList> readColumns(Database &database, ResolvedTable &table)
{
    QStringList names;
    const auto read = [&](const QSqlQuery &row) {
        names += row.value(0).toString();
        table.types.insert(names.constLast(), {.name = u""_s + row.value(1).toString(),
                                               .collation = row.value(2).toString(),
                                               .labels = row.value(3).toString().split(u'\n', Qt::SkipEmptyParts),
                                               .isGenerated = row.value(4).toInt() != 0});
    };
    return database.forEachRow(database.dialect().columnNames, table.name().bindings(), read).transform([&] {
        return names;
    });
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

Expected<TableName> findTable(Database &database, const QString &wanted)
{
    const TableName parts = tableNameOf(wanted).value_or(TableName());
    if (parts.schema.isEmpty()) {
        return database.texts(database.dialect().tableNames).transform([&](const QStringList &names) {
            return TableName{.schema = {}, .name = findName(parts.name, names)};
        });
    }
    return allTables(database).transform([&](const QList<NamedTable> &tables) {
        QMultiHash<QString, QString> names;
        for (const NamedTable &table : tables) {
            names.insert(table.schema, table.name.name);
        }
        const QString schema = findName(parts.schema, names.uniqueKeys());
        const QString name = findName(parts.name, names.values(schema));
        const auto found = std::find_if(tables.cbegin(), tables.cend(), [&](const NamedTable &table) {
            return table.schema == schema && table.name.name == name;
        });
        return found == tables.cend() ? TableName() : found->name;
    });
}

Expected<bool> mayCreateTable(Database &database, RowSource source, const TableMapping &mapping,
                              const TableMapping &other)
{
    const auto found = findTable(database, mapping.table);
    if (!found || !found->name.isEmpty() || mapping.table == defaultTable(source)) {
        return found.transform([](const TableName &table) { return table.name.isEmpty(); });
    }
    const auto similar = similarTables(database, mapping.table, other.table);
    if (!similar) {
        return similar.error();
    }
    const TableName wanted = tableNameOf(mapping.table).value_or(TableName());
    return wanted.schema.isEmpty() && similar->isEmpty() ? Expected<bool>(true)
                                                         : missingTable(database, source, mapping.table, *similar);
}

ColumnType typeOf(const ResolvedTable &table, const ColumnExpressions &sources)
{
    return isPlainColumn(sources) ? table.types.value(sources.constFirst().column) : ColumnType{};
}

std::optional<QString> yesAmong(const QStringList &values)
{
    QString yes;
    QString fromNo;
    for (const QString &value : values) {
        if (saysYes(value)) {
            yes = yes.isEmpty() ? value : yes;
        } else if (const QString other = flagWords().value(value); !other.isEmpty()) {
            fromNo = fromNo.isEmpty() ? other : fromNo;
        } else if (!value.isEmpty()) {
            return std::nullopt;
        }
    }
    if (yes.isEmpty()) {
        yes = fromNo;
    }
    return yes.isEmpty() || yes == u"1.0" ? u"1"_s : yes;
}

std::optional<QString> yesOfLabels(const QStringList &labels)
{
    for (const QString &label : labels) {
        if (const QString yes = flagWords().value(label); !yes.isEmpty() && labels.contains(yes)) {
            return yes;
        }
    }
    return std::nullopt;
}

Expected<ResolvedTable> resolveTable(Database &database, RowSource source, const TableMapping &mapping)
{
    const auto found = findTable(database, mapping.table);
    if (!found) {
        return found.error();
    }
    if (found->name.isEmpty()) {
        const auto similar = similarTables(database, mapping.table, {});
        return similar ? missingTable(database, source, mapping.table, *similar) : similar.error();
    }
    ResolvedTable resolved;
    resolved.source = source;
    resolved.table = found->name;
    resolved.schema = found->schema;
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
    auto checked = checkKey(database.dialect(), resolved);
    if (checked && !resolved.updated.isEmpty()) {
        checked =
            checkTransactions(database, resolved).and_then([&] { return checkView(database, resolved); }).and_then([&] {
                return resolveFlag(database, resolved);
            });
    }
    if (!checked) {
        return checked.error();
    }
    resolved.payload = findName(mapping.payload, *names);
    useStoredExpressions(database.dialect(), resolved, *names);
    return resolved;
}

Expected<WebhookTables> resolveTables(Database &database, const TableMapping &webhookLogs,
                                      const TableMapping &deliveredLogs)
{
    return resolveTable(database, RowSource::WebhookLogs, webhookLogs).and_then([&](const ResolvedTable &webhook) {
        return resolveTable(database, RowSource::DeliveredLogs, deliveredLogs)
            .transform([&](const ResolvedTable &delivered) {
                return WebhookTables{.webhookLogs = webhook, .deliveredLogs = delivered};
            });
    });
}

} // namespace statusbridge
