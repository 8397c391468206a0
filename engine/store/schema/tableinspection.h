// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/columnmap.h"
#include "engine/store/schema/inspection.h"

namespace statusbridge {

struct TableMapping;

//! \brief Looks at one of the collector's tables for `doctor`: names, key, indexes, whether it can be marked.
//! Errors: Database.
[[nodiscard]] Expected<StoreFindings> inspectTable(Database &database, RowSource source, const TableMapping &mapping);

} // namespace statusbridge
