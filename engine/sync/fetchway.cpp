// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/fetchway.h"

#include <algorithm>

namespace statusbridge {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype recordsPerPage = 1000;
//! By need, while it is not known what paging costs: a question for what is new, and one for what is asked for again.
constexpr qsizetype riskedCalls = 2;
constexpr auto countGrowsAfter = 24h;
constexpr auto countIsForgottenAfter = 30 * 24h;
//! Rows that no scan has read yet are matched by paging, and found by the scan anyway, sooner or later.
constexpr auto unreadRowsAreMatchedEach = 24h;

qsizetype callsFor(qsizetype queueIds, int together)
{
    return (queueIds + together - 1) / std::max(1, together);
}

} // namespace

std::optional<qsizetype> pagingCalls(const FetchCosts &costs)
{
    if (!costs.atZoho || costs.age > countIsForgottenAfter) {
        return std::nullopt;
    }
    const qsizetype pages = std::max<qsizetype>(1, (*costs.atZoho + recordsPerPage - 1) / recordsPerPage);
    return costs.age > countGrowsAfter ? pages + 1 : pages;
}

qsizetype byNeedCalls(const FetchCosts &costs)
{
    return callsFor(costs.due - costs.again, costs.together) + callsFor(costs.again, costs.together);
}

FetchWay chooseFetchWay(const FetchCosts &costs)
{
    const bool isAnyDue = costs.due > 0 || !costs.areAllKnown;
    const bool isOverdue = !costs.atZoho || costs.age > unreadRowsAreMatchedEach;
    if (!costs.isScanned && isOverdue) {
        return FetchWay::Paging;
    }
    if (!isAnyDue) {
        return FetchWay::Nothing;
    }
    if (!costs.canCompare || !costs.areAllKnown) {
        return FetchWay::Paging;
    }
    const auto paging = pagingCalls(costs);
    const qsizetype pagingAndAsking = paging.value_or(riskedCalls) + callsFor(costs.alone, costs.together);
    return byNeedCalls(costs) <= pagingAndAsking ? FetchWay::ByNeed : FetchWay::Paging;
}

} // namespace statusbridge
