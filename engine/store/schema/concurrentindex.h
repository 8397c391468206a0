// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/schema/alteration.h"

namespace statusbridge {

//! \brief Builds an index while others read and write, in PostgreSQL: of a partitioned table one partition after the
//! other. What an attempt that was ended has left is removed, or taken up. Not inside a transaction.
//! Errors: Busy (another one builds it), Database.
[[nodiscard]] Expected<void> buildConcurrently(Database &database, const Alteration &alteration);

} // namespace statusbridge
