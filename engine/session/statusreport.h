// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

namespace statusbridge {

struct StoreAccess;

//! \brief Gathers what `statusbridge status` and the overview show, out of the database and the token file.
[[nodiscard]] Expected<StatusView> statusReport(const EngineEnvironment &environment, StoreAccess &store);

} // namespace statusbridge
