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
    Database &m_database;
    WebhookTables m_tables;
};

} // namespace statusbridge
