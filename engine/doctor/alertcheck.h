// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

namespace statusbridge {

struct EngineEnvironment;

//! \brief Whether alerts can go out as they are configured, without sending one. Nothing if none are to.
[[nodiscard]] QList<Finding> checkAlerts(const EngineEnvironment &environment);

} // namespace statusbridge
