// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/httpmessage.h"

namespace statusbridge {

class ApiContext;
struct ApiRequest;

// What each route does: a synchronous function on the API's thread. Credentials and the form of the body are checked
// before it is called.

[[nodiscard]] HttpResponse handleSync(ApiContext &session, const ApiRequest &request);
[[nodiscard]] HttpResponse handleStatus(ApiContext &session, const ApiRequest &request);
[[nodiscard]] HttpResponse handleLookup(ApiContext &session, const ApiRequest &request);
[[nodiscard]] HttpResponse handleSchedulerStatus(ApiContext &session, const ApiRequest &request);
[[nodiscard]] HttpResponse handleSchedulerStart(ApiContext &session, const ApiRequest &request);
[[nodiscard]] HttpResponse handleSchedulerStop(ApiContext &session, const ApiRequest &request);
[[nodiscard]] HttpResponse handleHealth(ApiContext &session, const ApiRequest &request);
[[nodiscard]] HttpResponse handleReadiness(ApiContext &session, const ApiRequest &request);
[[nodiscard]] HttpResponse handleMetrics(ApiContext &session, const ApiRequest &request);
[[nodiscard]] HttpResponse handleDescription(ApiContext &session, const ApiRequest &request);

} // namespace statusbridge
