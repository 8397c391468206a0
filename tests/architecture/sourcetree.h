// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace statusbridge {

// The tree that this program was built from; all paths are relative to it.

//! \brief Every file except hidden ones and those of builds, sorted.
[[nodiscard]] QStringList sourceFiles();
[[nodiscard]] QString textOf(const QString &file);
//! \brief What \p file includes with quotes, or with angle brackets.
[[nodiscard]] QStringList ownIncludes(const QString &file);
[[nodiscard]] QStringList foreignIncludes(const QString &file);
//! \brief The folder of \p file, without a slash at its end; empty for the top.
[[nodiscard]] QString folderOf(const QString &file);

} // namespace statusbridge
