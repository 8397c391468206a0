// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace statusbridge {

//! \brief `doctor`: checks everything, one line each.
[[nodiscard]] QList<Command> doctorCommands();

} // namespace statusbridge
