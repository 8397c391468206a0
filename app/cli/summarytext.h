// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

namespace statusbridge {

//! \brief How a cycle ended, for people: one line for each count that isn't zero, why, and what to do.
[[nodiscard]] QString summaryText(const CycleSummary &summary);

//! \brief The lines of the counts that aren't zero, in plain words.
[[nodiscard]] QString countLines(const CycleCounts &counts, bool dryRun = false);

} // namespace statusbridge
