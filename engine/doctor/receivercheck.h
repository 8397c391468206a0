// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

namespace statusbridge {

struct EngineEnvironment;

//! \brief What there is to say of the receiver of webhooks: its certificate, its secrets, where received statuses are
//! put (one is, and taken back), what gave no status, and what waits for the database; nothing if it is switched off
//! and nothing waits. Blocks on the database as runDoctor() does.
[[nodiscard]] QList<Finding> checkReceiver(const EngineEnvironment &environment);

} // namespace statusbridge
