// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

namespace statusbridge {

//! \brief The scheduler in one line, without an end of line: `status` shows it among others.
[[nodiscard]] QString schedulerLine(const SchedulerView &scheduler);

//! \brief What `scheduler status`, `start` and `stop` print.
[[nodiscard]] QString schedulerText(const SchedulerView &scheduler);

} // namespace statusbridge
