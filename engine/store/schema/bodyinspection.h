// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/columnmap.h"
#include "engine/store/schema/inspection.h"

namespace statusbridge {

class Database;
struct QueueIdSettings;

//! \brief Reads the newest bodies of a table, and reports what in them becomes no status, by kind, and what can't be
//! matched by \p queueIds either; needs no tables of ours. Errors: Database.
[[nodiscard]] Expected<Findings> inspectBodies(Database &database, const ResolvedTable &table,
                                               const QueueIdSettings &queueIds);

//! \brief What the cycles have read in the bodies of all tables so far: how far the first reading is, and how many
//! bodies are in trouble, by kind. Errors: Database.
[[nodiscard]] Expected<Findings> inspectUnrolling(Database &database, const WebhookTables &tables);

//! \brief The statuses in the newest \p limit bodies, as rows of their table, whose keys they have; open. Errors:
//! Database.
[[nodiscard]] Expected<StatusRows> newestStatuses(Database &database, const ResolvedTable &table, int limit);

} // namespace statusbridge
