// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"

namespace statusbridge {

//! \brief The manual's topic on the command line, in Markdown: `resources/manual/commands.md` is this text. Pure.
[[nodiscard]] QString commandReference(const QList<Command> &commands);

} // namespace statusbridge
