// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/enginegateway.h"

namespace statusbridge {

class SettingsDraft;

//! \brief Stores the secrets that were typed into \p draft, on another thread, and calls \p then when that is done or
//! has failed; at once if none were typed. \p then is not called once \p receiver is gone; the others must outlive
//! that.
void storeTypedSecrets(EngineGateway &gateway, SettingsDraft &draft, QObject *receiver,
                       const std::function<void(const Expected<void> &)> &then);

} // namespace statusbridge
