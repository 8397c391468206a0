// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/status/statusrow.h"
#include "engine/store/sql/database.h"

namespace statusbridge {

struct TableMapping;

//! \brief The newest rows of a table by key, read through its mapping; needs no tables of ours and changes nothing.
//! Whether a row is open can't be told then. Errors: Schema (the mapping doesn't fit), Database.
[[nodiscard]] Expected<StatusRows> newestRows(Database &database, RowSource source, const TableMapping &mapping,
                                              int limit);

} // namespace statusbridge
