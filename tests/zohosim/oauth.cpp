// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/oauth.h"

#include "engine/core/literals.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <algorithm>

namespace statusbridge::zohosim {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype maxRefreshTokens = 20;
constexpr auto throttleWindow = 10min;
constexpr auto grantLife = 3min;
constexpr auto signInGrantLife = 2min;

// Never the same twice, so that a token kept from an earlier run is refused as Zoho would.
QString randomToken()
{
    QRandomGenerator *random = QRandomGenerator::system();
    return u"1000.%1.%2"_s.arg(random->generate64(), 16, 16, QLatin1Char('0'))
        .arg(random->generate64(), 16, 16, QLatin1Char('0'));
}

HttpResponse json(int status, const QJsonObject &body)
{
    return HttpResponse{.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpResponse refusal(const QString &error)
{
    return json(200, {{u"error"_s, error}});
}

Parameters allParameters(const HttpRequest &request, const Call &call)
{
    Parameters parameters = call.query;
    if (request.header("content-type").startsWith("application/x-www-form-urlencoded")) {
        parameters += decodedParameters(request.body);
    }
    return parameters;
}

} // namespace

OAuth::OAuth(const Options &options) : m_options(options), m_refreshTokens{options.refreshToken} {}

HttpResponse OAuth::token(const HttpRequest &request, const Call &call, const QString &origin, Time now)
{
    if (request.method != "POST") {
        return HttpResponse{.status = 405, .body = "{\"error\":\"invalid_request\"}", .headers = {{"Allow", "POST"}}};
    }
    const Parameters parameters = allParameters(request, call);
    if (hasRepeatedName(parameters)) {
        return refusal(u"general_error"_s);
    }
    if (parameter(parameters, u"client_id") != m_options.clientId) {
        return refusal(u"invalid_client"_s);
    }
    if (parameter(parameters, u"client_secret") != m_options.clientSecret) {
        return refusal(u"invalid_client_secret"_s);
    }
    const std::optional<QString> grantType = parameter(parameters, u"grant_type");
    if (grantType == u"refresh_token") {
        return refresh(parameters, origin, now);
    }
    return grantType == u"authorization_code" ? exchange(parameters, origin, now)
                                              : refusal(u"unsupported_grant_type"_s);
}

HttpResponse OAuth::refresh(const Parameters &parameters, const QString &origin, Time now)
{
    const QString refreshToken = parameter(parameters, u"refresh_token").value_or(QString());
    if (!m_refreshTokens.contains(refreshToken)) {
        return refusal(u"invalid_code"_s);
    }
    if (isThrottled(refreshToken, now)) {
        return json(m_options.throttleAnswer == ThrottleAnswer::Ok ? 200 : 400,
                    {{u"error_description"_s,
                      u"You have made too many requests continuously. Please try again after some time."_s},
                     {u"error"_s, u"Access Denied"_s},
                     {u"status"_s, u"failure"_s}});
    }
    return json(200, success(newAccessToken(refreshToken, now), origin));
}

HttpResponse OAuth::exchange(const Parameters &parameters, const QString &origin, Time now)
{
    const QString code = parameter(parameters, u"code").value_or(QString());
    const auto grant = m_grants.constFind(code);
    if (grant == m_grants.cend() || now >= grant->expires) {
        return refusal(u"invalid_code"_s);
    }
    if (parameter(parameters, u"redirect_uri").value_or(QString()) != grant->redirectUri) {
        return refusal(u"invalid_redirect_uri"_s);
    }
    const bool isOffline = grant->isOffline;
    m_grants.erase(grant);
    if (!isOffline) {
        return json(200, success(newAccessToken({}, now), origin));
    }
    const QString refreshToken = randomToken();
    if (m_refreshTokens.size() >= maxRefreshTokens) {
        revokeRefreshToken(m_refreshTokens.first());
    }
    m_refreshTokens.append(refreshToken);
    QJsonObject body = success(newAccessToken(refreshToken, now), origin);
    body.insert(u"refresh_token"_s, refreshToken);
    return json(200, body);
}

QString OAuth::wrongWithSignIn(const Parameters &query) const
{
    const QString uri = parameter(query, u"redirect_uri").value_or(QString());
    const QUrl url(uri, QUrl::StrictMode);
    const bool isRegistered =
        m_options.redirectUris.isEmpty()
            ? url.scheme() == u"http" && url.host() == u"localhost" && url.port() > 0 && url.path().size() > 1
            : m_options.redirectUris.contains(uri);
    if (parameter(query, u"client_id") != m_options.clientId) {
        return u"invalid_client"_s;
    }
    if (!isRegistered) {
        return u"invalid_redirect_uri"_s;
    }
    const QStringList scopes = parameter(query, u"scope").value_or(QString()).split(u',');
    const auto isKnown = [this](const QString &scope) { return m_options.scopes.contains(scope); };
    if (!std::all_of(scopes.cbegin(), scopes.cend(), isKnown)) {
        return u"invalid_scope"_s;
    }
    return parameter(query, u"response_type") == u"code" ? QString() : u"invalid_response_type"_s;
}

HttpResponse OAuth::signIn(const HttpRequest &request, const Call &call, const QString &origin, Time now)
{
    // A wrong client or address is reported on Zoho's own page, since there is no address to send the browser to.
    const QString wrong = hasRepeatedName(call.query) ? u"general_error"_s : wrongWithSignIn(call.query);
    if (request.method != "GET" || !wrong.isEmpty()) {
        return HttpResponse{.status = request.method == "GET" ? 400 : 405,
                            .body = "<html><body>ERROR: " + wrong.toUtf8() + "</body></html>",
                            .contentType = "text/html"};
    }
    const QString uri = *parameter(call.query, u"redirect_uri");
    QUrlQuery answer;
    const auto add = [&answer](const char *name, const QString &value) {
        answer.addQueryItem(QString::fromLatin1(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    if (m_options.signInAnswer == SignInAnswer::Deny) {
        add("error", u"access_denied"_s);
    } else {
        const bool isOffline =
            parameter(call.query, u"access_type") == u"offline" && parameter(call.query, u"prompt") == u"consent";
        const QString code = randomToken();
        m_grants.insert(code, Grant{uri, now + signInGrantLife, isOffline});
        add("code", code);
        add("location", u"us"_s);
        add("accounts-server", m_options.accountsServer.isEmpty() ? origin : m_options.accountsServer);
    }
    const auto state = parameter(call.query, u"state");
    if (m_options.signInAnswer == SignInAnswer::OtherState) {
        add("state", u"of-another-sign-in"_s);
    } else if (state) {
        add("state", *state);
    }
    return HttpResponse{
        .status = 302,
        .contentType = "text/html",
        .headers = {{"Location", uri.toLatin1() + '?' + answer.toString(QUrl::FullyEncoded).toLatin1()}}};
}

HttpResponse OAuth::revoke(const HttpRequest &request, const Call &call)
{
    const QString token = parameter(allParameters(request, call), u"token").value_or(QString());
    if (request.method != "POST") {
        return HttpResponse{.status = 405, .body = "{\"error\":\"invalid_request\"}", .headers = {{"Allow", "POST"}}};
    }
    const auto access = std::find_if(m_accessTokens.cbegin(), m_accessTokens.cend(),
                                     [&token](const AccessToken &known) { return known.text == token; });
    if (m_refreshTokens.contains(token)) {
        revokeRefreshToken(token);
    } else if (access != m_accessTokens.cend()) {
        m_accessTokens.erase(access);
    } else {
        return json(400, {{u"error"_s, u"invalid_token"_s}});
    }
    return json(200, {{u"status"_s, u"success"_s}});
}

bool OAuth::accepts(const QString &accessToken, Time now) const
{
    return std::any_of(m_accessTokens.cbegin(), m_accessTokens.cend(),
                       [&](const AccessToken &token) { return token.text == accessToken && now < token.expires; });
}

QString OAuth::addGrantCode(const QString &redirectUri, Time now)
{
    const QString code = randomToken();
    m_grants.insert(code, Grant{redirectUri, now + grantLife});
    return code;
}

QString OAuth::issueAccessToken(Time now)
{
    return newAccessToken(m_refreshTokens.value(0), now);
}

void OAuth::revokeRefreshToken(const QString &token)
{
    m_refreshTokens.removeAll(token);
    std::erase_if(m_accessTokens, [&token](const AccessToken &access) { return access.refreshToken == token; });
}

// A refused request counts too: trying again prolongs the block.
bool OAuth::isThrottled(const QString &refreshToken, Time now)
{
    std::deque<Time> &requests = m_requests[refreshToken];
    while (!requests.empty() && now - requests.front() >= throttleWindow) {
        requests.pop_front();
    }
    requests.push_back(now);
    return m_options.tokensInTenMinutes > 0 && static_cast<int>(requests.size()) > m_options.tokensInTenMinutes;
}

QString OAuth::newAccessToken(const QString &refreshToken, Time now)
{
    const auto ofSameGrant = [&refreshToken](const AccessToken &token) { return token.refreshToken == refreshToken; };
    std::erase_if(m_accessTokens, [now](const AccessToken &token) { return now >= token.expires; });
    m_accessTokens.push_back({randomToken(), refreshToken, now + m_options.tokenLife});
    const QString token = m_accessTokens.back().text;
    if (std::count_if(m_accessTokens.cbegin(), m_accessTokens.cend(), ofSameGrant) > m_options.liveTokens) {
        m_accessTokens.erase(std::find_if(m_accessTokens.cbegin(), m_accessTokens.cend(), ofSameGrant));
    }
    return token;
}

QJsonObject OAuth::success(const QString &accessToken, const QString &origin) const
{
    const qint64 seconds = m_options.tokenLife.count();
    QJsonObject body{{u"access_token"_s, accessToken},
                     {u"scope"_s, m_options.scopes.join(u' ')},
                     {u"api_domain"_s, m_options.apiDomain.isEmpty() ? origin : m_options.apiDomain},
                     {u"token_type"_s, u"Bearer"_s},
                     {u"expires_in"_s, m_options.oldExpiresIn ? seconds * 1000 : seconds}};
    if (m_options.oldExpiresIn) {
        body.insert(u"expires_in_sec"_s, seconds);
    }
    return body;
}

} // namespace statusbridge::zohosim
