// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/routeparts.h"
#include "app/api/routes/subjects.h"
#include "app/json/deliveryquestion.h"
#include "app/json/deliveryviews.h"
#include "app/json/maskednumbers.h"

namespace statusbridge {

namespace {

Expected<DeliveryQuestion> questionOf(ApiContext &context, const ApiRequest &request)
{
    return deliveryQuestionOf({.from = parameter(request, u"from"_s),
                               .to = parameter(request, u"to"_s),
                               .step = parameter(request, u"step"_s),
                               .zone = parameter(request, u"zone"_s),
                               .provider = filterParameter(request, u"provider"_s),
                               .number = filterParameter(request, u"number"_s),
                               .messageTemplate = filterParameter(request, u"template"_s),
                               .states = parameter(request, u"state"_s),
                               .reason = filterParameter(request, u"reason"_s)},
                              QTimeZone::utc(), context.clock().utcNow());
}

Expected<QJsonObject> handleReport(ApiContext &context, const ApiRequest &request)
{
    return questionOf(context, request).and_then([&](const DeliveryQuestion &asked) {
        return context.ask([&](EngineSession &session) { return session.deliveryReport(asked); })
            .transform([&](const DeliveryReport &report) { return jsonOf(report, asked); });
    });
}

Expected<QJsonObject> handleMessages(ApiContext &context, const ApiRequest &request)
{
    const auto question = questionOf(context, request);
    const auto after = question.and_then([&](const auto &) { return positionOf(parameter(request, u"cursor"_s)); });
    const auto size = after.and_then([&](const auto &) { return pageSizeOf(request); });
    return size.and_then([&](int limit) {
        return context
            .ask([&](EngineSession &session) { return session.deliveryMessages(question->filter, *after, limit); })
            .transform([&](const DeliveryPage &page) {
                return jsonOf(request.caller.role == Role::Viewer ? withMaskedNumbers(page) : page);
            });
    });
}

QList<JsonMember> filterParameters()
{
    return {
        member("from", "string", "The first day, such as 2026-11-01, or a time; 30 days before the last without it."),
        member("to", "string", "The last day, or a time before which the messages began; today without it."),
        member("zone", "string", "The time zone whose days are meant, such as Asia/Kolkata; UTC without it."),
        member("provider", "string", "Only messages of this provider; empty for those of which it isn't known."),
        member("number", "string", "Only messages of this number of the business."),
        member("template", "string", "Only messages of this template."),
        member("state", "string", "Only these: pending, delivered, read, failed, unknown, with commas between them."),
        member("reason", "string", "Only those that failed with this code.")};
}

QList<JsonMember> reportParameters()
{
    return filterParameters() + QList{member("step", "string", "hour or day; day without it.")};
}

ApiRoute report(const char *path, const char *summary, const QList<JsonMember> &asks, const QList<JsonMember> &gives,
                const RouteHandler &handler)
{
    auto route = getRoute("messages", path, summary, gives, handler);
    route.asks = asks;
    return route;
}

} // namespace

QList<ApiRoute> reportRoutes()
{
    return {report("/api/v1/report", "What became of the messages, by day or hour, and why some failed.",
                   reportParameters(), deliveryReportMembers(), handleReport),
            report("/api/v1/report/messages", "The messages that a report counts, the newest first, page by page.",
                   filterParameters() + pageParameters(), deliveryPageMembers(), handleMessages)};
}

} // namespace statusbridge
