// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QString>

namespace statusbridge {

class Database;

//! \brief Copies a database that is a file, as it is at this moment, to a file beside it that is named after the
//! \p version of our tables and the time, with the same permissions.
//!
//! \return that file's path; empty if the database is no file. Others read and write meanwhile, except that nobody
//! writes if SQLite's journal is no write-ahead one. Errors: Database (no room, no permission); nothing is left behind.
[[nodiscard]] Expected<QString> copyDatabaseFile(Database &database, int version);

} // namespace statusbridge
