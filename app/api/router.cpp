// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/router.h"

#include "app/api/apianswers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace statusbridge {

namespace {

bool takesMethod(const ApiRoute &route, const QByteArray &method)
{
    return route.method == method || (route.method == "GET" && method == "HEAD");
}

HttpResponse refuseMissingRoute(const HttpRequest &request)
{
    QByteArray allowed;
    for (const auto &route : apiRoutes()) {
        if (route.path == request.path()) {
            allowed = route.method == "GET" ? QByteArrayLiteral("GET, HEAD") : route.method;
        }
    }
    if (allowed.isEmpty()) {
        return refusalAnswer(404, QStringLiteral("There is nothing at this path; /openapi.json lists what there is."));
    }
    auto answer = refusalAnswer(405, QStringLiteral("This path takes %1 only.").arg(QString::fromLatin1(allowed)));
    answer.headers.append({QByteArrayLiteral("Allow"), allowed});
    return answer;
}

std::optional<HttpResponse> objectionToCaller(const Caller &caller)
{
    switch (caller.standing) {
    case Caller::Standing::Verified:
        return std::nullopt;
    case Caller::Standing::Anonymous:
    case Caller::Standing::Wrong: {
        auto answer = refusalAnswer(401, QStringLiteral("The user name or the password is missing or wrong."));
        answer.headers.append(
            {QByteArrayLiteral("WWW-Authenticate"), QByteArrayLiteral("Basic realm=\"Statusbridge\"")});
        return answer;
    }
    case Caller::Standing::Slowed: {
        auto answer = refusalAnswer(429, QStringLiteral("Too many tries with a wrong password; wait before the next."));
        answer.headers.append(
            {QByteArrayLiteral("Retry-After"), QByteArray::number(static_cast<qlonglong>(caller.wait.count()))});
        return answer;
    }
    case Caller::Standing::Unverified:
        return refusalAnswer(503, QStringLiteral("The users can't be read from the database at the moment."));
    }
    Q_UNREACHABLE();
}

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return QStringLiteral("string");
    case QJsonValue::Double:
        return QStringLiteral("number");
    case QJsonValue::Bool:
        return QStringLiteral("boolean");
    case QJsonValue::Array:
        return QStringLiteral("array");
    case QJsonValue::Object:
        return QStringLiteral("object");
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("null");
}

std::optional<HttpResponse> objectionToMember(const QJsonObject &body, const QString &name, const QString &type)
{
    const auto value = body.value(name);
    if (typeOf(value) == type) {
        return std::nullopt;
    }
    return refusalAnswer(400, QStringLiteral("\"%1\" must be a %2, not %3.").arg(name, type, typeOf(value)));
}

std::optional<HttpResponse> objectionToCredentials(const QJsonObject &body)
{
    for (const auto &name : {QStringLiteral("username"), QStringLiteral("password")}) {
        if (body.contains(name)) {
            if (const auto objection = objectionToMember(body, name, QStringLiteral("string"))) {
                return objection;
            }
        }
    }
    return std::nullopt;
}

std::optional<HttpResponse> objectionToBody(const QJsonObject &body, const ApiRoute &route)
{
    for (const auto &member : route.takes) {
        if (!body.contains(member.name)) {
            return refusalAnswer(400, QStringLiteral("\"%1\" is missing: %2").arg(member.name, member.help));
        }
        if (const auto objection = objectionToMember(body, member.name, member.type)) {
            return objection;
        }
    }
    return std::nullopt;
}

} // namespace

const ApiRoute *findRoute(const HttpRequest &request)
{
    for (const auto &route : apiRoutes()) {
        if (route.path == request.path() && takesMethod(route, request.method)) {
            return &route;
        }
    }
    return nullptr;
}

ApiBody readBody(const HttpRequest &request)
{
    if (request.body.trimmed().isEmpty()) {
        return {};
    }
    const auto type = request.header("content-type").toLower();
    if (textBefore(type, ';').trimmed() != "application/json") {
        return {.refusal = refusalAnswer(415, QStringLiteral("The body must be sent as application/json."))};
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError) {
        return {
            .refusal = refusalAnswer(
                400, QStringLiteral("The body is no JSON: %1 at byte %2.").arg(error.errorString()).arg(error.offset))};
    }
    if (!document.isObject()) {
        return {.refusal = refusalAnswer(400, QStringLiteral("The body must be a JSON object, such as {}."))};
    }
    return {.object = document.object()};
}

HttpResponse answerRequest(ApiDesk &desk, const HttpRequest &request, const ApiBody &body, const Caller &caller)
{
    const auto *route = findRoute(request);
    if (!route) {
        return refuseMissingRoute(request);
    }
    if (!route->needsCredentials) {
        return route->handler(desk, {});
    }
    if (body.refusal) {
        return *body.refusal;
    }
    if (const auto objection = objectionToCredentials(body.object)) {
        return *objection;
    }
    if (const auto objection = objectionToCaller(caller)) {
        return *objection;
    }
    if (const auto objection = objectionToBody(body.object, *route)) {
        return *objection;
    }
    return route->handler(desk, {.body = body.object, .caller = caller});
}

} // namespace statusbridge
