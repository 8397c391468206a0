// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace statusbridge {

//! \brief What `statusbridge --help` prints: every command in a line, common options, exit statuses.
[[nodiscard]] QString generalHelp(const QList<Command> &commands);

//! \brief The help of the commands that begin with \p topic ("runs", or "runs show").
[[nodiscard]] QString helpOn(const QStringList &topic, const QList<Command> &commands);

} // namespace statusbridge
