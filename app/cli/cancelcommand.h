// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace statusbridge {

//! \brief `cancel`: ends the running cycle, whichever instance runs it.
[[nodiscard]] QList<Command> cancelCommands();

} // namespace statusbridge
