// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/zohosim/call.h"
#include "tests/zohosim/oauth.h"
#include "tests/zohosim/options.h"
#include "tests/zohosim/quota.h"

#include <optional>

namespace statusbridge::zohosim {

//! \brief The circumstances of an API call: the moment, and how many are in flight with it.
struct Arrival
{
    std::chrono::milliseconds uptime{0};
    QDate quotaDay = {};
    int inFlight = 0;
};

//! \brief The refusal of a call before its content is looked at: token, quota, `Accept`, environment, link names,
//! scope.
[[nodiscard]] std::optional<HttpResponse> refusedByChecks(const Options &options, const OAuth &oauth, Quota &quota,
                                                          const HttpRequest &request, const Call &call,
                                                          const Arrival &arrival);

} // namespace statusbridge::zohosim
