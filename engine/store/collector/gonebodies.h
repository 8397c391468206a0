// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/columnmap.h"
#include "engine/store/state/lease.h"

#include <functional>

namespace statusbridge {

class Database;

//! \brief Forgets that bodies were read whose rows the collector has deleted, going through them bit by bit as long as
//! \p mayContinue returns true, from where the last call ended. Their statuses stay. A table that is empty is taken for
//! one that is being filled: nothing of it is forgotten.
//! On the thread of the database. Errors: LeaseLost, Database, Schema.
[[nodiscard]] Expected<void> forgetGoneBodies(Database &database, const ResolvedTable &table,
                                              const FencingToken &fencingToken,
                                              const std::function<bool()> &mayContinue);

} // namespace statusbridge
