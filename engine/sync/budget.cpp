// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/budget.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace statusbridge {

namespace {

//! Updates that a usual cycle has sent of late.
double updatesACycle(const ForecastFacts &facts)
{
    if (facts.callsOfLastDays.isEmpty()) {
        return 0;
    }
    const auto calls = std::accumulate(facts.callsOfLastDays.cbegin(), facts.callsOfLastDays.cend(), qint64(0));
    const double aDay = static_cast<double>(calls) / static_cast<double>(facts.callsOfLastDays.size());
    return std::max(0.0, aDay / std::max(1, facts.cyclesADay) - facts.readingCost);
}

} // namespace

int reserveOf(int limit, int reservePercent)
{
    return static_cast<int>((qint64(limit) * reservePercent + 99) / 100);
}

std::optional<int> leftForCycles(const BudgetFacts &facts)
{
    if (!facts.limit) {
        return std::nullopt;
    }
    return std::max(0, *facts.limit - reserveOf(*facts.limit, facts.reservePercent) - facts.callsToday);
}

std::optional<int> shareOf(const BudgetFacts &facts, int readingCost)
{
    const auto forCycles = leftForCycles(facts);
    if (!forCycles) {
        return std::nullopt;
    }
    const int even = *forCycles / std::max(1, facts.cyclesLeft);
    const int share = std::min(*forCycles, std::max(even, 2 * readingCost));
    const int reserved = std::max(0, *facts.limit - facts.callsToday) - *forCycles;
    return facts.mayUseReserve ? share + reserved : share;
}

std::optional<int> shareOfPush(const BudgetFacts &facts, int cyclesToCome, int cyclesADay)
{
    constexpr int leastUseful = 2; // a question and an update
    const auto left = leftForCycles(facts);
    if (!left) {
        return std::nullopt;
    }
    const qint64 aDay = *facts.limit - reserveOf(*facts.limit, facts.reservePercent);
    const int parts = std::max(1, cyclesADay);
    const auto kept = static_cast<int>((aDay * std::min(cyclesToCome, parts) + parts - 1) / parts);
    return *left - kept < leastUseful ? 0 : *left - kept;
}

CallForecast forecastOf(const ForecastFacts &facts)
{
    if (!facts.limit) {
        return {};
    }
    const double comes = updatesACycle(facts);
    auto waiting = static_cast<double>(facts.waiting);
    BudgetFacts budget{.limit = facts.limit, .callsToday = facts.callsToday, .reservePercent = facts.reservePercent};
    budget.cyclesLeft = static_cast<int>(facts.dueTimes.size());
    if (waiting >= 1 && leftForCycles(budget).value_or(0) == 0) {
        return {.kind = CallForecast::Kind::UsedUp, .usedUpAt = facts.now};
    }
    QDateTime lastCall = facts.now;
    for (const QDateTime &due : facts.dueTimes) {
        const double updates = std::floor(waiting);
        const int share = shareOf(budget, facts.readingCost).value_or(0);
        const double calls = updates < 1 ? 0 : std::min<double>(share, updates + facts.readingCost);
        waiting -= std::max(0.0, calls - facts.readingCost);
        budget.callsToday += static_cast<int>(calls);
        --budget.cyclesLeft;
        lastCall = calls > 0 ? due : lastCall;
        if (waiting >= 1 && leftForCycles(budget).value_or(0) <= facts.readingCost) {
            return {.kind = CallForecast::Kind::UsedUp, .usedUpAt = lastCall};
        }
        waiting += comes;
    }
    // Without a cycle to come nothing is used up.
    const bool isKnown = !facts.callsOfLastDays.isEmpty() || facts.dueTimes.isEmpty();
    return {.kind = isKnown ? CallForecast::Kind::Enough : CallForecast::Kind::Unknown};
}

} // namespace statusbridge
