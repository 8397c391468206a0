// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/oauthclient.h"

#include "engine/config/datacenters.h"
#include "engine/core/logging.h"
#include "engine/zoho/zohowords.h"

#include <QEventLoop>

#include <algorithm>

namespace statusbridge::zoho {

namespace {

using namespace std::chrono_literals;

constexpr QLatin1StringView tokenPath("/oauth/v2/token");
constexpr QLatin1StringView revokePath("/oauth/v2/token/revoke");
constexpr QLatin1StringView serverInfoPath("/oauth/serverinfo");
constexpr std::chrono::milliseconds throttleWait = 10min;
constexpr std::chrono::milliseconds unspecifiedWait = 1s;

Error tokenFaultError(const HttpAnswer &answer)
{
    const QString detail = withoutTokens(answer.faultText);
    if (answer.fault == TransportFault::UntrustedCertificate) {
        return {.kind = ErrorKind::Account,
                .message = Sentence(SentenceId::AccountsCertificateUntrusted),
                .detail = detail};
    }
    if (answer.fault == TransportFault::Aborted) {
        return {.kind = ErrorKind::Cancelled, .message = Sentence(SentenceId::TokenRequestEnded)};
    }
    const bool unreachable = answer.fault == TransportFault::CannotConnect;
    return {.kind = ErrorKind::Transient,
            .message = unreachable ? Sentence(SentenceId::AccountsUnreachable) : Sentence(SentenceId::AccountsSilent),
            .detail = detail};
}

//! Seconds, at most about a day; old tenants give milliseconds in `expires_in` and seconds in `expires_in_sec`.
qint64 lifetimeSeconds(const QJsonObject &body)
{
    constexpr qint64 usual = 3600;
    constexpr qint64 longestInSeconds = 100000;
    const qint64 exact = body.value(u"expires_in_sec").toVariant().toLongLong();
    if (exact > 0) {
        return std::min(exact, longestInSeconds);
    }
    const qint64 stated = body.value(u"expires_in").toVariant().toLongLong();
    if (stated <= 0) {
        return usual;
    }
    return stated > longestInSeconds ? std::min(stated / 1000, longestInSeconds) : stated;
}

//! It stands in the head of each call, where a blank or the end of a line would make something else of it.
bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char sign) { return sign > ' ' && sign < 0x7f; });
}

Error unauthorized(const Sentence &what, const QString &detail)
{
    return {.kind = ErrorKind::Unauthorized, .message = what, .detail = detail};
}

//! The server that answered is none of Zoho's accounts servers, or a proxy answered: that won't change in a second.
bool isOfAnotherServer(int status)
{
    return (status >= 300 && status < 400) || (status >= 403 && status <= 405);
}

Error tokenRefusal(const HttpAnswer &answer, const QJsonObject &body, const QDateTime &utcNow)
{
    const QString word = body.value(u"error").toString();
    const QString description = body.value(u"error_description").toString();
    const QString detail = withoutTokens(description.isEmpty() ? word : word + u": "_s + description).left(500);
    if (answer.status == 429 || description.contains(u"too many requests", Qt::CaseInsensitive)) {
        const auto asked = retryAfterOf(answer.retryAfter, utcNow.toMSecsSinceEpoch()).value_or(0ms);
        return {.kind = ErrorKind::RateLimited,
                .message = Sentence(SentenceId::TokensBlocked),
                .detail = detail,
                .retryAfter = std::max(asked, throttleWait)};
    }
    if (word == u"invalid_code") {
        return unauthorized(Sentence(SentenceId::AuthorizationRevoked), detail);
    }
    if (word == u"invalid_client" || word == u"invalid_client_secret") {
        return unauthorized(Sentence(SentenceId::ClientUnknown), detail);
    }
    if (word.isEmpty() && isOfAnotherServer(answer.status)) {
        return {.kind = ErrorKind::Account,
                .message = Sentence(SentenceId::AccountsUnreachable),
                .detail = u"HTTP status %1"_s.arg(answer.status)};
    }
    if (word.isEmpty() || answer.status >= 500) {
        return {.kind = ErrorKind::Transient,
                .message = Sentence(SentenceId::AccountsAnswerUnreadable),
                .detail = detail.isEmpty() ? u"HTTP status %1"_s.arg(answer.status) : detail};
    }
    return {.kind = ErrorKind::Account,
            .message = Sentence(SentenceId::TokenRefused),
            .detail = detail,
            .retryAfter = unspecifiedWait};
}

} // namespace

Expected<OAuthGrant> readOAuthAnswer(const HttpAnswer &answer, const QDateTime &utcNow)
{
    if (answer.fault != TransportFault::None || answer.status == 0) {
        return tokenFaultError(answer);
    }
    const QJsonObject body = readBody(answer.body).value_or(QJsonObject());
    const QByteArray token = body.value(u"access_token").toString().toLatin1();
    if (!isToken(token)) {
        return tokenRefusal(answer, body, utcNow);
    }
    return OAuthGrant{
        .access = {.value = Secret(token),
                   .expiresAt = utcNow.addSecs(lifetimeSeconds(body)),
                   .scope = body.value(u"scope").toString(),
                   .apiDomain = body.value(u"api_domain").toString()},
        .refreshToken = Secret(body.value(u"refresh_token").toString().toLatin1()),
    };
}

Expected<void> readRevokeAnswer(const HttpAnswer &answer)
{
    if (answer.fault != TransportFault::None || answer.status == 0) {
        return tokenFaultError(answer);
    }
    if (answer.status == 200 || answer.status == 400) {
        return {};
    }
    return Error{.kind = ErrorKind::Transient,
                 .message = Sentence(SentenceId::RevocationFailed),
                 .detail = u"HTTP status %1"_s.arg(answer.status)};
}

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
            error.message = Sentence(SentenceId::GrantCodeRefused);
        }
        return error;
    }
    if (grant->refreshToken.isEmpty()) {
        return Error{.kind = ErrorKind::Unauthorized, .message = Sentence(SentenceId::NoTokenForGrantCode)};
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

Expected<void> OAuthClient::lookForServer()
{
    HttpRequest request{.verb = "GET",
                        .url = m_options.accounts,
                        .body = {},
                        .contentType = {},
                        .headers = {{"Accept", "application/json"}},
                        .timeout = m_options.timeout};
    request.url.setPath(serverInfoPath);
    const HttpAnswer answer = blockOn(request);
    return answer.status != 0 ? Expected<void>() : Expected<void>(tokenFaultError(answer));
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

Sentence OAuthClient::regionAdvice(const QString &apiDomain) const
{
    const QString host = QUrl(apiDomain).host();
    if (host.isEmpty() || host == m_options.api.host()) {
        return {};
    }
    const auto center = dataCenterOfApi(host);
    const QString configured = m_options.api.host();
    return center ? Sentence(SentenceId::OtherDataCenter, {host, configured, *center})
                  : Sentence(SentenceId::OtherApiServer, {host, configured});
}

void OAuthClient::compareDomain(const QString &apiDomain) const
{
    if (const Sentence advice = regionAdvice(apiDomain); !advice.isEmpty()) {
        qCWarning(lcZoho, "%ls The configured one is used.", qUtf16Printable(advice.english()));
    }
}

} // namespace statusbridge::zoho
