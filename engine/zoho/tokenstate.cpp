// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/tokenstate.h"

namespace statusbridge::zoho {

QString tokenState(bool connected, const std::optional<AccessToken> &token, const RefreshHistory &history,
                   const QDateTime &utcNow, std::chrono::seconds renewBefore)
{
    if (!connected) {
        return u"not_connected"_s;
    }
    if (token && utcNow < token->expiresAt) {
        return utcNow.addSecs(renewBefore.count()) < token->expiresAt ? u"valid"_s : u"expiring"_s;
    }
    return history.lastFailed ? u"refresh_failed"_s : u"expired"_s;
}

} // namespace statusbridge::zoho
