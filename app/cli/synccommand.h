// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace statusbridge {

//! \brief `sync`: one cycle.
[[nodiscard]] QList<Command> syncCommands();

} // namespace statusbridge
