// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/unseenrows.h"

namespace statusbridge {

//! \brief A queue id that was carried over as delivered and has late rows.
struct LateQueueId
{
    QString queueId;
    bool isMessageKnown = true; //!< false: an earlier version carried it over and did not note the message
};

//! \brief Open rows of queue ids that were carried over as delivered. WebhookRows says what each function does.
//! Belongs to the thread of its database. Errors: Database, Schema.
class LateRows
{
public:
    //! \param tables must outlive it
    LateRows(Database &database, const WebhookTables &tables, int mostUnseen)
        : m_database(database), m_tables(tables), m_unseen(database, tables, mostUnseen)
    {}

    [[nodiscard]] Expected<StatusRows> rows(const QStringList &words, int limit);
    [[nodiscard]] Expected<QList<LateQueueId>> queueIds(const QStringList &words, const QStringList &settled,
                                                        int limit);
    [[nodiscard]] Expected<void> noteAsked(const FencingToken &fencingToken, const QStringList &queueIds);
    [[nodiscard]] Expected<void> noteFound(const FencingToken &fencingToken, const QStringList &queueIds);

private:
    [[nodiscard]] Expected<void> note(const FencingToken &fencingToken, const QStringList &queueIds,
                                      const QString &assignments);

    Database &m_database;
    const WebhookTables &m_tables;
    UnseenRows m_unseen;
};

} // namespace statusbridge
