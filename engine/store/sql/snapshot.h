// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <functional>

namespace statusbridge {

class Database;

//! \brief Runs \p body, which only reads: all that it reads is as it was at one moment, whatever others commit
//! meanwhile. No one waits for it, but for those who write into a SQLite file without a write-ahead log.
//!
//! \p database was opened as a Reader. If the connection breaks, it has failed. Errors: Database, and those of \p body.
[[nodiscard]] Expected<void> inSnapshot(Database &database, const std::function<Expected<void>()> &body);

} // namespace statusbridge
