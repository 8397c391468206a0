// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace statusbridge {

//! \brief `lookup QUEUE_ID`: what the database knows of a queue id.
[[nodiscard]] QList<Command> lookupCommands();

} // namespace statusbridge
