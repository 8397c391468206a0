// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/zoho/memory.h"

#include <QString>

namespace statusbridge::zoho {

//! \brief How the connection to Zoho stands, for people.
enum class TokenState : quint8 { Valid, Expiring, Expired, RefreshFailed, NotConnected };

//! \brief The state of what is stored. \p connected: there is a refresh token. \p renewBefore: TokenOptions.
[[nodiscard]] TokenState tokenState(bool connected, const std::optional<AccessToken> &token,
                                    const RefreshHistory &history, const QDateTime &utcNow,
                                    std::chrono::seconds renewBefore);

//! \brief `valid`, `expiring`, `expired`, `refresh_failed` or `not_connected`.
[[nodiscard]] QString toString(TokenState state);

} // namespace statusbridge::zoho
