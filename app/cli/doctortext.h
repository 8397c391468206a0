// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

namespace statusbridge {

//! \brief What `doctor` prints: one line for each finding.
[[nodiscard]] QString findingsText(const QList<Finding> &findings);

} // namespace statusbridge
