// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/columnmap.h"
#include "engine/store/schema/inspection.h"

namespace statusbridge {

class Database;
class Ranking;
struct TableMapping;

//! \brief Reads the newest rows of a table through its mapping and reports what can't be used: rows without a
//! queue id or status, times that can't be read, marks of an unknown form, keys that occur twice. Errors: Database.
[[nodiscard]] Expected<Findings> inspectSample(Database &database, const ResolvedTable &table);

//! \brief Which words in the newest rows of both tables \p ranking doesn't know, with how often each is there; or that
//! it knows them all. One line a table. Errors: Database.
[[nodiscard]] Expected<Findings> inspectWords(Database &database, const WebhookTables &tables, const Ranking &ranking);

//! \brief The newest rows of a table by key, read through its mapping; needs no tables of ours and changes nothing.
//! Whether a row is open can't be told then. Errors: Schema (the mapping doesn't fit), Database.
[[nodiscard]] Expected<StatusRows> newestRows(Database &database, RowSource source, const TableMapping &mapping,
                                              int limit);

} // namespace statusbridge
