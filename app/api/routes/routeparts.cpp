// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/routeparts.h"

#include <algorithm>

namespace statusbridge {

JsonMember member(const char *name, const char *type, const char *help)
{
    return {.name = QString::fromLatin1(name), .type = QString::fromLatin1(type), .help = QString::fromLatin1(help)};
}

JsonMember maybe(const char *name, const char *type, const char *help)
{
    auto described = member(name, type, help);
    described.mayBeNull = true;
    return described;
}

JsonMember listOf(const char *name, const char *help, const QList<JsonMember> &members)
{
    auto described = member(name, "array", help);
    described.members = members;
    return described;
}

JsonMember objectOf(const char *name, const char *help, const QList<JsonMember> &members)
{
    auto described = member(name, "object", help);
    described.members = members;
    return described;
}

QList<JsonMember> pageParameters()
{
    return {member("cursor", "string", "What next of the page before says."),
            member("limit", "integer", "How many a page has, from 1 to 1000; 100 without it.")};
}

JsonMember nextMember()
{
    return maybe("next", "string", "The cursor of the next page; null behind the last one.");
}

ApiRoute getRoute(const char *tag, const char *path, const char *summary, const QList<JsonMember> &gives,
                  const RouteHandler &handler)
{
    return {.method = "GET",
            .path = path,
            .tag = QString::fromLatin1(tag),
            .summary = QString::fromLatin1(summary),
            .gives = gives,
            .handler = handler};
}

ApiRoute postRoute(const char *tag, const char *path, const char *summary, const QList<JsonMember> &gives,
                   const RouteHandler &handler)
{
    return withMethod("POST", getRoute(tag, path, summary, gives, handler));
}

ApiRoute withMethod(const char *method, ApiRoute route)
{
    route.method = method;
    return route;
}

ApiRoute forOperators(ApiRoute route)
{
    route.leastRole = Role::Operator;
    return route;
}

ApiRoute forAdministrators(ApiRoute route)
{
    route.leastRole = Role::Administrator;
    return route;
}

ApiRoute askingElsewhere(ApiRoute route)
{
    route.asksElsewhere = true;
    return route;
}

ApiRoute changingNothing(ApiRoute route)
{
    route.changesNothing = true;
    return route;
}

ApiRoute mayMiss(ApiRoute route)
{
    route.refusals += 404;
    return route;
}

ApiRoute asking(ApiRoute route, const QList<JsonMember> &asks)
{
    route.asks = asks;
    return route;
}

QString parameter(const ApiRequest &request, const QString &name)
{
    return request.query.queryItemValue(name, QUrl::FullyDecoded);
}

std::optional<QString> filterParameter(const ApiRequest &request, const QString &name)
{
    return request.query.hasQueryItem(name) ? std::optional(parameter(request, name)) : std::nullopt;
}

Expected<int> pageSizeOf(const ApiRequest &request)
{
    const auto text = parameter(request, u"limit"_s);
    bool isNumber = false;
    const int size = text.isEmpty() ? usualPage : text.toInt(&isNumber);
    if (!text.isEmpty() && (!isNumber || size < 1 || size > largestPage)) {
        return usageError(
            u"\"limit\" must be a whole number from 1 to %1, not \"%2\"."_s.arg(QString::number(largestPage), text));
    }
    return size;
}

Expected<qint64> keyOf(const QString &name, const QString &text)
{
    bool isNumber = false;
    const qint64 key = text.toLongLong(&isNumber);
    // Each number has one form, so that a path means one thing.
    if (!isNumber || key < 0 || QString::number(key) != text) {
        return usageError(u"\"%1\" must be a whole number, not \"%2\"."_s.arg(name, text));
    }
    return key;
}

Expected<QDateTime> timeParameter(const ApiRequest &request, const QString &name)
{
    const QString text = parameter(request, name);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!text.isEmpty() && (!time.isValid() || time.timeSpec() == Qt::LocalTime)) {
        return usageError(u"\"%1\" must be a time such as 2026-11-30T08:00:00+05:30, not \"%2\"."_s.arg(name, text));
    }
    return time.toUTC();
}

Expected<QStringList> textsOf(const ApiRequest &request, const QString &name, qsizetype most)
{
    QStringList texts;
    const auto values = request.body.value(name).toArray();
    for (const auto &value : values) {
        texts += value.toString();
    }
    if (texts.isEmpty() || texts.size() > most || texts.contains(QString())) {
        return usageError(u"\"%1\" must be a list of 1 to %2 texts."_s.arg(name, QString::number(most)));
    }
    return texts;
}

} // namespace statusbridge
