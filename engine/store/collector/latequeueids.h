// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/queueidlookup.h"
#include "engine/store/state/lease.h"

#include <functional>

namespace statusbridge {

//! \brief Gives statuses of our own table that have no queue id one, as far as \p lookup knows it by now: the newest of
//! them each time, since the sender's row comes soon after the status or never, and older ones as long as
//! \p mayContinue returns true, from where the last call ended. Returns the queue ids that were given.
//!
//! Part of a cycle. Belongs to the thread of the database. Errors: LeaseLost, Database, Schema.
[[nodiscard]] Expected<QStringList> giveLateQueueIds(Database &database, const FencingToken &fencingToken,
                                                     QueueIdLookup &lookup, const std::function<bool()> &mayContinue);

//! \brief Whether that would give one to any of the newest. Outside of a cycle; changes nothing. Errors: Database,
//! Schema.
[[nodiscard]] Expected<bool> haveLateQueueIds(Database &database, QueueIdLookup &lookup);

} // namespace statusbridge
