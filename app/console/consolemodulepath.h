// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QStringList>

namespace statusbridge {

//! \brief Whether a window has somewhere to appear, as far as the environment tells. Pure.
[[nodiscard]] bool hasDisplay(const QProcessEnvironment &environment);

//! \brief The folder that the running program lies in; needs no application object.
[[nodiscard]] QString programFolder();

//! \brief Where the module with the window may lie, the best place first: $STATUSBRIDGE_CONSOLE_MODULE and nowhere
//! else, or beside the program, as in a build, or where it is installed. Pure.
[[nodiscard]] QStringList consoleModuleFiles(const QString &programFolder, const QProcessEnvironment &environment);

} // namespace statusbridge
