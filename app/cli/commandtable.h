// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace statusbridge {

//! \brief Every command there is, in the order of the help.
[[nodiscard]] const QList<Command> &programCommands();

} // namespace statusbridge
