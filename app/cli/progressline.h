// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

namespace statusbridge {

//! \brief The state of a cycle as one line: phase, done of total, rate, time left, and why it waits.
[[nodiscard]] QString progressLine(const CycleProgress &progress);

//! \brief "about 20 s", "about 3 min", "about 2 h 5 min"
[[nodiscard]] QString roughly(std::chrono::milliseconds duration);

} // namespace statusbridge
