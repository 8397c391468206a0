// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/status/statusrow.h"
#include "engine/store/dialect.h"

#include <QHash>
#include <QStringList>

namespace statusbridge {

class Database;
struct TableMapping;

//! \brief One of the collector's tables with the names as the database spells them, unquoted.
//! An empty name of messageId, recipientId, timestamp or updated: the table has no such column.
struct ResolvedTable
{
    RowSource source = RowSource::WebhookLogs;
    QString table;
    QString id;
    QString queueId;
    QString messageId;
    QString status;
    QString recipientId;
    QString timestamp;
    QString updated;
    QHash<QString, ColumnType> types; //!< of all its columns, by name
};

//! \brief Both tables.
struct WebhookTables
{
    ResolvedTable webhookLogs;
    ResolvedTable deliveredLogs;
};

//! \brief The section of the settings that names the table: "webhook_logs" or "delivered_logs".
[[nodiscard]] QString sectionOf(RowSource source);

//! \brief \p wanted as it is written in \p available, or else the only one that differs in case alone; null if none.
[[nodiscard]] QString findName(const QString &wanted, const QStringList &available);

//! \brief Looks the names up in the database. Errors: Schema, naming what is missing and the setting to change, or a
//! table whose rows are to be marked, but without transactions.
[[nodiscard]] Expected<ResolvedTable> resolveTable(Database &database, RowSource source, const TableMapping &mapping);
[[nodiscard]] Expected<WebhookTables> resolveTables(Database &database, const TableMapping &webhookLogs,
                                                    const TableMapping &deliveredLogs);

} // namespace statusbridge
