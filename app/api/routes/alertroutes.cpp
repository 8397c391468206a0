// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/routeparts.h"
#include "app/api/routes/subjects.h"
#include "app/json/alertviews.h"

namespace statusbridge {

namespace {

Expected<QJsonObject> handleAlerts(ApiContext &context, const ApiRequest &request)
{
    return pageSizeOf(request)
        .and_then([&](int limit) { return readAlerts(context.environment(), limit); })
        .transform([](const AlertsView &view) { return jsonOf(view); });
}

//! Sent on threads of its own, which end before this one is given up.
Expected<QJsonObject> handleAlertTest(ApiContext &context, const ApiRequest &)
{
    constexpr std::chrono::seconds longest(10);
    return testAlerts(context.environment(), context.surroundings().stop, longest)
        .transform([](const QList<AlertTrial> &trials) { return jsonOf(trials); });
}

} // namespace

QList<ApiRoute> alertRoutes()
{
    return {
        asking(
            getRoute("alerts", "/api/v1/alerts", "What alerts are about, and their last messages.", alertsMembers(),
                     handleAlerts),
            {member("limit", "integer", "How many of the last messages are listed, from 1 to 1000; 100 without it.")}),
        askingElsewhere(mayMiss(forAdministrators(postRoute(
            "alerts", "/api/v1/alerts/test", "Sends a test by each channel, and tells what the other side answered.",
            alertTrialMembers(), handleAlertTest))))};
}

} // namespace statusbridge
