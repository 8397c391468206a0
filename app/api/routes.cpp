// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes.h"

#include "app/api/apicontext.h"
#include "app/json/jsonviews.h"
#include "engine/session/enginesession.h"

namespace statusbridge {

namespace {

QString nameOf(const ApiRequest &request)
{
    return u"API user %1"_s.arg(request.user);
}

QJsonObject schedulerDocument(const SchedulerView &view)
{
    return jsonOf(view);
}

Expected<QJsonObject> handleSync(ApiContext &context, const ApiRequest &request)
{
    return context.engine()
        .startOrWish({.trigger = RunTrigger::Manual, .by = nameOf(request)})
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
        .transform([](const LookupView &view) { return jsonOf(view); });
}

Expected<QJsonObject> handleSchedulerStatus(ApiContext &context, const ApiRequest &)
{
    return context.ask([](EngineSession &session) { return session.scheduler(); }).transform(schedulerDocument);
}

Expected<QJsonObject> handleSchedulerStart(ApiContext &context, const ApiRequest &request)
{
    const auto view = context.ask([&](EngineSession &session) { return session.startScheduler(nameOf(request)); });
    context.engine().pokeScheduler();
    return view.transform(schedulerDocument);
}

Expected<QJsonObject> handleSchedulerStop(ApiContext &context, const ApiRequest &request)
{
    const auto view = context.ask([&](EngineSession &session) { return session.stopScheduler(nameOf(request)); });
    context.engine().pokeScheduler();
    return view.transform(schedulerDocument);
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
    auto sync =
        post("/zoho/sync", "Starts a cycle and answers at once. While one runs, and where none are run, one follows.",
             {member("status", "string", "started; queued if one follows."),
              {.name = u"run_id"_s,
               .type = u"integer"_s,
               .mayBeNull = true,
               .help = u"The cycle's number; null if it is queued."_s}},
             handleSync);
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
        post("/zoho/scheduler/start", "Lets cycles start by themselves, until somebody stops them.", schedulerMembers(),
             handleSchedulerStart),
        post("/zoho/scheduler/stop", "Starts no cycle by itself any more, until somebody starts that again.",
             schedulerMembers(), handleSchedulerStop),
    };
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
    static const QList<ApiRoute> routes = zohoRoutes() + openRoutes();
    return routes;
}

QList<std::pair<QString, QString>> apiTags()
{
    return {{u"zoho"_s, u"Cycles, their scheduler, and what is known of records."_s},
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
