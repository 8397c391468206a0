// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/routeparts.h"
#include "app/api/routes/subjects.h"
#include "app/json/maskednumbers.h"

namespace statusbridge {

namespace {

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

ApiRoute post(const char *path, const char *summary, const QList<JsonMember> &gives, const RouteHandler &handler)
{
    auto route = postRoute("zoho", path, summary, gives, handler);
    route.takesCredentialsInBody = true;
    return route;
}

} // namespace

QList<ApiRoute> zohoRoutes()
{
    auto sync = forOperators(
        post("/zoho/sync", "Starts a cycle and answers at once. While one runs, and where none are run, one follows.",
             {member("status", "string", "started; queued if one follows."),
              maybe("run_id", "integer", "The cycle's number; null if it is queued.")},
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
        forOperators(post("/zoho/scheduler/start", "Lets cycles start by themselves, until a person stops them.",
                          schedulerMembers(), handleSchedulerStart)),
        forOperators(post("/zoho/scheduler/stop",
                          "Starts no cycle by itself any more, until a person starts that again.", schedulerMembers(),
                          handleSchedulerStop)),
    };
}

} // namespace statusbridge
