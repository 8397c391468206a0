// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace statusbridge {

//! \brief `migrate`: creates or upgrades the tables.
[[nodiscard]] QList<Command> migrateCommands();

} // namespace statusbridge
