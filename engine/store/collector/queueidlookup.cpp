// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/queueidlookup.h"

#include "engine/config/settings.h"
#include "engine/core/logging.h"
#include "engine/store/collector/columnmap.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <QSqlQuery>

namespace statusbridge {

Expected<void> QueueIdLookup::prepare(const QueueIdSettings &settings)
{
    const auto found = findTableAndColumns(settings);
    if (!found && found.error().kind != ErrorKind::Schema) {
        return found;
    }
    warnIfFailed(lcStore, found);
    return {};
}

Expected<void> QueueIdLookup::findTableAndColumns(const QueueIdSettings &settings)
{
    m_table = {};
    m_usesMessageId = settings.useMessageId;
    if (settings.table.isEmpty()) {
        return {};
    }
    const auto table = findTable(m_database, settings.table);
    if (!table) {
        return table.error();
    }
    QStringList names;
    const auto read =
        m_database.forEachRow(m_database.dialect().columnNames, table->bindings(), [&](const QSqlQuery &row) {
            names.append(row.value(0).toString());
            m_types.insert(names.constLast(),
                           {.name = u""_s + row.value(1).toString(), .collation = row.value(2).toString()});
        });
    if (!read) {
        return read;
    }
    m_messageId = findName(settings.messageId, names);
    m_queueId = findName(settings.queueId, names);
    if (m_messageId.isEmpty() || m_queueId.isEmpty()) {
        return schemaError(
            Sentence(SentenceId::QueueIdTableMissing, {settings.table, settings.messageId, settings.queueId}));
    }
    m_table = *table;
    return {};
}

Expected<QHash<QString, QString>> QueueIdLookup::queueIdsOf(const QStringList &messageIds)
{
    QHash<QString, QString> found;
    if (m_usesMessageId) {
        for (const QString &messageId : messageIds) {
            found.insert(messageId, messageId);
        }
    }
    if (m_table.name.isEmpty() || messageIds.isEmpty()) {
        return found;
    }
    const Dialect &dialect = m_database.dialect();
    const auto column = [&](const QString &name) -> QString { return u"r."_s + dialect.quoted(name); };
    const QString sql = u"SELECT %1, %2 FROM %3 r WHERE %4"_s.arg(
        dialect.textOfType(column(m_messageId), m_types.value(m_messageId)),
        dialect.textOfType(column(m_queueId), m_types.value(m_queueId)), dialect.qualified(m_table),
        dialect.isOneOfBoundTexts(column(m_messageId), m_types.value(m_messageId)));
    const QSet<QString> wanted(messageIds.cbegin(), messageIds.cend());
    for (const QString &list : jsonLists(messageIds)) {
        const auto read = m_database.forEachRow(sql, {list}, [&](const QSqlQuery &row) {
            const QString messageId = textOf(row.value(0));
            const QString queueId = textOf(row.value(1));
            if (wanted.contains(messageId) && !queueId.isEmpty()) {
                found.insert(messageId, queueId);
            }
        });
        if (!read) {
            return read.error();
        }
    }
    return found;
}

} // namespace statusbridge
