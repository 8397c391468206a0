// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/columnmap.h"
#include "engine/store/schema/inspection.h"

namespace statusbridge {

//! \brief Reads the newest rows of a table through its mapping and tells what can't be made use of: rows without a
//! queue id or status, times that can't be read, marks of an unknown form, keys that occur twice. Errors: Database.
[[nodiscard]] Expected<StoreFindings> inspectSample(Database &database, const ResolvedTable &table);

} // namespace statusbridge
