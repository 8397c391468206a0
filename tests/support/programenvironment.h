// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>

namespace statusbridge {

//! \brief What the program finds around it in a test: \p home as its user's folder and nothing of this machine's user,
//! with the options of the sanitizers that it may be built with.
[[nodiscard]] QProcessEnvironment programEnvironment(const QString &home);

} // namespace statusbridge
