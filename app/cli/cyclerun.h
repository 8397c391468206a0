// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandcontext.h"

namespace statusbridge {

//! \brief Runs one cycle to its end: progress on standard error, summary as the result.
//!
//! INT, TERM and HUP end the cycle cleanly. The result in JSON gets the members of \p extra besides.
//! Errors: what prevented the start.
[[nodiscard]] Expected<ExitStatus> runCycle(CommandContext &context, const CycleRequest &request,
                                            const QJsonObject &extra = {});

} // namespace statusbridge
