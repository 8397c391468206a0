// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace statusbridge {

//! \brief `parked list`, `parked release`.
[[nodiscard]] QList<Command> parkedCommands();

} // namespace statusbridge
