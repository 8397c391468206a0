// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/handlers.h"

#include "app/api/apianswers.h"
#include "app/api/apicontext.h"
#include "app/api/metrics.h"
#include "app/api/openapi.h"
#include "app/api/route.h"
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

} // namespace

HttpResponse handleSync(ApiContext &session, const ApiRequest &)
{
    const auto started = session.engine().startCycle({.trigger = RunTrigger::Manual});
    if (!started) {
        return errorAnswer(started.error());
    }
    return jsonAnswer(202, {{u"status"_s, u"started"_s}, {u"run_id"_s, *started}});
}

HttpResponse handleStatus(ApiContext &session, const ApiRequest &)
{
    const auto view = session.ask([](EngineSession &engineSession) { return engineSession.status(); });
    return view ? jsonAnswer(200, jsonOf(*view, session.clock().utcNow())) : errorAnswer(view.error());
}

HttpResponse handleLookup(ApiContext &session, const ApiRequest &request)
{
    const auto queueId = request.body.value(u"queue_id"_s).toString();
    const auto view = session.ask([&](EngineSession &engineSession) { return engineSession.lookup(queueId); });
    return view ? jsonAnswer(200, jsonOf(*view)) : errorAnswer(view.error());
}

HttpResponse handleSchedulerStatus(ApiContext &session, const ApiRequest &)
{
    return schedulerAnswer(session.ask([](EngineSession &engineSession) { return engineSession.scheduler(); }));
}

HttpResponse handleSchedulerStart(ApiContext &session, const ApiRequest &request)
{
    const auto view =
        session.ask([&](EngineSession &engineSession) { return engineSession.startScheduler(nameOf(request)); });
    session.engine().pokeScheduler();
    return schedulerAnswer(view);
}

HttpResponse handleSchedulerStop(ApiContext &session, const ApiRequest &request)
{
    const auto view =
        session.ask([&](EngineSession &engineSession) { return engineSession.stopScheduler(nameOf(request)); });
    session.engine().pokeScheduler();
    return schedulerAnswer(view);
}

HttpResponse handleHealth(ApiContext &, const ApiRequest &)
{
    return jsonAnswer(200, {{u"status"_s, u"ok"_s}});
}

HttpResponse handleReadiness(ApiContext &session, const ApiRequest &)
{
    const auto status = session.recentStatus();
    return status ? jsonAnswer(200, {{u"status"_s, u"ready"_s}})
                  : refusalAnswer(503, u"The database can't be used at the moment; the log says why."_s);
}

HttpResponse handleMetrics(ApiContext &session, const ApiRequest &)
{
    const auto status = session.recentStatus();
    return {.body = metricsText(status ? std::optional(*status) : std::nullopt),
            .contentType = "text/plain; version=0.0.4; charset=utf-8"_ba};
}

HttpResponse handleDescription(ApiContext &, const ApiRequest &)
{
    return jsonAnswer(200, openApiDocument(apiRoutes()));
}

} // namespace statusbridge
