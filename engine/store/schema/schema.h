// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

namespace statusbridge {

class Database;

// The version of our own tables (`statusbridge_…`); schemaversions.h has the newest one, which this program makes and
// understands. Errors: Database.

//! \brief The version in the database, 0 if it has none of our tables.
[[nodiscard]] Expected<int> schemaVersion(Database &database);

//! \brief Schema unless the version is the newest and this login sees our rows; says whether to migrate, to install a
//! newer program, or what hides them.
[[nodiscard]] Expected<void> checkSchema(Database &database);

//! \brief Brings our tables to the newest version; true if there was something to do. Needs a transaction around it.
//! Schema: the database is newer than this program, nothing is changed.
[[nodiscard]] Expected<bool> upgradeSchema(Database &database);

//! \brief Makes the lease's one row again if it is lost; true if it was. Needs a transaction around it.
[[nodiscard]] Expected<bool> restoreLeaseRow(Database &database);

} // namespace statusbridge
