// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/handlers.h"

#include "app/api/apianswers.h"
#include "app/api/apidesk.h"
#include "app/api/metrics.h"
#include "app/api/openapi.h"
#include "app/api/route.h"
#include "app/json/jsonviews.h"

namespace statusbridge {

namespace {

QString nameOf(const ApiRequest &request)
{
    return QStringLiteral("API user %1").arg(request.caller.user);
}

HttpResponse schedulerAnswer(const Expected<SchedulerView> &view)
{
    return view ? jsonAnswer(200, jsonOf(*view)) : errorAnswer(view.error());
}

} // namespace

HttpResponse handleSync(ApiDesk &desk, const ApiRequest &)
{
    const auto started = desk.engine().startCycle({.trigger = RunTrigger::Manual});
    if (!started) {
        return errorAnswer(started.error());
    }
    return jsonAnswer(202,
                      {{QStringLiteral("status"), QStringLiteral("started")}, {QStringLiteral("run_id"), *started}});
}

HttpResponse handleStatus(ApiDesk &desk, const ApiRequest &)
{
    const auto view = desk.ask([](EngineDesk &engineDesk) { return engineDesk.status(); });
    return view ? jsonAnswer(200, jsonOf(*view, desk.clock().utcNow())) : errorAnswer(view.error());
}

HttpResponse handleLookup(ApiDesk &desk, const ApiRequest &request)
{
    const auto queueId = request.body.value(QStringLiteral("queue_id")).toString();
    const auto view = desk.ask([&](EngineDesk &engineDesk) { return engineDesk.lookup(queueId); });
    return view ? jsonAnswer(200, jsonOf(*view)) : errorAnswer(view.error());
}

HttpResponse handleSchedulerStatus(ApiDesk &desk, const ApiRequest &)
{
    return schedulerAnswer(desk.ask([](EngineDesk &engineDesk) { return engineDesk.scheduler(); }));
}

HttpResponse handleSchedulerStart(ApiDesk &desk, const ApiRequest &request)
{
    const auto view = desk.ask([&](EngineDesk &engineDesk) { return engineDesk.startScheduler(nameOf(request)); });
    desk.engine().pokeScheduler();
    return schedulerAnswer(view);
}

HttpResponse handleSchedulerStop(ApiDesk &desk, const ApiRequest &request)
{
    const auto view = desk.ask([&](EngineDesk &engineDesk) { return engineDesk.stopScheduler(nameOf(request)); });
    desk.engine().pokeScheduler();
    return schedulerAnswer(view);
}

HttpResponse handleHealth(ApiDesk &, const ApiRequest &)
{
    return jsonAnswer(200, {{QStringLiteral("status"), QStringLiteral("ok")}});
}

HttpResponse handleReadiness(ApiDesk &desk, const ApiRequest &)
{
    const auto status = desk.recentStatus();
    return status ? jsonAnswer(200, {{QStringLiteral("status"), QStringLiteral("ready")}})
                  : refusalAnswer(503, QStringLiteral("The database can't be used at the moment; the log says why."));
}

HttpResponse handleMetrics(ApiDesk &desk, const ApiRequest &)
{
    const auto status = desk.recentStatus();
    return {.body = metricsText(status ? std::optional(*status) : std::nullopt),
            .contentType = QByteArrayLiteral("text/plain; version=0.0.4; charset=utf-8")};
}

HttpResponse handleDescription(ApiDesk &, const ApiRequest &)
{
    return jsonAnswer(200, openApiDocument(apiRoutes()));
}

} // namespace statusbridge
