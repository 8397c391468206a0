// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/zoho/httptransport.h"
#include "engine/zoho/memory.h"

namespace statusbridge::zoho {

//! \brief The result of a grant.
struct OAuthGrant
{
    AccessToken access;
    Secret refreshToken; //!< only the exchange of a grant code brings one
};

//! \brief The only place where an answer of the token endpoint becomes a grant or an error.
//!
//! Pure. Success is JSON with an `access_token` that can be sent; the HTTP status proves nothing. Errors: Unauthorized
//! (connect again), RateLimited with a wait of at least ten minutes (asking again would prolong it), Transient, Account
//! (untrusted certificate; with a `retryAfter`: a refusal that says no reason and may pass). No secret is in any of
//! them.
[[nodiscard]] Expected<OAuthGrant> readOAuthAnswer(const HttpAnswer &answer, const QDateTime &utcNow);

//! \brief The answer of the revoke endpoint; a token that Zoho doesn't know is as good as revoked.
[[nodiscard]] Expected<void> readRevokeAnswer(const HttpAnswer &answer);

//! \brief The client as Zoho's API console knows it, and where it asks.
struct OAuthOptions
{
    QUrl accounts; //!< of endpoints()
    QUrl api;      //!< of endpoints(); only compared with what Zoho says
    QString clientId;
    Secret clientSecret;
    std::chrono::milliseconds timeout{30000};
};

//! \brief Talks to Zoho's accounts server. Secrets go in the body of the request, never in its URL.
class OAuthClient
{
public:
    //! \param reached whether the endpoint may have seen the question
    using Done = std::function<void(Expected<OAuthGrant> grant, bool reached)>;

    //! The references must outlive the client.
    OAuthClient(HttpTransport &transport, const Clock &clock, const OAuthOptions &options);

    //! \brief Asks once for an access token; \p done is called later. Errors as of readOAuthAnswer().
    HttpTransport::CallId refresh(const Secret &refreshToken, Done done);

    //! \brief Exchanges a grant code for a refresh token and a first access token. Blocks in a local event loop. A code
    //! works once and for some minutes, so this is never repeated.
    //! \param redirectUri where the browser brought the code to; empty for that of a self client
    [[nodiscard]] Expected<OAuthGrant> exchange(const Secret &grantCode, const QString &redirectUri = {});

    //! \brief Ends \p refreshToken and its access tokens at Zoho. Blocks in a local event loop.
    [[nodiscard]] Expected<void> revoke(const Secret &refreshToken);

    //! \brief Whether the server answers at all, before there is anything to tell it: nothing of the client or a token
    //! is sent. Blocks in a local event loop. Errors: Transient, Account (untrusted certificate).
    [[nodiscard]] Expected<void> lookForServer();

    //! \brief What to do if \p apiDomain, where Zoho says that this account's API is, isn't the configured server;
    //! empty if it is, or if Zoho said nothing.
    [[nodiscard]] Sentence regionAdvice(const QString &apiDomain) const;

    void abort(HttpTransport::CallId call) { m_transport.abort(call); }

private:
    using Form = QList<QPair<QByteArray, QByteArray>>;
    [[nodiscard]] HttpRequest post(const QString &path, const Form &form) const;
    [[nodiscard]] HttpAnswer blockOn(const HttpRequest &request);
    void compareDomain(const QString &apiDomain) const;
    [[nodiscard]] HttpRequest refreshRequest(const Secret &refreshToken) const;

    HttpTransport &m_transport;
    const Clock &m_clock;
    OAuthOptions m_options;
};

} // namespace statusbridge::zoho
