// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/cyclebudget.h"

#include "engine/config/settings.h"
#include "engine/core/timezone.h"
#include "engine/store/store.h"
#include "engine/sync/batching.h"
#include "engine/sync/cycleresult.h"
#include "engine/sync/schedule.h"
#include "engine/zoho/requestqueue.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr int forecastDays = 7;

zoho::QuotaDay quotaDay(const Settings &settings, const QDateTime &now)
{
    return zoho::quotaDayAt(now, timeZoneOf(settings.sync.quotaTimeZone));
}

//! When cycles begin by themselves.
struct CyclesToCome
{
    QList<QDateTime> today = {}; //!< until the reset; none while no cycle begins by itself
    int aDay = 1;
};

Expected<CyclesToCome> cyclesToCome(const Settings &settings, Store &store, const QDateTime &now)
{
    return store.scheduler.state().transform([&](const SchedulerState &state) {
        const Schedule schedule = scheduleOf(state, settings.sync);
        return CyclesToCome{.today = state.wanted.value_or(settings.sync.autostart)
                                         ? dueTimesUntil(schedule, now, quotaDay(settings, now).endsAt)
                                         : QList<QDateTime>(),
                            .aDay = cyclesADay(schedule, now)};
    });
}

//! What the last cycle spent on other things than updates.
int readingCostOf(const std::optional<Run> &lastRun)
{
    const CycleCounts counts = lastRun ? lastRun->counts : CycleCounts();
    return std::max(1, counts.calls - counts.updated - counts.failed);
}

//! What sending so many records costs of \p quota.
int callsToSend(const Settings &settings, CallQuota quota, int records)
{
    const SendCost cost = costOfSending(records, settings.zoho.usesBatches() ? settings.zoho.batchSize : 0);
    return quota == CallQuota::CustomApi ? cost.customApi : cost.developerApi;
}

//! Whether what \p run found and used tells of the calls of \p quota on the day of \p now, by the database's clock as
//! that of its beginning.
bool tellsOfDay(const Run &run, const Settings &settings, CallQuota quota, const QDateTime &now)
{
    const CycleCounts &counts = run.counts;
    const int written = counts.updated + counts.failed;
    const bool isOneByOne = written > 0 && counts.calls >= written;
    return quotaDay(settings, run.startedAt).date == quotaDay(settings, now).date &&
           (quota == CallQuota::DeveloperApi || !isOneByOne);
}

//! What stands for the calls of a day on the first one: those of \p today but the first run's, and those for what has
//! come to wait since. Nothing before a cycle of the grid has followed that run, which found what had been there
//! before; nor on another day, nor if that run did without the calls of \p quota.
Expected<QList<int>> callsOfFirstDay(const Settings &settings, Store &store, CallQuota quota, int today, int waiting,
                                     int cyclesADay)
{
    const auto first = store.runs.firstRunDone();
    const auto now = first.and_then([&](const auto &) { return store.lease.now(); });
    const auto runs = now.and_then([&](const QDateTime &at) {
        return *first && tellsOfDay(**first, settings, quota, at) ? store.runs.scheduledRunsAfter((*first)->id)
                                                                  : Expected<int>(0);
    });
    return runs.transform([&](int after) {
        if (after == 0) {
            return QList<int>();
        }
        const CycleCounts &counts = (*first)->counts;
        // What the first run used of the Custom API is not kept apart.
        const qint64 before = quota == CallQuota::CustomApi ? 0 : counts.calls;
        const qint64 calls = today - before + waiting - callsToSend(settings, quota, counts.left);
        return QList{static_cast<int>(std::max<qint64>(0, calls) * cyclesADay / after)};
    });
}

} // namespace

DayLimit limitOfDay(const Settings &settings, CallQuota quota, const LearnedLimit &learned, const QDateTime &now)
{
    const bool isCustom = quota == CallQuota::CustomApi;
    return dayLimitOf({.configured = isCustom ? settings.zoho.batchDailyCalls : settings.sync.dailyCalls,
                       .plan = settings.zoho.plan,
                       .users = settings.zoho.users,
                       .learned = learned},
                      quota, now);
}

