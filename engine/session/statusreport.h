// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/environment.h"

namespace statusbridge {

struct Store;

//! \brief Gathers what `statusbridge status` and the overview show, out of the database and the token file.
[[nodiscard]] Expected<StatusView> statusReport(const EngineEnvironment &environment, Store &store);

} // namespace statusbridge
