// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

namespace statusbridge {

//! \brief The state in the text format that Prometheus reads, version 0.0.4; numbers only, nothing personal. Without a
//! status it says that the database can't be read. Pure.
[[nodiscard]] QByteArray metricsText(const std::optional<StatusView> &status);

} // namespace statusbridge
