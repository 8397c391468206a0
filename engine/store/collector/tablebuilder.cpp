// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/tablebuilder.h"

#include "engine/config/settings.h"
#include "engine/store/dialect.h"
#include "engine/store/rowsql.h"

#include <QCryptographicHash>

namespace statusbridge {

namespace {

constexpr qsizetype longestName = 63; //!< bytes, in PostgreSQL, which cuts off the rest; MySQL takes one more

QString digestOf(const QString &text, int length)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(length));
}

//! An expression is named by what it is, since a database shows it in words of its own.
QString indexName(const Dialect &dialect, const QString &table, const QString &key, const ColumnSources &sources)
{
    const QString end = isPlainColumn(sources) ? key : key + u'_' + digestOf(valueSql(dialect, sources, QString()), 8);
    const QString name = QStringLiteral("statusbridge_%1_%2").arg(table, end);
    return name.toUtf8().size() <= longestName ? name
                                               : QStringLiteral("statusbridge_%1_%2").arg(digestOf(table, 16), end);
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

    //! A column, or the columns of JSON that a notation reads. A notation that can't be read is told of elsewhere.
    void addPart(const QString &wanted, const QString &type)
    {
        const auto sources = isNotation(wanted) ? parseColumnSources(wanted)
                                                : Expected<ColumnSources>(ColumnSources{{.column = wanted}});
        if (!sources) {
            return;
        }
        for (const ColumnSource &source : *sources) {
            add(source.column, source.path.isEmpty() ? type : m_dialect.longText());
        }
    }

    [[nodiscard]] QString join() const { return m_columns.join(QStringLiteral(", ")); }

private:
    const Dialect &m_dialect;
    QStringList m_names;
    QStringList m_columns;
};

//! What stands in the list of an index, without the parentheses that an expression needs there.
QString indexed(const Dialect &dialect, const ResolvedTable &table, const ColumnSources &sources)
{
    return isPlainColumn(sources) ? dialect.indexed(sources.constFirst().column, typeOf(table, sources))
                                  : valueSql(dialect, sources, QString());
}

QString createIndex(const Dialect &dialect, const ResolvedTable &table, const QString &name,
                    const ColumnSources &sources)
{
    if (!isPlainColumn(sources)) {
        return dialect.expressionIndex(name, table.table, indexed(dialect, table, sources));
    }
    return QStringLiteral("CREATE INDEX %1 ON %2 (%3)")
        .arg(dialect.quoted(name), dialect.quoted(table.table), indexed(dialect, table, sources));
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
    return QStringLiteral("CREATE TABLE %1 (%2)").arg(dialect.quoted(mapping.table), columns.join());
}

QString queueIndexName(const Dialect &dialect, const ResolvedTable &table)
{
    return indexName(dialect, table.table, QStringLiteral("queue_id"), table.queueId);
}

QString createQueueIndex(const Dialect &dialect, const ResolvedTable &table)
{
    return createIndex(dialect, table, queueIndexName(dialect, table), table.queueId);
}

QString createOpenIndex(const Dialect &dialect, const ResolvedTable &table)
{
    if (table.updated.isEmpty()) {
        return {};
    }
    const QString queueId = indexed(dialect, table, table.queueId);
    return dialect.openIndex(dialect.quoted(openIndexName(dialect, table)), dialect.quoted(table.table),
                             isPlainColumn(table.queueId) ? queueId : u'(' + queueId + u')', table.updated,
                             table.types.value(table.updated));
}

QString openIndexName(const Dialect &dialect, const ResolvedTable &table)
{
    return indexName(dialect, table.table, QStringLiteral("open"), table.queueId);
}

QString nameForPeople(const QString &what, const ColumnSources &sources)
{
    const QString &column = sources.constFirst().column;
    return isPlainColumn(sources) ? QStringLiteral("\"%1\"").arg(column)
                                  : QStringLiteral("the %1 in \"%2\"").arg(what, column);
}

QString messageIdKey()
{
    return QStringLiteral("message_id");
}

QString recipientIdKey()
{
    return QStringLiteral("recipient_id");
}

QString searchIndexName(const Dialect &dialect, const ResolvedTable &table, const QString &key,
                        const ColumnSources &sources)
{
    return indexName(dialect, table.table, key, sources);
}

QString createSearchIndex(const Dialect &dialect, const ResolvedTable &table, const QString &key,
                          const ColumnSources &sources)
{
    return createIndex(dialect, table, searchIndexName(dialect, table, key, sources), sources);
}

} // namespace statusbridge
