// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "ui/theme/severity.h"

namespace statusbridge {

// How grave it is to end like that. Pure.

[[nodiscard]] Severity severityOf(RecordOutcome outcome);
[[nodiscard]] Severity severityOf(CycleOutcome outcome);

} // namespace statusbridge
