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

//! An expression is named by what it is, since a database shows it in words of its own.
QString indexName(const Dialect &dialect, const QString &table, const QString &key, const ColumnExpressions &sources)
{
    const QString end = isPlainColumn(sources) ? key : key + u'_' + digestOf(valueSql(dialect, sources, QString()), 8);
    const QString name = u"statusbridge_%1_%2"_s.arg(table, end);
    return name.toUtf8().size() <= longestIndexName ? name : u"statusbridge_%1_%2"_s.arg(digestOf(table, 16), end);
}

//! The names in order, each once, with their types.
class ColumnList
{
public:
    explicit ColumnList(const Dialect &dialect) : m_dialect(dialect) {}

    void add(const QString &name, const QString &type)
    {
        if (!name.isEmpty() && !m_names.contains(name, Qt::CaseInsensitive)) {
            m_names += name;
            m_columns += m_dialect.quoted(name) + u' ' + type;
        }
    }

    //! A column, or the columns of JSON that a notation reads. A notation that can't be read is reported elsewhere.
    void addPart(const QString &wanted, const QString &type)
    {
        const auto sources = isNotation(wanted) ? parseColumnSources(wanted)
                                                : Expected<ColumnExpressions>(ColumnExpressions{{.column = wanted}});
        if (!sources) {
            return;
        }
        for (const ColumnExpression &source : *sources) {
            add(source.column, source.path.isEmpty() ? type : m_dialect.longText());
        }
    }

    [[nodiscard]] QString join() const { return m_columns.join(u", "_s); }

private:
    const Dialect &m_dialect;
    QStringList m_names;
    QStringList m_columns;
};

//! What stands in the list of an index, without the parentheses that an expression needs there.
QString indexed(const Dialect &dialect, const ResolvedTable &table, const ColumnExpressions &sources)
{
    return isPlainColumn(sources) ? dialect.indexed(sources.constFirst().column, typeOf(table, sources))
                                  : valueSql(dialect, sources, QString());
}

QString createIndex(const Dialect &dialect, const ResolvedTable &table, const QString &name,
                    const ColumnExpressions &sources)
{
    if (!isPlainColumn(sources)) {
        return dialect.expressionIndex(name, dialect.qualified(table.name()), indexed(dialect, table, sources));
    }
    return u"CREATE INDEX %1 ON %2 (%3)"_s.arg(dialect.quoted(name), dialect.qualified(table.name()),
                                               indexed(dialect, table, sources));
}

} // namespace

QString createTable(const Dialect &dialect, const TableMapping &mapping)
{
    ColumnList columns(dialect);
    columns.add(mapping.id, dialect.identityKey());
    columns.addPart(mapping.queueId, dialect.keyText());
    columns.addPart(mapping.messageId, dialect.longText());
    columns.addPart(mapping.status, dialect.keyText());
    columns.addPart(mapping.recipientId, dialect.longText());
    columns.addPart(mapping.timestamp, dialect.longText());
    columns.add(mapping.payload, dialect.longText());
    columns.add(mapping.updated, dialect.falseBoolean());
    return u"CREATE TABLE %1 (%2)"_s.arg(dialect.quoted(tableNameOf(mapping.table).value_or(TableName()).name),
                                         columns.join());
}

QString queueIndexName(const Dialect &dialect, const ResolvedTable &table)
{
    return indexName(dialect, table.table, u"queue_id"_s, table.queueId);
}

QString createQueueIndex(const Dialect &dialect, const ResolvedTable &table)
{
    return createIndex(dialect, table, queueIndexName(dialect, table), table.queueId);
}

QString createQueueIdColumn(const Dialect &dialect, const ResolvedTable &table)
{
    return isPlainColumn(table.queueId)
               ? QString()
               : dialect.storedExpression(queueIndexName(dialect, table), dialect.qualified(table.name()),
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
    return indexName(dialect, table.table, u"open"_s, table.queueId);
}

QString nameForPeople(const QString &what, const ColumnExpressions &sources)
{
    const QString &column = sources.constFirst().column;
    return isPlainColumn(sources) ? u"\"%1\""_s.arg(column) : u"the %1 in \"%2\""_s.arg(what, column);
}

QString messageIdKey()
{
    return u"message_id"_s;
}

QString recipientIdKey()
{
    return u"recipient_id"_s;
}

QString searchIndexName(const Dialect &dialect, const ResolvedTable &table, const QString &key,
                        const ColumnExpressions &sources)
{
    return indexName(dialect, table.table, key, sources);
}

QString createSearchIndex(const Dialect &dialect, const ResolvedTable &table, const QString &key,
                          const ColumnExpressions &sources)
{
    return createIndex(dialect, table, searchIndexName(dialect, table, key, sources), sources);
}

bool TableIndexes::leadToQueueId(const Dialect &dialect, const ResolvedTable &table) const
{
    return isPlainColumn(table.queueId) ? columns.contains(table.queueId.constFirst().column)
                                        : names.contains(queueIndexName(dialect, table));
}

bool TableIndexes::leadTo(const Dialect &dialect, const ResolvedTable &table, const QString &key,
                          const ColumnExpressions &sources) const
{
    return isPlainColumn(sources) ? columns.contains(sources.constFirst().column)
                                  : names.contains(searchIndexName(dialect, table, key, sources));
}

Expected<TableIndexes> readIndexes(Database &database, const ResolvedTable &table)
{
    const QVariantList name = table.name().bindings();
    const auto columns = database.texts(database.dialect().indexedColumns(), name);
    const auto names =
        columns.and_then([&](const QStringList &) { return database.texts(database.dialect().indexNames(), name); });
    return names.transform([&](const QStringList &found) { return TableIndexes{.columns = *columns, .names = found}; });
}

Expected<ViewState> viewState(Database &database, const TableName &table)
{
    return database.scalar(database.dialect().viewUpdatability(), table.bindings())
        .transform([](const QVariant &answer) {
            if (!answer.isValid()) {
                return ViewState::Table;
            }
            return answer.toInt() == 0 ? ViewState::View : ViewState::UpdatableView;
        });
}

} // namespace statusbridge
