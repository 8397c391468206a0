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
    const QString column = table.*value.column;
    return u"CREATE INDEX %1 ON %2 (%3)"_s.arg(dialect.quoted(indexName(table, value)), dialect.qualified(table.name()),
                                               dialect.indexed(column, table.types.value(column)));
}

QString indexName(const ResolvedTable &table, const IndexedValue &value)
{
    return nameOf(table, value.name);
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
               : dialect.openIndex(dialect.quoted(openIndexName(table)), dialect.qualified(table.name()),
                                   dialect.indexed(table.queueId, table.types.value(table.queueId)), table.updated,
                                   table.types.value(table.updated));
}

QString openIndexName(const ResolvedTable &table)
{
    return nameOf(table, openName);
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
