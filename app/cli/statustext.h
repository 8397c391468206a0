// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

namespace statusbridge {

//! \brief What `status` prints, one aligned line for each thing. \p now is UTC.
[[nodiscard]] QString statusText(const StatusView &view, const QDateTime &now);

} // namespace statusbridge
