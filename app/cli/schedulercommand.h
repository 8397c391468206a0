// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace statusbridge {

//! \brief `scheduler status`, `scheduler start`, `scheduler stop`.
[[nodiscard]] QList<Command> schedulerCommands();

} // namespace statusbridge
