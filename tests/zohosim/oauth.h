// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/zohosim/call.h"
#include "tests/zohosim/options.h"

#include <QHash>

#include <deque>

namespace statusbridge::zohosim {

//! \brief Zoho Accounts: grant codes, refresh and access tokens, throttle and revocation. The time is handed in.
class OAuth
{
public:
    using Time = std::chrono::milliseconds; //!< uptime

    explicit OAuth(const Options &options);

    //! \brief `POST /oauth/v2/token`; \p origin is the address to name as `api_domain`.
    [[nodiscard]] HttpResponse token(const HttpRequest &request, const Call &call, const QString &origin, Time now);
    //! \brief `GET /oauth/v2/auth`: the page at which a person signs in, who decides at once, as the options say.
    [[nodiscard]] HttpResponse signIn(const HttpRequest &request, const Call &call, const QString &origin, Time now);
    //! \brief `POST /oauth/v2/token/revoke`.
    [[nodiscard]] HttpResponse revoke(const HttpRequest &request, const Call &call);
    //! \brief Whether an access token is alive.
    [[nodiscard]] bool accepts(const QString &accessToken, Time now) const;

    //! \brief A code as the API console hands it out: it works once, within 3 minutes.
    [[nodiscard]] QString addGrantCode(const QString &redirectUri, Time now);
    //! \brief An access token without a call, for a client that already has one.
    [[nodiscard]] QString issueAccessToken(Time now);
    void killAccessTokens() { m_accessTokens.clear(); }
    void revokeRefreshToken(const QString &token);
    void acceptRefreshToken(const QString &token) { m_refreshTokens.append(token); }

private:
    struct AccessToken
    {
        QString text;
        QString refreshToken;
        Time expires{0};
    };
    struct Grant
    {
        QString redirectUri;
        Time expires{0};
        bool isOffline = true; //!< brings a refresh token
    };

    [[nodiscard]] HttpResponse refresh(const Parameters &parameters, const QString &origin, Time now);
    [[nodiscard]] HttpResponse exchange(const Parameters &parameters, const QString &origin, Time now);
    [[nodiscard]] QString wrongWithSignIn(const Parameters &query) const;
    [[nodiscard]] bool isThrottled(const QString &refreshToken, Time now);
    [[nodiscard]] QString newAccessToken(const QString &refreshToken, Time now);
    [[nodiscard]] QJsonObject success(const QString &accessToken, const QString &origin) const;

    const Options &m_options;
    QStringList m_refreshTokens;
    std::deque<AccessToken> m_accessTokens;
    QHash<QString, std::deque<Time>> m_requests; //!< by refresh token
    QHash<QString, Grant> m_grants;
};

} // namespace statusbridge::zohosim
