// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"

namespace statusbridge {

// What a shell offers behind "statusbridge": commands, their further words, options and the values that these may have.
// Pure.

[[nodiscard]] QString bashCompletion(const QList<Command> &commands);
[[nodiscard]] QString zshCompletion(const QList<Command> &commands);
[[nodiscard]] QString fishCompletion(const QList<Command> &commands);

} // namespace statusbridge
