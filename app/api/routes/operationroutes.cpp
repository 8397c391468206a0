// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/routeparts.h"
#include "app/api/routes/subjects.h"

namespace statusbridge {

namespace {

ApiRoute openToAll(const char *path, const char *summary, const QList<JsonMember> &gives, AnsweredBy answeredBy)
{
    auto route = getRoute("operation", path, summary, gives, {});
    route.needsCredentials = false;
    route.answeredBy = answeredBy;
    return route;
}

ApiRoute eventsRoute()
{
    auto route =
        getRoute("operation", "/api/v1/events",
                 "What happens, as Server-Sent Events: hello, reset (read everything again: the id in "
                 "Last-Event-ID is too old, or of another process), cycle_begun, cycle_progress, "
                 "records_settled, cycle_ended, cycle_wished, scheduler_changed, parked_changed, state_changed, "
                 "settings_changed and closing; a comment every 15 seconds.",
                 {}, {});
    route.contentType = "text/event-stream"_ba;
    route.answeredBy = AnsweredBy::Events;
    return route;
}

} // namespace

QList<ApiRoute> operationRoutes()
{
    auto readiness = openToAll("/readyz", "Whether the database can be used.", {member("status", "string", "ready")},
                               AnsweredBy::Readiness);
    readiness.refusals = {503};
    auto metrics = openToAll("/metrics", "Numbers for Prometheus.", {}, AnsweredBy::Metrics);
    metrics.contentType = "text/plain"_ba;
    return {
        eventsRoute(),
        openToAll("/healthz", "Whether the program answers.", {member("status", "string", "ok")}, AnsweredBy::Health),
        readiness,
        metrics,
        openToAll("/openapi.json", "This description.",
                  {member("openapi", "string", "The version of the description's form.")}, AnsweredBy::Description),
    };
}

} // namespace statusbridge
