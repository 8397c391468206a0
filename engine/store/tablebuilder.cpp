// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/tablebuilder.h"

#include "engine/config/settings.h"
#include "engine/store/dialect.h"

namespace statusbridge {

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
    QStringList columns = {dialect.quoted(table.queueId)};
    if (table.updated.isEmpty()) {
        columns += dialect.quoted(table.status);
    }
    return QStringLiteral("CREATE INDEX %1 ON %2 (%3)")
        .arg(dialect.quoted(QStringLiteral("statusbridge_%1_queue_id").arg(table.table)), dialect.quoted(table.table),
             columns.join(QStringLiteral(", ")));
}

QString createOpenIndex(const Dialect &dialect, const ResolvedTable &table)
{
    if (table.updated.isEmpty()) {
        return {};
    }
    return dialect.partialIndex(dialect.quoted(openIndexName(table)), dialect.quoted(table.table),
                                dialect.quoted(table.queueId), dialect.isOpen(dialect.quoted(table.updated)));
}

QString openIndexName(const ResolvedTable &table)
{
    return QStringLiteral("statusbridge_%1_open").arg(table.table);
}

} // namespace statusbridge
