// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/oauthanswer.h"

#include "engine/zoho/zohowords.h"

#include <algorithm>

namespace statusbridge::zoho {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds throttleWait = 10min;
constexpr std::chrono::milliseconds unspecifiedWait = 1s;

Error tokenFaultError(const HttpAnswer &answer)
{
    const QString detail = withoutTokens(answer.faultText);
    if (answer.fault == TransportFault::UntrustedCertificate) {
        return {.kind = ErrorKind::Account,
                .message = u"The certificate of Zoho's accounts server is not trusted, so nothing was sent; "
                           "check the clock of this machine, its certificates and its proxy."_s,
                .detail = detail};
    }
    if (answer.fault == TransportFault::Aborted) {
        return {.kind = ErrorKind::Cancelled, .message = u"Asking Zoho for an access token was ended."_s};
    }
    const bool unreachable = answer.fault == TransportFault::CannotConnect;
    return {.kind = ErrorKind::Transient,
            .message = unreachable ? u"Zoho's accounts server cannot be reached; check the network, the proxy and "
                                     "[zoho] data_center and accounts_url."_s
                                   : u"Zoho's accounts server gave no answer in time; try again later."_s,
            .detail = detail};
}

//! Seconds; old tenants give milliseconds in `expires_in` and seconds in `expires_in_sec`.
qint64 lifetimeSeconds(const QJsonObject &body)
{
    constexpr qint64 usual = 3600;
    constexpr qint64 longestInSeconds = 100000;
    const qint64 exact = body.value(u"expires_in_sec").toVariant().toLongLong();
    if (exact > 0) {
        return exact;
    }
    const qint64 stated = body.value(u"expires_in").toVariant().toLongLong();
    if (stated <= 0) {
        return usual;
    }
    return stated > longestInSeconds ? stated / 1000 : stated;
}

Error unauthorized(const QString &what, const QString &detail)
{
    return {.kind = ErrorKind::Unauthorized, .message = what, .detail = detail};
}

Error tokenRefusal(const HttpAnswer &answer, const QJsonObject &body, const QDateTime &utcNow)
{
    const QString word = body.value(u"error").toString();
    const QString description = body.value(u"error_description").toString();
    const QString detail = withoutTokens(description.isEmpty() ? word : word + u": "_s + description).left(500);
    if (answer.status == 429 || description.contains(u"too many requests", Qt::CaseInsensitive)) {
        const auto asked = retryAfterOf(answer.retryAfter, utcNow.toMSecsSinceEpoch()).value_or(0ms);
        return {.kind = ErrorKind::RateLimited,
                .message = u"Zoho gives no access token for the moment, too many were asked for; leave it alone "
                           "for ten minutes, since asking prolongs the block."_s,
                .detail = detail,
                .retryAfter = std::max(asked, throttleWait)};
    }
    if (word == u"invalid_code") {
        return unauthorized(u"Zoho does not accept the stored authorization: it was revoked or has expired, or "
                            "it belongs to another data center; reconnect with `statusbridge connect`."_s,
                            detail);
    }
    if (word == u"invalid_client" || word == u"invalid_client_secret") {
        return unauthorized(u"Zoho does not know the client or its secret; check [zoho] client_id and "
                            "data_center and the client secret, then reconnect with `statusbridge connect`."_s,
                            detail);
    }
    if (word.isEmpty() || answer.status >= 500) {
        return {.kind = ErrorKind::Transient,
                .message = u"Zoho's accounts server gave no answer that can be read; try again later."_s,
                .detail = detail.isEmpty() ? u"HTTP status %1"_s.arg(answer.status) : detail};
    }
    return {.kind = ErrorKind::Account,
            .message = u"Zoho's accounts server refused to give an access token; if that goes on, reconnect "
                       "with `statusbridge connect`."_s,
            .detail = detail,
            .retryAfter = unspecifiedWait};
}

} // namespace

Expected<OAuthGrant> readOAuthAnswer(const HttpAnswer &answer, const QDateTime &utcNow)
{
    if (answer.fault != TransportFault::None || answer.status == 0) {
        return tokenFaultError(answer);
    }
    const QJsonObject body = readBody(answer.body).object;
    const QByteArray token = body.value(u"access_token").toString().toLatin1();
    if (token.isEmpty()) {
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
                 .message = u"Zoho did not revoke the authorization; try again, or remove Statusbridge under "
                            "\"Connected Apps\" of your Zoho account."_s,
                 .detail = u"HTTP status %1"_s.arg(answer.status)};
}

} // namespace statusbridge::zoho
