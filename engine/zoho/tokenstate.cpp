// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/tokenstate.h"

namespace statusbridge::zoho {

TokenState tokenState(bool connected, const std::optional<AccessToken> &token, const RefreshHistory &history,
                      const QDateTime &utcNow)
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
        return QStringLiteral("valid");
    case TokenState::Expiring:
        return QStringLiteral("expiring");
    case TokenState::Expired:
        return QStringLiteral("expired");
    case TokenState::RefreshFailed:
        return QStringLiteral("refresh_failed");
    case TokenState::NotConnected:
        return QStringLiteral("not_connected");
    }
    Q_UNREACHABLE();
}

} // namespace statusbridge::zoho
