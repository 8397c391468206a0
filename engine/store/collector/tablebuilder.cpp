// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/tablebuilder.h"

#include "engine/config/settings.h"
#include "engine/status/bodies/bodypath.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/database.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr qsizetype longestIndexName = 63; //!< bytes, in PostgreSQL, which cuts off the rest; MySQL takes one more

QString digestOf(const QString &text, int length)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(length));
}

constexpr QLatin1StringView openName("open");

//! That of an index of the table.
QString nameOf(const ResolvedTable &table, const QString &end)
{
    const QString name = u"statusbridge_%1_%2"_s.arg(table.table, end);
    return name.toUtf8().size() <= longestIndexName ? name
                                                    : u"statusbridge_%1_%2"_s.arg(digestOf(table.table, 16), end);
}

//! How the name of an index ends that leaves out what is too long, or holds the beginning of it. Earlier versions made
//! one of the whole column, without that end.
QString endOfName(const Dialect &dialect, const ResolvedTable &table, const QString &column)
{
    const bool mayBeLong = !column.isEmpty() && !dialect.isShort(column, table.types.value(column)).isEmpty();
    return mayBeLong ? u"_short"_s : QString();
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
    // A column, or the columns that a notation reads. A notation that can't be read is reported elsewhere.
    const auto addPart = [&](const QString &wanted, const QString &type) {
        const bool isNotation = wanted.contains(u"->") || wanted.contains(u'|') || wanted.startsWith(u'"');
        const auto sources = isNotation ? parsePathSources(wanted, NotationStart::Column)
                                        : Expected<QList<PathSource>>(QList<PathSource>{{.column = wanted}});
        for (const PathSource &source : sources ? *sources : QList<PathSource>()) {
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
    const QString column = dialect.quoted(table.*value.column);
    const ColumnType type = table.types.value(table.*value.column);
    const QString isShort = dialect.isShort(column, type);
    return u"CREATE INDEX %1 ON %2 (%3)"_s.arg(
               dialect.quoted(indexName(dialect, table, value)), dialect.qualified(table.name()),
               isShort.isEmpty() ? dialect.indexed(table.*value.column, type) : column) +
           (isShort.isEmpty() ? QString() : QString(u" WHERE "_s + isShort));
}

QString indexName(const Dialect &dialect, const ResolvedTable &table, const IndexedValue &value)
{
    return nameOf(table, value.name + endOfName(dialect, table, table.*value.column));
}

QString oldIndexName(const ResolvedTable &table, const IndexedValue &value)
{
    return nameOf(table, value.name);
}

QStringList refusingIndexes(const Dialect &dialect, const ResolvedTable &table, const TableIndexes &indexes)
{
    QStringList refusing;
    for (const IndexedValue &value : {queueIdIndex, messageIdIndex, recipientIdIndex}) {
        if (!endOfName(dialect, table, table.*value.column).isEmpty()) {
            refusing += oldIndexName(table, value);
        }
    }
    if (!endOfName(dialect, table, table.queueId).isEmpty()) {
        refusing += nameOf(table, openName);
    }
    refusing.removeIf([&](const QString &name) { return !indexes.kept.contains(name); });
    return refusing;
}

bool isOfJsonPaths(const ResolvedTable &table, const QString &name)
{
    static const QRegularExpression digest(u"_[0-9a-f]{8}\\z"_s);
    const qsizetype end = name.lastIndexOf(digest);
    const QStringList values = {QString(queueIdIndex.name), QString(messageIdIndex.name),
                                QString(recipientIdIndex.name), QString(openName)};
    return end > 0 && std::any_of(values.cbegin(), values.cend(),
                                  [&](const QString &value) { return name == nameOf(table, value + name.mid(end)); });
}

QString createOpenIndex(const Dialect &dialect, const ResolvedTable &table)
{
    return table.updated.isEmpty() || table.bodies
               ? QString()
               : dialect.openIndex(dialect.quoted(openIndexName(dialect, table)), dialect.qualified(table.name()),
                                   dialect.indexed(table.queueId, table.types.value(table.queueId)), table.updated,
                                   table.types.value(table.updated));
}

QString openIndexName(const Dialect &dialect, const ResolvedTable &table)
{
    return nameOf(table, openName + endOfName(dialect, table, table.queueId));
}

Expected<TableIndexes> readIndexes(Database &database, const ResolvedTable &table)
{
    const QVariantList name = table.name().bindings();
    const auto columns = database.texts(database.dialect().indexedColumns, name);
    const auto names =
        columns.and_then([&](const QStringList &) { return database.texts(database.dialect().indexNames, name); });
    const QString query = database.dialect().keptIndexNames;
    const auto kept = names.and_then([&](const QStringList &found) {
        return query.isEmpty() ? Expected<QStringList>(found) : database.texts(query, name);
    });
    return kept.transform(
        [&](const QStringList &found) { return TableIndexes{.columns = *columns, .names = *names, .kept = found}; });
}

bool TableIndexes::leadTo(const Dialect &dialect, const ResolvedTable &table, const IndexedValue &value) const
{
    return columns.contains(table.*value.column) || names.contains(indexName(dialect, table, value));
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
