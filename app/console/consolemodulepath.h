// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QStringList>

namespace statusbridge {

//! \brief Where the module with the window may lie, the best place first: $STATUSBRIDGE_CONSOLE_MODULE and nowhere
//! else, or beside the program, as in a build, or where it is installed. Pure.
[[nodiscard]] QStringList consoleModuleFiles(const QString &programFolder, const QProcessEnvironment &environment);

} // namespace statusbridge
