// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/columnmap.h"
#include "engine/store/state/lease.h"

#include <chrono>

namespace statusbridge {

//! \brief Forgets what the connection's target remembers of rows that the collector has deleted: which rows are
//! settled, which queue ids were carried over as delivered, and who was refused.
//!
//! Belongs to the thread of its database. Errors: LeaseLost, Database, Schema.
class VanishedRows
{
public:
    VanishedRows(Database &database, const WebhookTables &tables);

    //! \brief Goes through the next queue ids for \p time, where the last call ended, and begins again after the last
    //! of them. A table that is empty is taken for one that is being filled: nothing of it is forgotten.
    [[nodiscard]] Expected<void> forget(const FencingToken &fencingToken, std::chrono::milliseconds time);

private:
    //! One of our tables, in which a row speaks of the collector's rows.
    struct Memory
    {
        QString name; //!< of the state that keeps how far it was gone through
        QString table;
        QString condition;   //!< its rows
        QString key;         //!< its column that names what may have vanished
        QStringList present; //!< queries for those of the bound keys that are there
    };
    [[nodiscard]] QList<Memory> memories(bool hasDelivered, bool hasWebhooks) const;
    //! Those of \p keys that none of the memory's queries finds.
    [[nodiscard]] Expected<QStringList> gone(const Memory &memory, const QStringList &keys);
    [[nodiscard]] Expected<void> forgetIn(const FencingToken &fencingToken, const Memory &memory,
                                          std::chrono::steady_clock::time_point deadline);
    [[nodiscard]] Expected<bool> hasRows(const ResolvedTable &table);

    Database &m_database;
    WebhookTables m_tables;
};

} // namespace statusbridge
