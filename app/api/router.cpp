// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/router.h"

#include "app/http/httpanswers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace statusbridge {

namespace {

bool takesMethod(const ApiRoute &route, const QByteArray &method)
{
    return route.method == method || (route.method == "GET" && method == "HEAD");
}

bool isParameter(const QByteArray &part)
{
    return part.startsWith('{');
}

// A parameter stands for any part of a path but an empty one.
bool fits(const QByteArray &path, const QByteArray &pattern)
{
    const auto parts = path.split('/');
    const auto wanted = pattern.split('/');
    return std::equal(parts.cbegin(), parts.cend(), wanted.cbegin(), wanted.cend(),
                      [](const QByteArray &part, const QByteArray &name) {
                          return isParameter(name) ? !part.isEmpty() : part == name;
                      });
}

// Qt looks for routes in the decoded path, where an encoded slash would make two parts of one.
bool hasStrangePart(const QByteArray &path)
{
    const auto decoded = QByteArray::fromPercentEncoding(path);
    return decoded.count('/') != path.count('/') || path.contains('#') || !decoded.isValidUtf8() ||
           std::any_of(decoded.cbegin(), decoded.cend(), [](char c) { return c >= 0 && c < ' '; });
}

HttpResponse refuseMissingRoute(const QByteArrayList &allowed)
{
    if (allowed.isEmpty()) {
        return refusalAnswer(404, u"There is nothing at this path; /openapi.json lists what there is."_s);
    }
    const auto methods = allowed.join(", ");
    auto answer = refusalAnswer(405, u"This path takes %1 only."_s.arg(QString::fromLatin1(methods)));
    answer.headers.append({"Allow"_ba, methods});
    return answer;
}

std::optional<HttpResponse> objectionToCaller(const Caller &caller)
{
    switch (caller.authResult) {
    case Caller::AuthResult::Verified:
        return std::nullopt;
    case Caller::AuthResult::Anonymous:
    case Caller::AuthResult::Wrong: {
        if (caller.hasToken) {
            auto refusal = refusalAnswer(401, u"The token is unknown, was revoked, or has ended."_s);
            refusal.headers.append(
                {"WWW-Authenticate"_ba, "Bearer realm=\"Statusbridge\", error=\"invalid_token\""_ba});
            return refusal;
        }
        auto answer = refusalAnswer(401, u"The user name or the password is missing or wrong."_s);
        answer.headers.append({"WWW-Authenticate"_ba, "Basic realm=\"Statusbridge\""_ba});
        return answer;
    }
    case Caller::AuthResult::Slowed:
        return refusalAnswer(429, u"Too many tries with a wrong password; wait before the next."_s, caller.wait);
    case Caller::AuthResult::Busy:
        return refusalAnswer(503, u"Too many passwords are being checked at the moment; try again."_s, caller.wait);
    case Caller::AuthResult::Unverified:
        return refusalAnswer(503, u"The users can't be read from the database at the moment."_s);
    }
    Q_UNREACHABLE();
}

QString typeOf(const QJsonValue &value)
{
    static const QMap<QJsonValue::Type, QString> names = {{QJsonValue::String, u"string"_s},
                                                          {QJsonValue::Double, u"number"_s},
                                                          {QJsonValue::Bool, u"boolean"_s},
                                                          {QJsonValue::Array, u"array"_s},
                                                          {QJsonValue::Object, u"object"_s}};
    return names.value(value.type(), u"null"_s);
}

std::optional<HttpResponse> objectionToMember(const QJsonObject &body, const QString &name, const QString &type)
{
    const auto value = body.value(name);
    const bool isInteger = value.isDouble() && value.toDouble() == std::floor(value.toDouble());
    if (typeOf(value) == type || (type == u"integer" && isInteger)) {
        return std::nullopt;
    }
    return refusalAnswer(400, u"\"%1\" must be a %2, not %3."_s.arg(name, type, typeOf(value)));
}

std::optional<HttpResponse> objectionToCredentials(const QJsonObject &body, const ApiRoute &route)
{
    if (!route.takesCredentialsInBody && (body.contains(u"username"_s) || body.contains(u"password"_s))) {
        return refusalAnswer(400, u"The body may not hold credentials; send them as Authorization: Basic or Bearer."_s);
    }
    for (const auto &name : {u"username"_s, u"password"_s}) {
        if (body.contains(name)) {
            if (const auto objection = objectionToMember(body, name, u"string"_s)) {
                return objection;
            }
        }
    }
    return std::nullopt;
}

bool isOneOf(const QString &name, const QList<JsonMember> &known)
{
    return std::any_of(known.cbegin(), known.cend(), [&](const JsonMember &member) { return member.name == name; });
}

std::optional<HttpResponse> objectionToUnknown(const QJsonObject &body, const ApiRoute &route)
{
    for (const auto &name : body.keys()) {
        if (!isOneOf(name, route.takes) && !isOneOf(name, route.mayTake)) {
            return refusalAnswer(
                400, u"There is no member \"%1\"; /openapi.json lists those that there are."_s.arg(name.left(40)));
        }
    }
    return std::nullopt;
}

std::optional<HttpResponse> objectionToBody(const QJsonObject &body, const ApiRoute &route)
{
    for (const auto &member : route.takes) {
        if (!body.contains(member.name)) {
            return refusalAnswer(400, u"\"%1\" is missing: %2"_s.arg(member.name, member.help));
        }
        if (const auto objection = objectionToMember(body, member.name, member.type)) {
            return objection;
        }
    }
    for (const auto &member : route.mayTake) {
        const auto objection = body.contains(member.name) ? objectionToMember(body, member.name, member.type)
                                                          : std::optional<HttpResponse>();
        if (objection) {
            return objection;
        }
    }
    return route.takesCredentialsInBody ? std::nullopt : objectionToUnknown(body, route);
}

std::optional<ApiCredentials> basicCredentials(const QByteArray &header)
{
    const auto scheme = textBefore(header, ' ');
    if (scheme.toLower() != "basic") {
        return std::nullopt;
    }
    const auto decoded = QByteArray::fromBase64Encoding(
        header.mid(scheme.size()).trimmed(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    const auto colon = decoded ? decoded.decoded.indexOf(':') : -1;
    if (colon <= 0) {
        return std::nullopt;
    }
    return ApiCredentials{.user = QString::fromUtf8(decoded.decoded.left(colon)),
                          .password = Secret(decoded.decoded.mid(colon + 1))};
}

// JSON can write what is no text, which a database refuses, and each in its own way.
bool isText(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar(u'\0'));
}

bool hasOnlyText(const QJsonValue &value)
{
    if (value.isArray()) {
        const auto items = value.toArray();
        return std::all_of(items.cbegin(), items.cend(), hasOnlyText);
    }
    const auto members = value.toObject();
    const auto names = members.keys();
    return isText(value.toString()) && std::all_of(names.cbegin(), names.cend(), isText) &&
           std::all_of(members.constBegin(), members.constEnd(), hasOnlyText);
}

} // namespace

RouteMatch findRoute(const QList<ApiRoute> &routes, const HttpRequest &request)
{
    const auto path = request.path();
    QByteArrayList allowed;
    for (const auto &route : routes) {
        if (!fits(path, route.path)) {
            continue;
        }
        if (hasStrangePart(path)) {
            return {.refusal = refusalAnswer(400, u"No part of the path may have a slash, a control character or "
                                                  "broken UTF-8 in it."_s)};
        }
        if (takesMethod(route, request.method)) {
            return {.route = &route};
        }
        allowed += route.method == "GET" ? QByteArrayList{"GET", "HEAD"} : QByteArrayList{route.method};
    }
    return {.refusal = refuseMissingRoute(allowed)};
}

qsizetype mostBody(const QList<ApiRoute> &routes, const QByteArray &path)
{
    qsizetype most = ApiRoute().mostBody;
    for (const auto &route : routes) {
        most = fits(path, route.path) ? std::max(most, route.mostBody) : most;
    }
    return most;
}

ApiBody readBody(const HttpRequest &request)
{
    if (request.body().trimmed().isEmpty()) {
        return {};
    }
    const auto type = request.header("content-type").toLower();
    if (textBefore(type, ';').trimmed() != "application/json") {
        return {.refusal = refusalAnswer(415, u"The body must be sent as application/json."_s)};
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(request.body(), &error);
    if (error.error != QJsonParseError::NoError) {
        return {.refusal = refusalAnswer(
                    400, u"The body is no JSON: %1 at byte %2."_s.arg(error.errorString()).arg(error.offset))};
    }
    if (!document.isObject()) {
        return {.refusal = refusalAnswer(400, u"The body must be a JSON object, such as {}."_s)};
    }
    if (!hasOnlyText(document.object())) {
        return {.refusal = refusalAnswer(400, u"The body has text that is not valid Unicode: half of a surrogate pair, "
                                              "or U+0000."_s)};
    }
    return {.object = document.object()};
}

std::optional<Secret> tokenOf(const HttpRequest &request)
{
    const auto authorization = request.header("authorization");
    const auto scheme = textBefore(authorization, ' ');
    return scheme.toLower() == "bearer" ? std::optional(Secret(authorization.mid(scheme.size()).trimmed()))
                                        : std::nullopt;
}

std::optional<ApiCredentials> credentialsOf(const HttpRequest &request, const QJsonObject &body)
{
    const auto authorization = request.header("authorization");
    if (!authorization.isEmpty()) {
        return basicCredentials(authorization);
    }
    const auto user = body.value(u"username"_s).toString();
    const auto password = body.value(u"password"_s).toString();
    if (user.isEmpty()) {
        return std::nullopt;
    }
    return ApiCredentials{.user = user, .password = Secret(password.toUtf8())};
}

std::optional<HttpResponse> objectionToQuery(const ApiRoute &route, const HttpRequest &request)
{
    if (route.takesCredentialsInBody) {
        return std::nullopt;
    }
    QStringList seen;
    const auto query = QString::fromLatin1(request.target.mid(request.path().size() + 1));
    for (const auto &[name, value] : QUrlQuery(query).queryItems(QUrl::FullyDecoded)) {
        if (!isOneOf(name, route.asks)) {
            return refusalAnswer(
                400, u"There is no parameter \"%1\"; /openapi.json lists those that there are."_s.arg(name.left(40)));
        }
        if (seen.contains(name)) {
            return refusalAnswer(400, u"The parameter \"%1\" is there twice."_s.arg(name));
        }
        if (!isText(value)) {
            return refusalAnswer(400, u"The parameter \"%1\" is no text."_s.arg(name));
        }
        seen += name;
    }
    return std::nullopt;
}

std::optional<HttpResponse> objectionTo(const ApiRoute &route, const Caller &caller, const ApiBody &body)
{
    if (body.refusal) {
        return body.refusal;
    }
    if (const auto objection = objectionToCredentials(body.object, route)) {
        return objection;
    }
    if (const auto objection = objectionToCaller(caller)) {
        return objection;
    }
    if (caller.role < route.leastRole) {
        return refusalAnswer(403, u"This needs the role %1; the caller's is %2."_s.arg(toString(route.leastRole),
                                                                                       toString(caller.role)));
    }
    return objectionToBody(body.object, route);
}

} // namespace statusbridge
