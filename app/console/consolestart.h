// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitstatus.h"
#include "app/composition.h"
#include "ui/host/serverswitch.h"

namespace statusbridge {

//! \brief Where the module with the window may lie, the best place first: $STATUSBRIDGE_CONSOLE_MODULE and nowhere
//! else, or beside the program, as in a build, or where it is installed. Pure.
[[nodiscard]] QStringList consoleModuleFiles(const QString &programFolder, const QProcessEnvironment &environment);

//! \brief The program with a window, from the making of the application object (there must be none yet) to the end.
//! What keeps it from starting is said in one sentence on standard error, and in a window if that is possible.
//! \param isHidden only the tray icon is shown to begin with
//! \param server what the window is to be attached to; nothing: what it was last, unless a configuration file is named
//! \param logSink must outlive this.
[[nodiscard]] ExitStatus runConsole(int &argc, char **argv, const StartOptions &options,
                                    const std::optional<ServerChoice> &server, bool isHidden, LogSink &logSink);

} // namespace statusbridge
