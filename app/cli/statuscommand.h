// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace statusbridge {

//! \brief `status`: token, pending records, scheduler, last run.
[[nodiscard]] QList<Command> statusCommands();

} // namespace statusbridge
