// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace statusbridge {

//! \brief `runs list`, `runs show ID`, `runs retry ID`.
[[nodiscard]] QList<Command> runsCommands();

} // namespace statusbridge
