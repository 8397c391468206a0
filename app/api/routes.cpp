// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes.h"

#include "app/api/apicontext.h"
#include "app/api/auditroutes.h"
#include "app/json/alertviews.h"
#include "app/json/deliveryquestion.h"
#include "app/json/deliveryviews.h"
#include "app/json/jsonviews.h"
#include "app/json/maskednumbers.h"
#include "engine/session/enginesession.h"

namespace statusbridge {

namespace {

constexpr int usualPage = 100;
constexpr int largestPage = 1000;

QJsonObject schedulerDocument(const SchedulerView &view)
{
    return jsonOf(view);
}

Expected<QJsonObject> handleSync(ApiContext &context, const ApiRequest &request)
{
    return context.engine()
        .startOrWish({.trigger = RunTrigger::Manual, .by = request.caller.name, .actor = request.caller.actor})
        .transform([](const CycleStart &start) {
            return start.wishedBecause ? QJsonObject{{u"status"_s, u"queued"_s}, {u"run_id"_s, QJsonValue::Null}}
                                       : QJsonObject{{u"status"_s, u"started"_s}, {u"run_id"_s, start.runId}};
        });
}

Expected<QJsonObject> handleStatus(ApiContext &context, const ApiRequest &)
{
    return context.status().transform([&](const StatusView &view) { return jsonOf(view, context.clock().utcNow()); });
}

Expected<QJsonObject> handleLookup(ApiContext &context, const ApiRequest &request)
{
    const auto queueId = request.body.value(u"queue_id"_s).toString();
    return context.ask([&](EngineSession &session) { return session.lookup(queueId); })
        .transform([&](const LookupView &view) {
            return jsonOf(request.caller.role == Role::Viewer ? withMaskedNumbers(view) : view);
        });
}

Expected<QJsonObject> handleSchedulerStatus(ApiContext &context, const ApiRequest &)
{
    return context.ask([](EngineSession &session) { return session.scheduler(); }).transform(schedulerDocument);
}

Expected<QJsonObject> handleSchedulerStart(ApiContext &context, const ApiRequest &request)
{
    const auto view = context.ask([&](EngineSession &session) { return session.startScheduler(request.caller.name); });
    context.engine().pokeScheduler();
    return view.transform(schedulerDocument);
}

Expected<QJsonObject> handleSchedulerStop(ApiContext &context, const ApiRequest &request)
{
    const auto view = context.ask([&](EngineSession &session) { return session.stopScheduler(request.caller.name); });
    context.engine().pokeScheduler();
    return view.transform(schedulerDocument);
}

//! Nothing, or the sentence that refuses a parameter that isn't known: a slip in a filter would show too much.
Expected<void> checkQuery(const ApiRequest &request, const QList<JsonMember> &known)
{
    for (const auto &[name, value] : request.query.queryItems(QUrl::FullyDecoded)) {
        const auto isIt = [&name = name](const JsonMember &parameter) { return parameter.name == name; };
        if (std::none_of(known.cbegin(), known.cend(), isIt)) {
            return usageError(u"There is no parameter \"%1\"; /openapi.json lists those that there are."_s.arg(name));
        }
    }
    return {};
}

QString parameter(const ApiRequest &request, const QString &name)
{
    return request.query.queryItemValue(name, QUrl::FullyDecoded);
}

std::optional<QString> filterParameter(const ApiRequest &request, const QString &name)
{
    return request.query.hasQueryItem(name) ? std::optional(parameter(request, name)) : std::nullopt;
}

QList<JsonMember> reportParameters();
QList<JsonMember> messageParameters();

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
    const auto question =
        checkQuery(request, reportParameters()).and_then([&] { return questionOf(context, request); });
    return question.and_then([&](const DeliveryQuestion &asked) {
        return context.ask([&](EngineSession &session) { return session.deliveryReport(asked); })
            .transform([&](const DeliveryReport &report) { return jsonOf(report, asked); });
    });
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

Expected<QJsonObject> handleMessages(ApiContext &context, const ApiRequest &request)
{
    const auto question =
        checkQuery(request, messageParameters()).and_then([&] { return questionOf(context, request); });
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

QList<JsonMember> alertParameters();

Expected<QJsonObject> handleAlerts(ApiContext &context, const ApiRequest &request)
{
    return checkQuery(request, alertParameters())
        .and_then([&] { return pageSizeOf(request); })
        .and_then([&](int limit) { return readAlerts(context.environment(), limit); })
        .transform([](const AlertsView &view) { return jsonOf(view); });
}

//! Sent on threads of its own, which end before this one is given up.
Expected<QJsonObject> handleAlertTest(ApiContext &context, const ApiRequest &)
{
    constexpr std::chrono::seconds longest(10);
    return testAlerts(context.environment(), {}, longest).transform([](const QList<AlertTrial> &trials) {
        return jsonOf(trials);
    });
}

JsonMember member(const char *name, const char *type, const char *help)
{
    return {.name = QString::fromLatin1(name), .type = QString::fromLatin1(type), .help = QString::fromLatin1(help)};
}

ApiRoute post(const char *path, const char *summary, const QList<JsonMember> &gives,
              const decltype(ApiRoute::handler) &handler)
{
    return {.method = "POST",
            .path = path,
            .tag = u"zoho"_s,
            .summary = QString::fromLatin1(summary),
            .gives = gives,
            .handler = handler};
}

ApiRoute forOperators(ApiRoute route)
{
    route.leastRole = Role::Operator;
    return route;
}

ApiRoute open(const char *path, const char *summary, const QList<JsonMember> &gives, AnsweredBy answeredBy)
{
    auto route = post(path, summary, gives, {});
    route.method = "GET";
    route.needsCredentials = false;
    route.tag = u"operation"_s;
    route.answeredBy = answeredBy;
    return route;
}

QList<ApiRoute> zohoRoutes()
{
    auto sync = forOperators(
        post("/zoho/sync", "Starts a cycle and answers at once. While one runs, and where none are run, one follows.",
             {member("status", "string", "started; queued if one follows."),
              {.name = u"run_id"_s,
               .type = u"integer"_s,
               .mayBeNull = true,
               .help = u"The cycle's number; null if it is queued."_s}},
             handleSync));
    sync.success = 202;
    auto status =
        post("/zoho/status", "Token, pending records, calls, scheduler and last cycle.", statusMembers(), handleStatus);
    auto lookup = post("/zoho/test-queue-lookup", "What is known of a queue id, and what would be pushed.",
                       lookupMembers(), handleLookup);
    lookup.takes = {member("queue_id", "string", "the queue id to look for, exactly and with case.")};
    lookup.refusals = {404};
    return {
        sync,
        status,
        lookup,
        post("/zoho/scheduler/status", "Whether cycles start by themselves, when, and with what totals.",
             schedulerMembers(), handleSchedulerStatus),
        forOperators(post("/zoho/scheduler/start", "Lets cycles start by themselves, until somebody stops them.",
                          schedulerMembers(), handleSchedulerStart)),
        forOperators(post("/zoho/scheduler/stop",
                          "Starts no cycle by itself any more, until somebody starts that again.", schedulerMembers(),
                          handleSchedulerStop)),
    };
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

QList<JsonMember> messageParameters()
{
    return filterParameters() +
           QList{member("cursor", "string", "What next of the page before says."),
                 member("limit", "integer", "How many a page has, from 1 to 1000; 100 without it.")};
}

ApiRoute get(const char *path, const char *summary, const QList<JsonMember> &asks, const QList<JsonMember> &gives,
             const decltype(ApiRoute::handler) &handler)
{
    auto route = post(path, summary, gives, handler);
    route.method = "GET";
    route.tag = u"messages"_s;
    route.asks = asks;
    return route;
}

QList<ApiRoute> messageRoutes()
{
    return {get("/api/v1/report", "What became of the messages, by day or hour, and why some failed.",
                reportParameters(), deliveryReportMembers(), handleReport),
            get("/api/v1/report/messages", "The messages that a report counts, the newest first, page by page.",
                messageParameters(), deliveryPageMembers(), handleMessages)};
}

QList<JsonMember> alertParameters()
{
    return {member("limit", "integer", "How many of the last messages are listed, from 1 to 1000; 100 without it.")};
}

QList<ApiRoute> alertRoutes()
{
    auto test = post("/api/v1/alerts/test", "Sends a test by each channel, and tells what the other side answered.",
                     alertTrialMembers(), handleAlertTest);
    test.tag = u"alerts"_s;
    test.leastRole = Role::Administrator;
    test.refusals = {404};
    auto status = get("/api/v1/alerts", "What alerts are about, and their last messages.", alertParameters(),
                      alertsMembers(), handleAlerts);
    status.tag = u"alerts"_s;
    return {status, test};
}

QList<ApiRoute> openRoutes()
{
    auto readiness = open("/readyz", "Whether the database can be used.", {member("status", "string", "ready")},
                          AnsweredBy::Readiness);
    readiness.refusals = {503};
    auto metrics = open("/metrics", "Numbers for Prometheus.", {}, AnsweredBy::Metrics);
    metrics.contentType = "text/plain"_ba;
    return {
        open("/healthz", "Whether the program answers.", {member("status", "string", "ok")}, AnsweredBy::Health),
        readiness,
        metrics,
        open("/openapi.json", "This description.",
             {member("openapi", "string", "The version of the description's form.")}, AnsweredBy::Description),
    };
}

} // namespace

const QList<ApiRoute> &apiRoutes()
{
    static const QList<ApiRoute> routes =
        zohoRoutes() + messageRoutes() + alertRoutes() + auditRoutes() + openRoutes();
    return routes;
}

QList<std::pair<QString, QString>> apiTags()
{
    return {{u"zoho"_s, u"Cycles, their scheduler, and what is known of records."_s},
            {u"messages"_s, u"What became of the messages."_s},
            {u"alerts"_s, u"Who is told when something is wrong."_s},
            {u"operation"_s, u"How the program is, and what it offers."_s}};
}

QStringList parametersOf(const ApiRoute &route)
{
    QStringList names;
    for (const auto &part : route.path.split('/')) {
        if (part.startsWith('{')) {
            names.append(QString::fromLatin1(part.mid(1, part.size() - 2)));
        }
    }
    return names;
}

} // namespace statusbridge
