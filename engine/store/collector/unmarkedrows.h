// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/columnmap.h"
#include "engine/store/state/lease.h"

namespace statusbridge {

class Database;

// Rows of the collector's that are done for the connection's target, but did not take their mark in `Updated`: the
// database refused it, or it had no effect. On the thread of the database. Errors: Database, Schema.

//! \brief Notes that a mark of the rows of \p table with \p keys was tried in vain, by the present holder of the lease.
[[nodiscard]] Expected<void> noteUnmarked(Database &database, const ResolvedTable &table, const QStringList &keys);

//! \brief How many of \p table are noted.
[[nodiscard]] Expected<qint64> unmarkedRows(Database &database, const ResolvedTable &table);

//! \brief The keys of at most \p limit of them that were not tried under \p fencingToken yet, those first whose last
//! try is the oldest.
[[nodiscard]] Expected<QStringList> nextUnmarked(Database &database, const ResolvedTable &table,
                                                 const FencingToken &fencingToken, int limit);

//! \brief Marks those of the noted rows of \p table with \p keys that still are what was settled. Forgets those that
//! are marked then, gone, or open again, and returns their keys. Needs a transaction around it.
[[nodiscard]] Expected<QStringList> markAgain(Database &database, const WebhookTables &tables,
                                              const ResolvedTable &table, const QStringList &keys);

} // namespace statusbridge
