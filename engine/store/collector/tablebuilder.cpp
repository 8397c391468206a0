// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/tablebuilder.h"

#include "engine/config/settings.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/database.h"

#include <QCryptographicHash>

namespace statusbridge {

namespace {

constexpr qsizetype longestIndexName = 63; //!< bytes, in PostgreSQL, which cuts off the rest; MySQL takes one more

QString digestOf(const QString &text, int length)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(length));
}

//! What stands in the list of an index, without the parentheses that an expression needs there.
QString indexed(const Dialect &dialect, const ResolvedTable &table, const ColumnExpressions &sources)
{
    return isPlainColumn(sources) ? dialect.indexed(sources.constFirst().column, typeOf(table, sources))
                                  : valueSql(dialect, sources, QString());
}

} // namespace

QString createTable(const Dialect &dialect, const TableMapping &mapping)
{
    QStringList names; // in order, each once
    QStringList columns;
    const auto add = [&](const QString &name, const QString &type) {
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive)) {
            names += name;
            columns += dialect.quoted(name) + u' ' + type;
        }
    };
    // A column, or the columns of JSON that a notation reads. A notation that can't be read is reported elsewhere.
    const auto addPart = [&](const QString &wanted, const QString &type) {
        const auto sources = isNotation(wanted) ? parseColumnSources(wanted)
                                                : Expected<ColumnExpressions>(ColumnExpressions{{.column = wanted}});
        for (const ColumnExpression &source : sources ? *sources : ColumnExpressions()) {
            add(source.column, source.path.isEmpty() ? type : dialect.longText);
        }
    };
    add(mapping.id, dialect.identityKey);
    addPart(mapping.queueId, dialect.keyText);
    addPart(mapping.messageId, dialect.longText);
    addPart(mapping.status, dialect.keyText);
    addPart(mapping.recipientId, dialect.longText);
    addPart(mapping.timestamp, dialect.longText);
    add(mapping.payload, dialect.longText);
    add(mapping.updated, dialect.falseBoolean);
    return u"CREATE TABLE %1 (%2)"_s.arg(dialect.quoted(tableNameOf(mapping.table).value_or(TableName()).name),
                                         columns.join(u", "_s));
}

QString createIndex(const Dialect &dialect, const ResolvedTable &table, const IndexedValue &value)
{
    const QString name = indexName(dialect, table, value);
    const QString on = dialect.qualified(table.name());
    const QString what = indexed(dialect, table, table.*value.sources);
    return isPlainColumn(table.*value.sources) ? u"CREATE INDEX %1 ON %2 (%3)"_s.arg(dialect.quoted(name), on, what)
                                               : dialect.expressionIndex(name, on, what);
}

QString indexName(const Dialect &dialect, const ResolvedTable &table, const IndexedValue &value)
{
    const ColumnExpressions &sources = table.*value.sources;
    const QString digest = isPlainColumn(sources) ? QString() : u'_' + digestOf(valueSql(dialect, sources, {}), 8);
    const QString end = value.name + digest;
    const QString name = u"statusbridge_%1_%2"_s.arg(table.table, end);
    return name.toUtf8().size() <= longestIndexName ? name
                                                    : u"statusbridge_%1_%2"_s.arg(digestOf(table.table, 16), end);
}

QString createQueueIdColumn(const Dialect &dialect, const ResolvedTable &table)
{
    return isPlainColumn(table.queueId)
               ? QString()
               : dialect.storedExpression(indexName(dialect, table, queueIdIndex), dialect.qualified(table.name()),
                                          indexed(dialect, table, table.queueId));
}

QString createOpenIndex(const Dialect &dialect, const ResolvedTable &table)
{
    if (table.updated.isEmpty()) {
        return {};
    }
    const QString queueId = indexed(dialect, table, table.queueId);
    return dialect.openIndex(dialect.quoted(openIndexName(dialect, table)), dialect.qualified(table.name()),
                             isPlainColumn(table.queueId) ? queueId : u'(' + queueId + u')', table.updated,
                             table.types.value(table.updated));
}

QString openIndexName(const Dialect &dialect, const ResolvedTable &table)
{
    return indexName(dialect, table, {QLatin1StringView("open"), &ResolvedTable::queueId});
}

QString nameForPeople(const QString &what, const ColumnExpressions &sources)
{
    const QString &column = sources.constFirst().column;
    return isPlainColumn(sources) ? u"\"%1\""_s.arg(column) : u"the %1 in \"%2\""_s.arg(what, column);
}

bool TableIndexes::leadTo(const Dialect &dialect, const ResolvedTable &table, const IndexedValue &value) const
{
    const ColumnExpressions &sources = table.*value.sources;
    return isPlainColumn(sources) ? columns.contains(sources.constFirst().column)
                                  : names.contains(indexName(dialect, table, value));
}

Expected<TableIndexes> readIndexes(Database &database, const ResolvedTable &table)
{
    const QVariantList name = table.name().bindings();
    const auto columns = database.texts(database.dialect().indexedColumns, name);
    const auto names =
        columns.and_then([&](const QStringList &) { return database.texts(database.dialect().indexNames, name); });
    return names.transform([&](const QStringList &found) { return TableIndexes{.columns = *columns, .names = found}; });
}

Expected<ViewState> viewState(Database &database, const TableName &table)
{
    return database.scalar(database.dialect().viewUpdatability, table.bindings()).transform([](const QVariant &answer) {
        if (!answer.isValid()) {
            return ViewState::Table;
        }
        return answer.toInt() == 0 ? ViewState::View : ViewState::UpdatableView;
    });
}

} // namespace statusbridge
