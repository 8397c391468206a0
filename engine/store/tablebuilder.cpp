// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/tablebuilder.h"

#include "engine/config/settings.h"
#include "engine/store/dialect.h"

#include <QCryptographicHash>

namespace statusbridge {

namespace {

constexpr qsizetype longestName = 63; //!< bytes, in PostgreSQL, which cuts off the rest; MySQL takes one more

QString indexName(const QString &table, const QString &end)
{
    const QString name = QStringLiteral("statusbridge_%1_%2").arg(table, end);
    if (name.toUtf8().size() <= longestName) {
        return name;
    }
    const QByteArray hash = QCryptographicHash::hash(table.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("statusbridge_%1_%2").arg(QString::fromLatin1(hash), end);
}

} // namespace

QString createTable(const Dialect &dialect, const TableMapping &mapping)
{
    QStringList columns;
    const auto add = [&](const QString &name, const QString &type) {
        if (!name.isEmpty()) {
            columns += dialect.quoted(name) + u' ' + type;
        }
    };
    add(mapping.id, dialect.identityKey());
    add(mapping.queueId, dialect.keyText());
    add(mapping.messageId, dialect.longText());
    add(mapping.status, dialect.keyText());
    add(mapping.recipientId, dialect.longText());
    add(mapping.timestamp, dialect.longText());
    add(QStringLiteral("payload"), dialect.longText());
    add(mapping.updated, dialect.falseBoolean());
    return QStringLiteral("CREATE TABLE %1 (%2)")
        .arg(dialect.quoted(mapping.table), columns.join(QStringLiteral(", ")));
}

QString createQueueIndex(const Dialect &dialect, const ResolvedTable &table)
{
    const auto indexed = [&](const QString &name) { return dialect.indexed(name, table.types.value(name)); };
    QStringList columns = {indexed(table.queueId)};
    if (table.updated.isEmpty()) {
        columns += indexed(table.status);
    }
    return QStringLiteral("CREATE INDEX %1 ON %2 (%3)")
        .arg(dialect.quoted(indexName(table.table, QStringLiteral("queue_id"))), dialect.quoted(table.table),
             columns.join(QStringLiteral(", ")));
}

QString createOpenIndex(const Dialect &dialect, const ResolvedTable &table)
{
    if (table.updated.isEmpty()) {
        return {};
    }
    return dialect.openIndex(dialect.quoted(openIndexName(table)), dialect.quoted(table.table),
                             dialect.indexed(table.queueId, table.types.value(table.queueId)), table.updated,
                             table.types.value(table.updated));
}

QString openIndexName(const ResolvedTable &table)
{
    return indexName(table.table, QStringLiteral("open"));
}

} // namespace statusbridge
