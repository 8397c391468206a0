// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandcontext.h"

#include <functional>
#include <optional>

namespace statusbridge {

//! \brief Reads the configuration for an invocation, at the first call only. Errors: Configuration. What the
//! environment refers to lives until runCommandLine() returns.
using EnvironmentReader = std::function<Expected<EngineEnvironment>(const Invocation &invocation)>;

//! \brief Runs the service until it is ended. Errors: what kept it from starting.
using ServiceRunner = std::function<Expected<void>(const Invocation &invocation)>;

//! \brief The arguments after the program's name as an invocation of the console; nothing if they ask for anything
//! else. Needs no application object, since the console's is another one.
[[nodiscard]] std::optional<Invocation> consoleInvocation(const QStringList &arguments);

//! \brief Reads the arguments after the program's name, runs what they ask for and prints what comes of it.
[[nodiscard]] ExitStatus runCommandLine(const QStringList &arguments, const EnvironmentReader &readEnvironment,
                                        const ServiceRunner &runService);

} // namespace statusbridge
