// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/views.h"

namespace statusbridge {

class Database;
struct Settings;

//! \brief Looks at the tables of \p settings, their columns and indexes, and the journal mode; changes nothing. Of the
//! tables it reads the newest rows.
//! Subject and kind of the findings are left to the caller. Errors: Database, if it can't be asked at all.
[[nodiscard]] Expected<Findings> inspect(Database &database, const Settings &settings);

} // namespace statusbridge
