// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes.h"

#include "app/api/apianswers.h"
#include "app/api/apicontext.h"
#include "app/api/metrics.h"
#include "app/api/openapi.h"
#include "app/json/jsonviews.h"
#include "engine/session/enginesession.h"

namespace statusbridge {

namespace {

QString nameOf(const ApiRequest &request)
{
    return u"API user %1"_s.arg(request.caller.user);
}

HttpResponse schedulerAnswer(const Expected<SchedulerView> &view)
{
    return view ? jsonAnswer(200, jsonOf(*view)) : errorAnswer(view.error());
}

HttpResponse handleSync(ApiContext &context, const ApiRequest &)
{
    const auto started = context.engine().startCycle({.trigger = RunTrigger::Manual});
    if (!started) {
        return errorAnswer(started.error());
    }
    return jsonAnswer(202, {{u"status"_s, u"started"_s}, {u"run_id"_s, *started}});
}

HttpResponse handleStatus(ApiContext &context, const ApiRequest &)
{
    const auto view = context.ask([](EngineSession &session) { return session.status(); });
    return view ? jsonAnswer(200, jsonOf(*view, context.clock().utcNow())) : errorAnswer(view.error());
}

HttpResponse handleLookup(ApiContext &context, const ApiRequest &request)
{
    const auto queueId = request.body.value(u"queue_id"_s).toString();
    const auto view = context.ask([&](EngineSession &session) { return session.lookup(queueId); });
    return view ? jsonAnswer(200, jsonOf(*view)) : errorAnswer(view.error());
}

HttpResponse handleSchedulerStatus(ApiContext &context, const ApiRequest &)
{
    return schedulerAnswer(context.ask([](EngineSession &session) { return session.scheduler(); }));
}

HttpResponse handleSchedulerStart(ApiContext &context, const ApiRequest &request)
{
    const auto view = context.ask([&](EngineSession &session) { return session.startScheduler(nameOf(request)); });
    context.engine().pokeScheduler();
    return schedulerAnswer(view);
}

HttpResponse handleSchedulerStop(ApiContext &context, const ApiRequest &request)
{
    const auto view = context.ask([&](EngineSession &session) { return session.stopScheduler(nameOf(request)); });
    context.engine().pokeScheduler();
    return schedulerAnswer(view);
}

HttpResponse handleHealth(ApiContext &, const ApiRequest &)
{
    return jsonAnswer(200, {{u"status"_s, u"ok"_s}});
}

HttpResponse handleReadiness(ApiContext &context, const ApiRequest &)
{
    const auto status = context.recentStatus();
    return status ? jsonAnswer(200, {{u"status"_s, u"ready"_s}})
                  : refusalAnswer(503, u"The database can't be used at the moment; the log says why."_s);
}

HttpResponse handleMetrics(ApiContext &context, const ApiRequest &)
{
    const auto status = context.recentStatus();
    return {.body = metricsText(status ? std::optional(*status) : std::nullopt),
            .contentType = "text/plain; version=0.0.4; charset=utf-8"_ba};
}

HttpResponse handleDescription(ApiContext &, const ApiRequest &)
{
    return jsonAnswer(200, openApiDocument(apiRoutes()));
}

ApiMember member(const char *name, const char *type, const char *help)
{
    return {.name = QString::fromLatin1(name), .type = QString::fromLatin1(type), .help = QString::fromLatin1(help)};
}

ApiMember orNull(ApiMember given)
{
    given.mayBeNull = true;
    return given;
}

ApiMember with(ApiMember given, const QList<ApiMember> &members)
{
    given.members = members;
    return given;
}

QList<ApiMember> schedulerMembers()
{
    return {
        member("is_running", "boolean", "Whether cycles start by themselves."),
        orNull(member("last_sync_time", "string", "When the last cycle began.")),
        orNull(member("next_sync_time", "string", "When the next one is due.")),
        member("sync_interval_minutes", "integer", "The time between two due times."),
        with(member("stats", "object", "Totals."),
             {member("total_synced", "integer", "Records updated since the totals began."),
              member("total_failed", "integer", "Failures since the totals began."),
              orNull(member("last_sync_duration", "number", "Seconds that the last cycle took."))}),
        orNull(member("reason", "string", "Why no cycle starts by itself, if none does.")),
        orNull(member("stopped_by", "string", "Who stopped the scheduler.")),
        orNull(member("stopped_at", "string", "When it was stopped.")),
    };
}

QList<ApiMember> statusMembers()
{
    return {
        with(member("token", "object", "The access token."),
             {member("state", "string", "valid, expiring, expired, refresh_failed or not_connected."),
              orNull(member("expires_at", "string", "When it expires.")),
              orNull(member("expires_in_seconds", "integer", "The seconds until then."))}),
        member("pending_records", "integer", "Queue ids with an open row in the database."),
        with(member("pending_at_zoho", "object", "Zoho's own count."),
             {orNull(member("records", "integer", "Records that matched the criteria.")),
              orNull(member("at", "string", "When they were counted."))}),
        member("parked", "integer", "Records that are not tried at the moment."),
        with(member("calls", "object", "Calls to Zoho."),
             {member("today", "integer", "Calls in the quota's day."),
              orNull(member("limit", "integer", "How many are allowed; null if no limit is known.")),
              orNull(member("exhausted_until", "string", "When there are calls again."))}),
        member("cycle", "object", "The running cycle, here or in another instance."),
        with(member("scheduler", "object", "As /zoho/scheduler/status says."), schedulerMembers()),
        orNull(member("last_run", "object", "The last cycle.")),
    };
}

QList<ApiMember> lookupMembers()
{
    return {
        member("queue_id", "string", "As asked for."),
        with(member("rows", "array", "The rows of both tables."),
             {member("table", "string", "webhook_logs or delivered_logs."),
              member("id", "string", "The row's primary key."),
              member("message_id", "string", "WhatsApp's id of the message."),
              member("status", "string", "The word as it stands in the table."),
              orNull(member("meaning", "string", "What it counts as; null if the word is unknown.")),
              member("recipient_id", "string", "Who the message went to."),
              member("timestamp", "string", "As it stands in the table."),
              orNull(member("event_time", "string", "The same as a time.")),
              member("updated", "boolean", "Whether the row is settled."),
              member("chosen", "boolean", "Whether this row decides.")}),
        member("chosen_because", "string", "Why that row."),
        orNull(member("would_push", "object", "What would be written to Zoho.")),
        member("carried_over_as_delivered", "boolean", "Whether Zoho shows it as delivered already."),
        member("parked", "boolean", "Whether the record is not tried at the moment."),
        orNull(member("failure", "object", "The last failure of the record.")),
        member("attempts", "array", "What became of it in earlier cycles, newest first."),
    };
}

ApiRoute post(const char *path, const char *summary, const QList<ApiMember> &gives,
              HttpResponse (*handler)(ApiContext &, const ApiRequest &))
{
    return {
        .method = "POST", .path = path, .summary = QString::fromLatin1(summary), .gives = gives, .handler = handler};
}

ApiRoute get(const char *path, const char *summary, const QList<ApiMember> &gives,
             HttpResponse (*handler)(ApiContext &, const ApiRequest &))
{
    auto route = post(path, summary, gives, handler);
    route.method = "GET";
    route.needsCredentials = false;
    return route;
}

QList<ApiRoute> zohoRoutes()
{
    auto sync =
        post("/zoho/sync", "Starts a cycle and answers at once.",
             {member("status", "string", "started"), member("run_id", "integer", "The cycle's number.")}, handleSync);
    sync.success = 202;
    sync.refusals = {409};
    auto lookup = post("/zoho/test-queue-lookup", "What is known of a queue id, and what would be pushed.",
                       lookupMembers(), handleLookup);
    lookup.takes = {member("queue_id", "string", "the queue id to look for, exactly and with case.")};
    lookup.refusals = {404};
    return {
        sync,
        post("/zoho/status", "Token, pending records, calls, scheduler and last cycle.", statusMembers(), handleStatus),
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
    auto readiness =
        get("/readyz", "Whether the database can be used.", {member("status", "string", "ready")}, handleReadiness);
    readiness.refusals = {503};
    auto metrics = get("/metrics", "Numbers for Prometheus.", {}, handleMetrics);
    metrics.contentType = "text/plain"_ba;
    return {
        get("/healthz", "Whether the program answers.", {member("status", "string", "ok")}, handleHealth),
        readiness,
        metrics,
        get("/openapi.json", "This description.",
            {member("openapi", "string", "The version of the description's form.")}, handleDescription),
    };
}

} // namespace

const QList<ApiRoute> &apiRoutes()
{
    static const QList<ApiRoute> routes = zohoRoutes() + openRoutes();
    return routes;
}

} // namespace statusbridge
