// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/httpmessage.h"

namespace statusbridge {

class ApiDesk;
struct ApiRequest;

// What each route does: a synchronous function on the API's thread. Credentials and the form of the body are checked
// before it is called.

[[nodiscard]] HttpResponse handleSync(ApiDesk &desk, const ApiRequest &request);
[[nodiscard]] HttpResponse handleStatus(ApiDesk &desk, const ApiRequest &request);
[[nodiscard]] HttpResponse handleLookup(ApiDesk &desk, const ApiRequest &request);
[[nodiscard]] HttpResponse handleSchedulerStatus(ApiDesk &desk, const ApiRequest &request);
[[nodiscard]] HttpResponse handleSchedulerStart(ApiDesk &desk, const ApiRequest &request);
[[nodiscard]] HttpResponse handleSchedulerStop(ApiDesk &desk, const ApiRequest &request);
[[nodiscard]] HttpResponse handleHealth(ApiDesk &desk, const ApiRequest &request);
[[nodiscard]] HttpResponse handleReadiness(ApiDesk &desk, const ApiRequest &request);
[[nodiscard]] HttpResponse handleMetrics(ApiDesk &desk, const ApiRequest &request);
[[nodiscard]] HttpResponse handleDescription(ApiDesk &desk, const ApiRequest &request);

} // namespace statusbridge
