// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/oauthclient.h"

#include "engine/config/datacenters.h"
#include "engine/core/logging.h"

#include <QEventLoop>

namespace statusbridge::zoho {

namespace {

constexpr QLatin1StringView tokenPath("/oauth/v2/token");
constexpr QLatin1StringView revokePath("/oauth/v2/token/revoke");

} // namespace

OAuthClient::OAuthClient(HttpTransport &transport, const Clock &clock, const OAuthOptions &options)
    : m_transport(transport), m_clock(clock), m_options(options)
{}

HttpTransport::CallId OAuthClient::refresh(const Secret &refreshToken, Done done)
{
    return m_transport.send(refreshRequest(refreshToken), [this, done = std::move(done)](const HttpAnswer &answer) {
        const Expected<OAuthGrant> grant = readOAuthAnswer(answer, m_clock.utcNow());
        if (grant) {
            compareDomain(grant->access.apiDomain);
        }
        done(grant, answer.bodyLeft || answer.status != 0);
    });
}

Expected<OAuthGrant> OAuthClient::exchange(const Secret &grantCode, const QString &redirectUri)
{
    Form form{{"grant_type", "authorization_code"},
              {"client_id", m_options.clientId.toUtf8()},
              {"client_secret", m_options.clientSecret.reveal()},
              {"code", grantCode.reveal()}};
    if (!redirectUri.isEmpty()) {
        form.append({"redirect_uri", redirectUri.toUtf8()});
    }
    const HttpAnswer answer = blockOn(post(tokenPath, form));
    Expected<OAuthGrant> grant = readOAuthAnswer(answer, m_clock.utcNow());
    if (!grant) {
        Error error = grant.error();
        if (error.kind == ErrorKind::Unauthorized && error.detail.startsWith(u"invalid_code")) {
            error.message = u"Zoho does not accept the grant code: it works once and for some minutes only, "
                            "and in its own data center; generate a new one in Zoho's API console."_s;
        }
        return error;
    }
    if (grant->refreshToken.isEmpty()) {
        return Error{.kind = ErrorKind::Unauthorized,
                     .message = u"Zoho gave no refresh token for this grant code; generate a new code with "
                                "\"Self Client\" in Zoho's API console."_s};
    }
    if (grant->access.scope.isEmpty()) { // Zoho tells it in the answer to a refresh, but not always here
        const auto again = readOAuthAnswer(blockOn(refreshRequest(grant->refreshToken)), m_clock.utcNow());
        grant->access = again ? again->access : grant->access;
    }
    compareDomain(grant->access.apiDomain);
    return grant;
}

Expected<void> OAuthClient::revoke(const Secret &refreshToken)
{
    return readRevokeAnswer(blockOn(post(revokePath, {{"token", refreshToken.reveal()}})));
}

HttpRequest OAuthClient::post(const QString &path, const Form &form) const
{
    HttpRequest request{.verb = "POST",
                        .url = m_options.accounts,
                        .body = {},
                        .contentType = "application/x-www-form-urlencoded",
                        .headers = {{"Accept", "application/json"}},
                        .timeout = m_options.timeout};
    request.url.setPath(path);
    for (const auto &[key, value] : form) {
        if (!request.body.isEmpty()) {
            request.body.append('&');
        }
        request.body.append(key + '=' + value.toPercentEncoding());
    }
    return request;
}

HttpAnswer OAuthClient::blockOn(const HttpRequest &request)
{
    QEventLoop loop;
    HttpAnswer result;
    m_transport.send(request, [&](const HttpAnswer &answer) {
        result = answer;
        loop.quit();
    });
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return result;
}

HttpRequest OAuthClient::refreshRequest(const Secret &refreshToken) const
{
    return post(tokenPath, {{"grant_type", "refresh_token"},
                            {"client_id", m_options.clientId.toUtf8()},
                            {"client_secret", m_options.clientSecret.reveal()},
                            {"refresh_token", refreshToken.reveal()}});
}

QString OAuthClient::regionAdvice(const QString &apiDomain) const
{
    const QString host = QUrl(apiDomain).host();
    if (host.isEmpty() || host == m_options.api.host()) {
        return {};
    }
    const auto center = dataCenterOfApi(host);
    const QString advice = center
                               ? u"set zoho.data_center to \"%1\", leave zoho.accounts_url and zoho.api_url empty, and "
                                 "reconnect"_s.arg(*center)
                               : u"set zoho.api_url to that, if the account is yours"_s;
    return u"Zoho says that this account's API is at %1, but the settings name %2: %3."_s.arg(
        host, m_options.api.host(), advice);
}

void OAuthClient::compareDomain(const QString &apiDomain) const
{
    if (const QString advice = regionAdvice(apiDomain); !advice.isEmpty()) {
        qCWarning(lcZoho, "%ls The configured one is used.", qUtf16Printable(advice));
    }
}

} // namespace statusbridge::zoho
