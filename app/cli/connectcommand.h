// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace statusbridge {

//! \brief `connect` and `disconnect`.
[[nodiscard]] QList<Command> connectCommands();

} // namespace statusbridge
