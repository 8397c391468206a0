// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

namespace statusbridge {

//! \brief What `parked list` prints.
[[nodiscard]] QString parkedText(const QList<RecordFailure> &parked);

//! \brief What `parked release` prints.
[[nodiscard]] QString releasedText(int count);

} // namespace statusbridge
