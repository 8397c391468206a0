// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

namespace statusbridge {

//! \brief The program without a window: runs until INT or TERM, and reads its configuration again on HUP. Ending takes
//! five seconds at most. Errors: Configuration, Busy (another instance has the data directory).
//! \param logSink must outlive this.
[[nodiscard]] Expected<void> runHeadless(const StartOptions &options, LogSink &logSink);

} // namespace statusbridge
