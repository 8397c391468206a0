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

    //! \brief Looks for table and columns, if there is to be one. If something that the settings name isn't there, that
    //! is logged, no table tells any, and statuses wait for their queue ids.
    [[nodiscard]] Expected<void> prepare(const QueueIdSettings &settings);
    //! \brief The same, for one who says what isn't there: that is an error of the kind Schema.
    [[nodiscard]] Expected<void> findTableAndColumns(const QueueIdSettings &settings);
    //! \brief Whether any queue id may be told.
    [[nodiscard]] bool isPrepared() const { return m_usesMessageId || !m_table.name.isEmpty(); }

    //! \brief The queue ids of those of \p messageIds that have one, compared with case.
    [[nodiscard]] Expected<QHash<QString, QString>> queueIdsOf(const QStringList &messageIds);

    //! \brief Gives a queue id to those of \p statuses that have none, as far as their message ids lead to one.
    template <typename Status>
    [[nodiscard]] Expected<void> fillIn(const QList<Status *> &statuses)
    {
        QStringList messageIds;
        for (const Status *status : statuses) {
            if (status->queueId.isEmpty() && !status->messageId.isEmpty()) {
                messageIds.append(status->messageId);
            }
        }
        if (messageIds.isEmpty()) {
            return {};
        }
        return queueIdsOf(messageIds).and_then([&](const QHash<QString, QString> &known) {
            for (Status *status : statuses) {
                status->queueId = status->queueId.isEmpty() ? known.value(status->messageId) : status->queueId;
            }
            return Expected<void>();
        });
    }

private:
    Database &m_database;
    TableName m_table;
    bool m_usesMessageId = false;
    QString m_messageId;
    QString m_queueId;
    QHash<QString, ColumnType> m_types;
};

} // namespace statusbridge
