// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/zoho/memory.h"

#include <QString>

namespace statusbridge::zoho {

//! \brief How the connection to Zoho stands by what is stored: `valid`, `expiring`, `expired`, `refresh_failed` or
//! `not_connected`. \p connected: there is a refresh token. \p renewBefore: TokenOptions.
[[nodiscard]] QString tokenState(bool connected, const std::optional<AccessToken> &token, const RefreshHistory &history,
                                 const QDateTime &utcNow, std::chrono::seconds renewBefore);

} // namespace statusbridge::zoho
