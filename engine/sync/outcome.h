// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/summary.h"

namespace statusbridge {

//! \brief How a cycle ended, by the error that ended it (if any) and its counts. Pure.
[[nodiscard]] CycleOutcome outcomeOf(const std::optional<Error> &error, const CycleCounts &counts);

} // namespace statusbridge
