// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/arrivalcounts.h"
#include "engine/store/state/keyvaluetable.h"

namespace statusbridge {

//! \brief What all instances have received since the tables were made. Belongs to the thread of its database. Errors:
//! Database, Schema.
class ArrivalTotals
{
public:
    explicit ArrivalTotals(Database &database) : m_state(database) {}

    [[nodiscard]] Expected<void> add(const ArrivalCounts &counts);
    [[nodiscard]] Expected<ArrivalCounts> read();
    //! \brief When something was received last that gave no status but should have, by the server's time, UTC; invalid
    //! if nothing was.
    [[nodiscard]] Expected<QDateTime> lastTrouble();

    //! \brief Until the transaction is over, other instances that call this wait.
    [[nodiscard]] Expected<void> lock();

private:
    KeyValueTable m_state;
};

} // namespace statusbridge
