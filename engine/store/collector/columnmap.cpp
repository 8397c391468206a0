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

//! A setting of the mapping, and the column that it names or the field of a body that it tells the way to.
struct MappedSetting
{
    QString setting;
    QString wanted;
    QString ResolvedTable::*column;
    std::optional<BodyField> field = {};
    bool isRequired = false;
};

QList<MappedSetting> keySettings(const TableMapping &mapping)
{
    return {{u"id"_s, mapping.id, &ResolvedTable::id, {}, true},
            {u"updated"_s, mapping.updated, &ResolvedTable::updated}};
}

QList<MappedSetting> valueSettings(const TableMapping &mapping)
{
    return {
        {u"queue_id"_s, mapping.queueId, &ResolvedTable::queueId, BodyField::QueueId, true},
        {u"status"_s, mapping.status, &ResolvedTable::status, BodyField::Word, true},
        {u"message_id"_s, mapping.messageId, &ResolvedTable::messageId, BodyField::MessageId},
        {u"recipient_id"_s, mapping.recipientId, &ResolvedTable::recipientId, BodyField::Recipient},
        {u"timestamp"_s, mapping.timestamp, &ResolvedTable::timestamp, BodyField::Time},
        {u"reason"_s, mapping.reason, &ResolvedTable::reason, BodyField::Reason},
        {u"reason_code"_s, mapping.reasonCode, &ResolvedTable::reasonCode, BodyField::ReasonCode},
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

//! The tables of other schemas with the name \p wanted.
Expected<QStringList> tablesElsewhere(Database &database, const QString &wanted)
{
    if (database.dialect().schemasAreDatabases) {
        return QStringList();
    }
    return allTables(database).transform([&](const QList<NamedTable> &tables) {
        QStringList elsewhere;
        for (const NamedTable &table : tables) {
            if (!table.name.schema.isEmpty() && table.name.name == wanted) {
                elsewhere += table.text;
            }
        }
        return elsewhere;
    });
}

Error missingTable(const Database &database, RowSource source, const QString &table, const QStringList &similar)
{
    const QString section = sectionOf(source);
    if (table == defaultTable(source) && similar.isEmpty()) {
        return schemaError(
            Sentence(SentenceId::DefaultTableMissing, {database.displayName(), table, section + u".table"_s}));
    }
    const Sentence meant =
        similar.isEmpty() ? Sentence() : Sentence(SentenceId::DidYouMeanName, {similar.join(u"\" or \""_s)});
    return schemaError(Sentence(SentenceId::NamedTableMissing, {database.displayName(), table, section + u".table"_s})
                           .then(meant)
                           .then(SentenceId::TablesThatAreMade));
}

//! What a person may have meant who asked for a table that isn't there. The default name is no slip, but what another
//! schema has of that name may be the collector's.
Expected<QStringList> tablesMeant(Database &database, RowSource source, const QString &wanted, const QString &except)
{
    return wanted == defaultTable(source) ? tablesElsewhere(database, wanted) : similarTables(database, wanted, except);
}

//! What a person who looks for \p column can do about it.
Error missingColumn(const QString &table, const QString &column, const MappedSetting &mapped, RowSource source)
{
    const bool canBeAdded = mapped.setting == u"updated"_s && source == RowSource::DeliveredLogs;
    return schemaError(Sentence(canBeAdded ? SentenceId::AddableColumnMissing : SentenceId::NamedColumnMissing,
                                {table, column, sectionOf(source) + u'.' + mapped.setting}));
}

//! Whether \p wanted is more than a name. A column of exactly this name wins, also if it has the signs of a notation.
bool isNotation(const QString &wanted, const QStringList &names)
{
    const bool hasSigns = wanted.contains(u"->") || wanted.contains(u'|') || wanted.startsWith(u'"');
    return hasSigns && findName(wanted, names).isEmpty();
}

//! Where the value of \p mapped stands, with the columns as the database spells them.
Expected<QList<PathSource>> sourcesOf(const ResolvedTable &resolved, const MappedSetting &mapped,
                                      const QStringList &names)
{
    auto sources = isNotation(mapped.wanted, names)
                       ? parsePathSources(mapped.wanted, NotationStart::Column)
                       : Expected<QList<PathSource>>(QList<PathSource>{{.column = mapped.wanted}});
    if (!sources) {
        return schemaError(Sentence(SentenceId::NotationUnreadable,
                                    {sectionOf(resolved.source) + u'.' + mapped.setting, sources.error().message}));
    }
    for (PathSource &source : *sources) {
        const QString name = findName(source.column, names);
        if (name.isEmpty()) {
            return missingColumn(resolved.table, source.column, mapped, resolved.source);
        }
        source.column = name;
    }
    return sources;
}

Expected<void> resolveColumn(ResolvedTable &resolved, const MappedSetting &mapped, const QStringList &names)
{
    if (mapped.wanted.isEmpty() && !mapped.isRequired) {
        return {};
    }
    const auto sources = sourcesOf(resolved, mapped, names);
    if (!sources) {
        return sources.error();
    }
    if (sources->size() > 1 || !sources->constFirst().path.isEmpty()) {
        return schemaError(Sentence(SentenceId::MarkedColumnExpected,
                                    {sectionOf(resolved.source) + u'.' + mapped.setting, mapped.wanted}));
    }
    resolved.*mapped.column = sources->constFirst().column;
    return {};
}

Expected<void> resolveShape(ResolvedTable &resolved, const TableMapping &mapping, const QStringList &names)
{
    resolved.payload = findName(mapping.payload, names);
    if (resolved.payload.isEmpty()) {
        return missingColumn(resolved.table, mapping.payload, {u"payload"_s, {}, nullptr}, resolved.source);
    }
    resolved.bodies.emplace(resolved.payload, bodyShapeOf(mapping.shape).value_or(BodyShape::Custom));
    return {};
}

Expected<void> resolveValues(ResolvedTable &resolved, const TableMapping &mapping, const QStringList &names)
{
    resolved.payload = findName(mapping.payload, names);
    const QList<MappedSetting> settings = valueSettings(mapping);
    const bool areInBodies = std::any_of(settings.cbegin(), settings.cend(),
                                         [&](const MappedSetting &mapped) { return isNotation(mapped.wanted, names); });
    QMap<BodyField, QList<PathSource>> sources;
    for (const MappedSetting &mapped : settings) {
        const auto done = areInBodies && (mapped.isRequired || !mapped.wanted.isEmpty())
                              ? sourcesOf(resolved, mapped, names).and_then([&](const QList<PathSource> &found) {
                                    sources.insert(*mapped.field, found);
                                    return Expected<void>();
                                })
                              : resolveColumn(resolved, mapped, names);
        if (!done) {
            return done;
        }
    }
    if (areInBodies) {
        resolved.bodies.emplace(sources);
    }
    return {};
}

Expected<void> resolveColumns(ResolvedTable &resolved, const TableMapping &mapping, const QStringList &names)
{
    for (const MappedSetting &mapped : keySettings(mapping)) {
        if (const auto done = resolveColumn(resolved, mapped, names); !done) {
            return done;
        }
    }
    const bool hasShape = !mapping.shape.isEmpty() && mapping.shape != toString(BodyShape::Custom);
    return hasShape ? resolveShape(resolved, mapping, names) : resolveValues(resolved, mapping, names);
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
    return schemaError(Sentence(SentenceId::EngineWithoutTransactions,
                                {table.table, engine->toString(), database.dialect().qualified(table.name())}));
}

Expected<void> checkPolicies(Database &database, const ResolvedTable &table)
{
    const QString query = database.dialect().rowsShown;
    const auto shown = query.isEmpty() ? Expected(QVariant()) : database.scalar(query, table.name().bindings());
    if (!shown || shown->toInt() != CatalogQueries::NoRows) {
        return shown ? Expected<void>() : shown.error();
    }
    return schemaError(Sentence(SentenceId::RowsHiddenByPolicy, {table.table}));
}

Expected<void> checkKey(const Dialect &dialect, const ResolvedTable &table)
{
    const ColumnType type = table.types.value(table.id);
    return dialect.use(type).asKey
               ? Expected<void>()
               : schemaError(Sentence(SentenceId::KeyNotComparable,
                                      {table.id, table.table, type.name, sectionOf(table.source) + u".id"_s}));
}

Expected<void> checkTexts(const Dialect &dialect, const ResolvedTable &table)
{
    for (const QString &column : {table.queueId, table.messageId, table.recipientId, table.timestamp}) {
        if (const ColumnType type = table.types.value(column); !dialect.use(type).asText) {
            return schemaError(Sentence(SentenceId::ColumnLosesDigits, {column, table.table, type.name}));
        }
    }
    return {};
}

Error noFlag(const ResolvedTable &table, const Sentence &why)
{
    return schemaError(Sentence(SentenceId::ColumnIsNoFlag,
                                {table.updated, table.table, why, sectionOf(table.source) + u".updated"_s}));
}

Expected<void> checkView(Database &database, const ResolvedTable &table)
{
    const auto state = viewState(database, table.name());
    if (!state || *state != ViewState::View) {
        return state ? Expected<void>() : state.error();
    }
    return schemaError(
        Sentence(SentenceId::ViewNotWritable, {table.table, table.updated, sectionOf(table.source) + u".updated"_s}));
}

//! How the rows of a table are marked, which is known before the first one is. A table that can't be read is told of
//! elsewhere.
Expected<void> resolveFlag(Database &database, ResolvedTable &table)
{
    const ColumnType type = table.types.value(table.updated);
    if (type.isGenerated) {
        return noFlag(table, Sentence(SentenceId::FlagIsComputed));
    }
    if (!database.dialect().use(type).asFlag) {
        return noFlag(table, Sentence(SentenceId::FlagOfOtherType, {type.name}));
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
        return noFlag(table, Sentence(SentenceId::FlagHoldsOtherValues, {values.join(u"\", \""_s).left(80)}));
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
    if (!found || !found->name.isEmpty()) {
        return found.transform([](const TableName &) { return false; });
    }
    const auto meant = tablesMeant(database, source, mapping.table, other.table);
    if (!meant) {
        return meant.error();
    }
    const TableName wanted = tableNameOf(mapping.table).value_or(TableName());
    return wanted.schema.isEmpty() && meant->isEmpty() ? Expected<bool>(true)
                                                       : missingTable(database, source, mapping.table, *meant);
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
        const auto meant = tablesMeant(database, source, mapping.table, {});
        return meant ? missingTable(database, source, mapping.table, *meant) : meant.error();
    }
    ResolvedTable resolved;
    resolved.source = source;
    resolved.table = found->name;
    resolved.schema = found->schema;
    const auto names = readColumns(database, resolved);
    if (!names) {
        return names.error();
    }
    if (const auto done = resolveColumns(resolved, mapping, *names); !done) {
        return done.error();
    }
    auto checked = checkKey(database.dialect(), resolved)
                       .and_then([&] { return checkTexts(database.dialect(), resolved); })
                       .and_then([&] { return checkPolicies(database, resolved); });
    if (checked && !resolved.updated.isEmpty()) {
        checked =
            checkTransactions(database, resolved).and_then([&] { return checkView(database, resolved); }).and_then([&] {
                return resolveFlag(database, resolved);
            });
    }
    if (!checked) {
        return checked.error();
    }
    return resolved;
}

Expected<WebhookTables> resolveTables(Database &database, const TableMapping &webhookLogs,
                                      const TableMapping &deliveredLogs)
{
    WebhookTables tables;
    const auto resolve = [&](ResolvedTable &table, RowSource source, const TableMapping &mapping) {
        return resolveTable(database, source, mapping).and_then([&table](const ResolvedTable &found) {
            table = found;
            return Expected<void>();
        });
    };
    const auto done =
        resolve(tables.webhookLogs, RowSource::WebhookLogs, webhookLogs)
            .and_then([&] { return resolve(tables.deliveredLogs, RowSource::DeliveredLogs, deliveredLogs); })
            .and_then([&] {
                return tables.unrolled().isEmpty() ? Expected<void>()
                                                   : resolveStatusTable(database).and_then([&](const auto &found) {
                                                         tables.statuses = found;
                                                         return Expected<void>();
                                                     });
            });
    return done.transform([&] { return tables; });
}

Expected<ResolvedTable> resolveStatusTable(Database &database)
{
    const QString reasonColumn = u"reason"_s;
    return resolveTable(database, RowSource::Statuses,
                        {.table = statusTable,
                         .status = u"word"_s,
                         .recipientId = u"recipient"_s,
                         .timestamp = u"event_time"_s,
                         .updated = {},
                         .reason = reasonColumn,
                         .reasonCode = u"reason_code"_s})
        .transform([](ResolvedTable table) {
            table.provider = u"provider"_s;
            table.participant = u"participant"_s;
            return table;
        });
}

QList<ResolvedTable> WebhookTables::matched() const
{
    QList<ResolvedTable> tables;
    for (const ResolvedTable &table : {deliveredLogs, webhookLogs}) {
        if (!table.bodies) {
            tables += table;
        }
    }
    return statuses ? tables + QList{*statuses} : tables;
}

QList<ResolvedTable> WebhookTables::unrolled() const
{
    QList<ResolvedTable> tables;
    for (const ResolvedTable &table : {deliveredLogs, webhookLogs}) {
        if (table.bodies) {
            tables += table;
        }
    }
    return tables;
}

const ResolvedTable *WebhookTables::of(RowSource source) const
{
    switch (source) {
    case RowSource::DeliveredLogs:
        return &deliveredLogs;
    case RowSource::WebhookLogs:
        return &webhookLogs;
    case RowSource::Statuses:
        return statuses ? &*statuses : nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace statusbridge
