// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/store/columnmap.h"

#include <QHash>

namespace statusbridge {

class Database;

//! \brief Reads the collector's two tables. Never writes.
//!
//! A handful of statements however many queue ids. Rows without a queue id match nothing and are never returned.
//! Belongs to the thread of its database. Errors: Database, Schema.
class WebhookRows
{
public:
    WebhookRows(Database &database, const TableMapping &webhookLogs, const TableMapping &deliveredLogs);

    //! \brief Looks up the tables and columns; everything below needs it to have succeeded.
    [[nodiscard]] Expected<void> prepare();
    [[nodiscard]] const WebhookTables &tables() const { return m_tables; }

    //! \brief Whether any row is open, those of queue ids that were carried over as delivered left out.
    //! Reads the tables until it meets one.
    [[nodiscard]] Expected<bool> anyOpen();
    //! \brief How many different queue ids have an open row. Reads the tables whole.
    [[nodiscard]] Expected<qint64> openQueueIds();
    //! \brief All rows, open or not, whose queue id is exactly one of \p queueIds; ids without a row are left out.
    [[nodiscard]] Expected<QHash<QString, StatusRows>> rowsOf(const QStringList &queueIds);
    //! \brief Open rows of queue ids that were carried over as delivered, at most \p limit of each table.
    [[nodiscard]] Expected<StatusRows> lateRows(int limit);
    //! \brief Whether \p queueId was carried over as delivered.
    [[nodiscard]] Expected<bool> wasDelivered(const QString &queueId);

private:
    [[nodiscard]] Expected<StatusRows> read(const ResolvedTable &table, const QString &condition,
                                            const QVariantList &bindings);

    Database &m_database;
    TableMapping m_webhookLogs;
    TableMapping m_deliveredLogs;
    WebhookTables m_tables;
};

} // namespace statusbridge
