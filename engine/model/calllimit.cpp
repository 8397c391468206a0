// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/calllimit.h"

#include "engine/core/words.h"

#include <algorithm>
#include <limits>

namespace statusbridge {

namespace {

//! So long a limit that was learned is believed: a plan may change, and so may what others use of the same calls.
constexpr int believedDays = 7;
//! Fewer calls say nothing of a day: others have used them up, or Zoho's day is not the one that is counted here.
constexpr int leastCredible = 50;

struct PlanCalls
{
    QLatin1StringView plan;
    int developerApi;
    int customApi;
    bool isPerUser;
};
constexpr std::array<PlanCalls, 4> plans = {{{"free"_L1, 250, 100, false},
                                             {"standard"_L1, 250, 100, true},
                                             {"professional"_L1, 500, 250, true},
                                             {"enterprise"_L1, 1000, 500, true}}};

constexpr std::array sources = {"unknown"_L1, "daily_calls"_L1, "plan"_L1, "learned"_L1};
constexpr std::array forecasts = {"unknown"_L1, "enough"_L1, "used_up"_L1};

bool isBelieved(const LearnedLimit &learned, const QDateTime &now)
{
    return learned.calls > 0 && learned.at.daysTo(now) < believedDays;
}

} // namespace

QString toString(LimitSource source)
{
    return wordOf<LimitSource::Learned>(sources, source);
}

int callsOfPlan(const QString &plan, int users, CallQuota quota)
{
    const auto found = std::ranges::find(plans, plan, &PlanCalls::plan);
    if (found == plans.end()) {
        return 0;
    }
    const qint64 each = quota == CallQuota::DeveloperApi ? found->developerApi : found->customApi;
    const qint64 calls = each * (found->isPerUser ? std::max(1, users) : 1);
    return static_cast<int>(std::min<qint64>(calls, std::numeric_limits<int>::max()));
}

DayLimit dayLimitOf(const LimitFacts &facts, CallQuota quota, const QDateTime &now)
{
    if (facts.configured > 0) {
        return {.calls = facts.configured, .source = LimitSource::Configured};
    }
    if (const int calls = callsOfPlan(facts.plan, facts.users, quota); calls > 0) {
        return {.calls = calls, .source = LimitSource::Plan};
    }
    return isBelieved(facts.learned, now)
               ? DayLimit{.calls = facts.learned.calls, .source = LimitSource::Learned, .learnedAt = facts.learned.at}
               : DayLimit();
}

LearnedLimit learnedFrom(const LearnedLimit &before, int accepted, const QDateTime &now)
{
    const bool isNews = accepted >= leastCredible && !(isBelieved(before, now) && before.calls > accepted);
    return isNews ? LearnedLimit{.calls = accepted, .at = now} : before;
}

bool isProvenWrong(const LearnedLimit &learned, int answered)
{
    return learned.calls > 0 && answered > learned.calls;
}

QString toString(CallForecast::Kind kind)
{
    return wordOf<CallForecast::Kind::UsedUp>(forecasts, kind);
}

} // namespace statusbridge
