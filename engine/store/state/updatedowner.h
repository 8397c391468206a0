// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/target.h"
#include "engine/core/expected.h"

#include <optional>

namespace statusbridge {

class Database;

// The `Updated` columns of the collector can speak of one target alone. Instances that work for another one, or for an
// environment of it, mark in our own table. Errors: Database, Schema.

//! \brief The target that `Updated` speaks of; nothing before a cycle has marked rows.
[[nodiscard]] Expected<std::optional<Target>> updatedOwner(Database &database);

//! \brief Whether `Updated` speaks of the connection's target, or may be claimed for it.
[[nodiscard]] Expected<bool> ownsUpdated(Database &database);

//! \brief Makes `Updated` speak of the connection's target, if it speaks of none yet and that is production.
[[nodiscard]] Expected<void> claimUpdated(Database &database);

//! \brief Makes `Updated` speak of the connection's target from now on, whichever it was before.
[[nodiscard]] Expected<void> takeUpdated(Database &database);

} // namespace statusbridge
