// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/cyclesummary.h"

namespace statusbridge {

//! \brief How a cycle ended, in one sentence for the log: numbers and the error, no record and no queue id.
[[nodiscard]] QString endOfCycleText(const CycleSummary &summary);

//! \brief Logs the sentence: as information if all went well, or else as a warning.
void logEndOfCycle(const CycleSummary &summary);

} // namespace statusbridge
