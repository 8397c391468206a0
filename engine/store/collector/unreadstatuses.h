// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/queueidlookup.h"
#include "engine/store/collector/sourcebodies.h"

#include <chrono>
#include <functional>

namespace statusbridge {

//! \brief How much is read for a look at what bodies hold.
struct UnreadLimits
{
    int rows = 10000; //!< the newest of a table
    int together = 500;
    std::chrono::milliseconds time{10000};
};

//! \brief The open statuses in the newest bodies of \p table that no cycle has read yet for this target, for a dry run,
//! which may not keep what it reads: by queue id, without those that were carried over as delivered. Their row ids are
//! not those that a cycle will give them. Writes nothing.
//!
//! Reads as long as \p mayContinue returns true. Belongs to the thread of the database. Errors: Database, Schema.
[[nodiscard]] Expected<QHash<QString, StatusRows>> unreadStatuses(Database &database, const ResolvedTable &table,
                                                                  QueueIdLookup &lookup,
                                                                  const std::function<bool()> &mayContinue,
                                                                  const UnreadLimits &limits = {});

} // namespace statusbridge
