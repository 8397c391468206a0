// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/sql/dialect.h"

#include <QHash>
#include <QStringList>

namespace statusbridge {

class Database;
struct QueueIdSettings;

//! \brief The queue ids of message ids, out of a table of the sender's. Belongs to the thread of its database. Errors:
//! Database, Schema.
class QueueIdLookup
{
public:
    explicit QueueIdLookup(Database &database) : m_database(database) {}

    //! \brief Looks for table and columns, if there is to be one. Schema: something that the settings name isn't there.
    [[nodiscard]] Expected<void> prepare(const QueueIdSettings &settings);
    [[nodiscard]] bool isPrepared() const { return !m_table.name.isEmpty(); }

    //! \brief Those of \p messageIds that the table knows, compared with case. Empty if it isn't prepared.
    [[nodiscard]] Expected<QHash<QString, QString>> queueIdsOf(const QStringList &messageIds);

private:
    Database &m_database;
    TableName m_table;
    QString m_messageId;
    QString m_queueId;
    QHash<QString, ColumnType> m_types;
};

} // namespace statusbridge