Expected<CallForecast> forecastCalls(const Settings &settings, Store &store, CallQuota quota, const CallState &calls,
                                     qint64 waiting, const QDateTime &now)
{
    const DayLimit limit = limitOfDay(settings, quota, calls.learned, now);
    const bool isCustom = quota == CallQuota::CustomApi;
    const QDate today = quotaDay(settings, now).date;
    if (!limit.known()) {
        return CallForecast();
    }
    const auto cycles = cyclesToCome(settings, store, now);
    const auto days = cycles.and_then([&](const auto &) {
        return (isCustom ? store.customCalls : store.calls)
            .callsOfDays(today.addDays(-forecastDays), today.addDays(-1));
    });
    const auto lastRun = days.and_then([&](const auto &) { return store.runs.lastRun(); });
    if (!lastRun) {
        return lastRun.error();
    }
    if (!*lastRun) {
        return CallForecast(); // how much of what waits has a record at Zoho is not known
    }
    const int withoutRecord = (*lastRun)->counts.noRecord;
    const int callsWaiting =
        callsToSend(settings, quota, static_cast<int>(std::max<qint64>(0, waiting - withoutRecord)));
    const auto usual = days->isEmpty()
                           ? callsOfFirstDay(settings, store, quota, calls.callsToday, callsWaiting, cycles->aDay)
                           : Expected<QList<int>>(days->values());
    if (!usual) {
        return usual.error();
    }
    return forecastOf({.limit = limit.known(),
                       .callsToday = calls.callsToday,
                       .reservePercent = settings.sync.reservePercent,
                       .now = now,
                       .dueTimes = cycles->today,
                       .cyclesADay = cycles->aDay,
                       .callsOfLastDays = *usual,
                       .waiting = callsWaiting,
                       .readingCost = isCustom ? 0 : readingCostOf(*lastRun)});
}

Expected<void> CycleBudget::begin(const CycleRequest &request)
{
    const QDateTime now = m_clock.utcNow();
    const auto cycles = cyclesToCome(m_settings, m_store, now);
    if (!cycles) {
        return cycles.error();
    }
    m_cyclesADay = cycles->aDay;
    const CallState calls = m_queue.callState();
    m_facts = {.limit = limit().known(),
               .callsToday = calls.callsToday,
               .reservePercent = m_settings.sync.reservePercent,
               .cyclesLeft = 1 + static_cast<int>(cycles->today.size()),
               .mayUseReserve = request.trigger == RunTrigger::Manual || request.trigger == RunTrigger::Retry};
    m_isPush = request.trigger == RunTrigger::Push;
    const bool isUsedUp = calls.exhaustedUntil.isValid() || calls.callsToday >= m_facts.limit.value_or(0);
    const auto left = m_isPush ? shareOfThis(m_facts, 1) : leftForCycles(m_facts);
    // Once all calls are used up, the one that asks whether there are some again is that of a due time or a person.
    if (left && !m_facts.mayUseReserve && (m_isPush || !isUsedUp)) {
        m_isNothingLeft = *left == 0 || isUsedUp;
        m_queue.setAllowance(*left, CallQuota::DeveloperApi,
                             m_isPush ? SentenceId::CallsAreShared : SentenceId::CallsKeptForPeople);
    }
    return {};
}

std::optional<int> CycleBudget::shareOfThis(const BudgetFacts &facts, int readingCost) const
{
    return m_isPush ? shareOfPush(facts, facts.cyclesLeft - 1, m_cyclesADay) : shareOf(facts, readingCost);
}

std::optional<int> CycleBudget::customShare()
{
    const CallState calls = m_queue.callState(CallQuota::CustomApi);
    BudgetFacts facts = m_facts;
    facts.limit = limitOfDay(m_settings, CallQuota::CustomApi, calls.learned, m_clock.utcNow()).known();
    facts.callsToday = calls.callsToday;
    return calls.exhaustedUntil.isValid() ? std::optional(0) : shareOfThis(facts, 1);
}

std::optional<int> CycleBudget::updatesLeft(int batchSize)
{
    const auto custom = batchSize > 0 ? customShare() : std::optional(0);
    m_facts.limit = limit().known(); // what was learned may have turned out to be wrong
    const int made = m_queue.callsMade();
    const auto share = shareOfThis(m_facts, std::max(1, made));
    const bool isLimited = share && callsLeft().value_or(0) > 0;
    if (custom && batchSize > 0 && !m_facts.mayUseReserve) {
        m_queue.setAllowance(*custom, CallQuota::CustomApi); // what is more than that has calls of its own
    }
    return isLimited && custom ? std::optional(std::max(0, *share - made) + *custom * batchSize) : std::nullopt;
}

std::optional<AskingShare> CycleBudget::askingShare(int batchSize)
{
    constexpr int leastOfCycle = 2; // a question and an update
    const auto records = updatesLeft(batchSize);
    auto calls = updatesLeft();
    if (!records || !calls) {
        return std::nullopt;
    }
    if (batchSize > 0 && !m_isPush) { // nothing else needs them
        const int ofLaterCycles = leastOfCycle * (m_facts.cyclesLeft - 1);
        calls = std::max(*calls, leftForCycles(m_facts).value_or(0) - ofLaterCycles - m_queue.callsMade());
    }
    return AskingShare{.calls = *calls, .records = *records};
}

void CycleBudget::keepToShare()
{
    if (const auto updates = updatesLeft()) {
        m_queue.setAllowance(*updates);
    }
}

std::optional<int> CycleBudget::callsLeft()
{
    return statusbridge::callsLeft(m_queue.callState(), limit().calls, m_clock.utcNow());
}

DayLimit CycleBudget::limit()
{
    return limitOfDay(m_settings, CallQuota::DeveloperApi, m_queue.callState().learned, m_clock.utcNow());
}

} // namespace statusbridge
