// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/sql/dialect.h"

#include <QHash>
#include <QStringList>

namespace statusbridge {

class Database;
struct QueueIdSettings;

//! \brief The queue ids of message ids that nothing else tells: out of a table of the sender's, or the message ids
//! themselves. Belongs to the thread of its database. Errors: Database, Schema.
class QueueIdLookup
{
public:
    explicit QueueIdLookup(Database &database) : m_database(database) {}

    //! \brief Looks for table and columns, if there is to be one. Schema: something that the settings name isn't there;
    //! then no table tells any.
    [[nodiscard]] Expected<void> prepare(const QueueIdSettings &settings);
    //! \brief Whether any queue id may be told.
    [[nodiscard]] bool isPrepared() const { return m_usesMessageId || !m_table.name.isEmpty(); }

    //! \brief The queue ids of those of \p messageIds that have one, compared with case.
    [[nodiscard]] Expected<QHash<QString, QString>> queueIdsOf(const QStringList &messageIds);

private:
    Database &m_database;
    TableName m_table;
    bool m_usesMessageId = false;
    QString m_messageId;
    QString m_queueId;
    QHash<QString, ColumnType> m_types;
};

} // namespace statusbridge
