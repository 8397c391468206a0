// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace statusbridge {

//! \brief The options that every command understands.
[[nodiscard]] const QList<CommandOption> &commonOptions();

//! \brief The options that are allowed only without a command.
[[nodiscard]] const QList<CommandOption> &programOptions();

//! \brief Reads the arguments after the program's name. Errors: Usage, one sentence with the nearest match.
//!
//! Options may stand anywhere, as `--name value` or `--name=value`; after `--` everything is an argument. The number
//! of arguments is not checked when help or the version is asked for.
[[nodiscard]] Expected<Invocation> parseCommandLine(const QStringList &arguments, const QList<Command> &commands);

//! \brief Whether \p arguments ask for JSON, for when they can't be parsed.
[[nodiscard]] bool asksForJson(const QStringList &arguments);

} // namespace statusbridge
