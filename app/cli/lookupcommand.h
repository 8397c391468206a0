// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace statusbridge {

//! \brief `lookup TEXT`: what the database knows of a queue id, a message id or a recipient.
[[nodiscard]] QList<Command> lookupCommands();

} // namespace statusbridge
