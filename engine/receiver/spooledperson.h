// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/status/person.h"

namespace statusbridge {

struct EngineEnvironment;

//! \brief How many bytes the files of the spool in \p directory have in which something of \p person stands: in a body
//! that waits, or in one that is in the database and not removed yet. The directory need not be there; for processes
//! that don't have the spool too. Reads all of it; any thread. Errors: Transient, it can't be read.
[[nodiscard]] Expected<qint64> spooledBytesOf(const QString &directory, const PersonText &person);

//! \brief Carries what waits in the spool into the database, and removes its files, for a process that has the spool
//! (ProcessLock) and no receiver. Blocks on disk and database; what the database doesn't take stays, and is logged.
//! Errors: Configuration, Transient.
[[nodiscard]] Expected<void> playSpool(const EngineEnvironment &environment);

} // namespace statusbridge
