// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProcessEnvironment;

namespace statusbridge {

//! \brief Whether a window has somewhere to appear, as far as the environment tells. Pure; always true on Windows and
//! macOS.
[[nodiscard]] bool hasDisplay(const QProcessEnvironment &environment);

} // namespace statusbridge
