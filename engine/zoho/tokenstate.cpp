// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/tokenstate.h"

namespace statusbridge::zoho {

TokenState tokenState(bool connected, const std::optional<AccessToken> &token, const RefreshHistory &history,
                      const QDateTime &utcNow, std::chrono::seconds renewBefore)
{
    if (!connected) {
        return TokenState::NotConnected;
    }
    if (token && utcNow.addSecs(renewBefore.count()) < token->expiresAt) {
        return TokenState::Valid;
    }
    if (token && utcNow < token->expiresAt) {
        return TokenState::Expiring;
    }
    return history.lastFailed ? TokenState::RefreshFailed : TokenState::Expired;
}

QString toString(TokenState state)
{
    switch (state) {
    case TokenState::Valid:
        return u"valid"_s;
    case TokenState::Expiring:
        return u"expiring"_s;
    case TokenState::Expired:
        return u"expired"_s;
    case TokenState::RefreshFailed:
        return u"refresh_failed"_s;
    case TokenState::NotConnected:
        return u"not_connected"_s;
    }
    Q_UNREACHABLE();
}

} // namespace statusbridge::zoho
