// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/rowscan.h"

namespace statusbridge {

//! \brief Open rows of which OpenQueueIds may not know, since no scan has read them yet: SQL for those of the
//! connection's target. Belongs to the thread of its database. Errors: Database, Schema.
class UnseenRows
{
public:
    //! Where they are in a table.
    struct Place
    {
        bool isEverything = true; //!< each scan reads all open rows
        bool isLarge = false;     //!< there are older rows that no scan has read
        qint64 after = lowestKey; //!< the key above which they are
        bool wasScanned = false;
    };

    //! \param tables must outlive it \param most of them, the newest, are meant
    UnseenRows(Database &database, const WebhookTables &tables, int most)
        : m_database(database), m_tables(tables), m_most(most)
    {}

    [[nodiscard]] Expected<Place> place(const ResolvedTable &table);
    //! \brief A SELECT of \p columns of those that fit \p condition.
    [[nodiscard]] QString select(const ResolvedTable &table, const Place &place, const QString &columns,
                                 const QString &condition) const;
    //! \brief What follows the FROM of a SELECT of the queue ids, u.queue_id, of all that wait and are not kept yet.
    [[nodiscard]] Expected<QString> fromQueueIds(bool &isLarge);
    //! \brief A SELECT of \p columns of open rows that fit \p condition and are late, if their queue ids are kept as
    //! such or they are unseen.
    [[nodiscard]] Expected<QString> selectLate(const ResolvedTable &table, const QString &columns,
                                               const QString &condition);

private:
    Database &m_database;
    const WebhookTables &m_tables;
    int m_most;
};

} // namespace statusbridge
