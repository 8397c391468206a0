// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/fetchway.h"

#include <algorithm>

namespace statusbridge {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype recordsPerPage = 1000;
//! By need, while it is not known what paging costs: a question for what is new, and one for what is asked for again.
constexpr qsizetype riskedCalls = 2;
//! Pages that are read to find out, where asking by need costs more: these, or a part of what that costs.
constexpr qsizetype riskedPages = 3;
constexpr qsizetype partRisked = 5;
constexpr auto countGrowsAfter = 24h;
constexpr auto countIsForgottenAfter = 30 * 24h;
//! Rows that no scan has read yet are matched by paging, and found by the scan anyway, sooner or later.
constexpr auto unreadRowsAreMatchedEach = 24h;

qsizetype callsFor(qsizetype queueIds, int together)
{
    return (queueIds + together - 1) / std::max(1, together);
}

//! What by need would leave to later cycles, always the same queue ids.
qsizetype callsForUnseen(const FetchCosts &costs)
{
    const auto paging = pagingCalls(costs);
    const bool isTooDear = costs.share && (!paging || *paging > *costs.share / 2);
    return isTooDear ? 0 : callsFor(costs.unseen, costs.together);
}

bool areUnreadRowsDue(const FetchCosts &costs)
{
    return !costs.isScanned && (!costs.atZoho || costs.age > unreadRowsAreMatchedEach);
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
    return callsFor(costs.due - costs.again, costs.together) + callsFor(costs.again, costs.together) +
           callsForUnseen(costs);
}

std::optional<qsizetype> mostPages(const FetchCosts &costs)
{
    if (areUnreadRowsDue(costs) || !costs.canCompare) {
        return std::nullopt;
    }
    const qsizetype byNeed = byNeedCalls(costs);
    if (pagingCalls(costs)) {
        return byNeed;
    }
    const qsizetype risked = std::max(riskedPages, byNeed / partRisked);
    const qsizetype half = costs.share ? std::max(1, *costs.share / 2) : risked; // the other one is for asking by need
    return std::min({byNeed, risked, half});
}

FetchWay chooseFetchWay(const FetchCosts &costs)
{
    if (costs.due == 0 && !areUnreadRowsDue(costs)) {
        return FetchWay::Nothing;
    }
    const auto most = mostPages(costs);
    if (!most) {
        return FetchWay::Paging;
    }
    const auto paging = pagingCalls(costs);
    if (!paging && costs.pagesInVain >= *most) {
        return FetchWay::ByNeed;
    }
    const qsizetype pagingAndAsking = paging.value_or(riskedCalls) + callsFor(costs.alone, costs.together);
    return byNeedCalls(costs) <= pagingAndAsking ? FetchWay::ByNeed : FetchWay::Paging;
}

} // namespace statusbridge
