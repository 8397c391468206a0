// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace statusbridge {

//! \brief Waits until what was written to an open file is on disk, its size too; false if it may not be. Any thread.
[[nodiscard]] bool syncFile(int descriptor);

//! \brief The same of the names in a directory: a file that was made there is found again after a loss of power. On
//! Windows, where the system does that by itself, nothing is done.
[[nodiscard]] bool syncDirectory(const QString &path);

} // namespace statusbridge
