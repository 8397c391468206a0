// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace statusbridge {

//! \brief `user add`, `user remove`, `user list`: who may use the HTTP API.
[[nodiscard]] QList<Command> userCommands();

} // namespace statusbridge
