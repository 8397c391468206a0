// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker/schedulerreport.h"

#include "engine/config/settings.h"
#include "engine/environment.h"
#include "engine/store/store.h"
#include "engine/zoho/quotaday.h"

namespace statusbridge {

namespace {

constexpr int mostTakeOvers = 3;

Expected<QDateTime> quotaUntil(const EngineEnvironment &environment, Store &store, const SchedulerState &state,
                               const QDateTime &now)
{
    const SyncSettings &sync = environment.settings.sync;
    const QTimeZone zone = zoho::quotaZone(sync.quotaTimeZone);
    const auto day = zoho::quotaDayAt(now, zone);
    return store.calls.load(day.date, now).transform([&](const CallRecord &calls) {
        if (sync.dailyCalls > 0 && calls.callsToday >= sync.dailyCalls) {
            return day.endsAt;
        }
        // The count of our own limit is gone after the reset, but the first cycle still waits for its due time.
        const QDateTime reset =
            state.lastOutcome == CycleOutcome::Quota ? zoho::quotaDayAt(state.lastFinished, zone).endsAt : QDateTime();
        return calls.exhaustedUntil.isValid() || !reset.isValid() || reset > now ? calls.exhaustedUntil : reset;
    });
}

QString text(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QString whyStopped(const SchedulerFacts &facts)
{
    if (facts.state.wanted) {
        return u"Stopped by %1 at %2."_s.arg(facts.state.decidedBy, text(facts.state.decidedAt));
    }
    return u"autostart is off in the configuration, and nobody has started the scheduler."_s;
}

//! The last cycle could not do its work.
QString whyBackedOff(const SchedulerState &state, const QDateTime &due)
{
    const QString again = u" The next cycle is due at %1."_s.arg(text(due));
    if (state.lastOutcome == CycleOutcome::Unauthorized) {
        return u"Zoho must be reconnected: "_s + state.lastMessage + again;
    }
    const QString failed = state.failures == 1 ? u"The last cycle failed: "_s
                                               : u"The last %1 cycles failed, this one so: "_s.arg(state.failures);
    return failed + state.lastMessage + again;
}

QString whyWaiting(const SchedulerFacts &facts, const QDateTime &due)
{
    const SchedulerState &state = facts.state;
    if (!state.isAlive) {
        return u"No instance of Statusbridge is running that could begin a cycle: open the console or "
               "run \"statusbridge --no-gui\"."_s;
    }
    if (!facts.cycleHolder.isEmpty() && due <= facts.now) {
        return u"The cycle that is due waits for the end of the one that %1 runs."_s.arg(facts.cycleHolder);
    }
    if (!state.problem.isEmpty()) {
        return state.problem;
    }
    if (facts.quotaUntil.isValid() && facts.quotaUntil > facts.now) {
        return u"Daily calls used up until %1; the next cycle is due at %2."_s.arg(text(facts.quotaUntil), text(due));
    }
    return state.failures > 0 ? whyBackedOff(state, due) : QString();
}

} // namespace

Schedule SchedulerFacts::schedule() const
{
    return {.lastDue = state.lastDue, .interval = interval, .failures = state.failures, .quotaUntil = quotaUntil};
}

bool SchedulerFacts::isToTakeOver() const
{
    const bool hasCalls = !quotaUntil.isValid() || quotaUntil <= now;
    return isCycleAbandoned && isStarted() && hasCalls && state.failures < mostTakeOvers;
}

Expected<SchedulerFacts> schedulerFacts(const EngineEnvironment &environment, Store &store)
{
    SchedulerFacts facts{.state = {},
                         .autostart = environment.settings.sync.autostart,
                         .interval = std::chrono::minutes(environment.settings.sync.intervalMinutes),
                         .quotaUntil = {},
                         .cycleHolder = {},
                         .leaseLeft = {},
                         .isCycleAbandoned = false,
                         .now = environment.clock.utcNow()};
    const auto state = store.scheduler.state();
    const auto quota =
        state.and_then([&](const SchedulerState &read) { return quotaUntil(environment, store, read, facts.now); });
    const auto lease = quota.and_then([&](const auto &) { return store.lease.state(); });
    if (!lease) {
        return lease.error();
    }
    facts.state = *state;
    facts.quotaUntil = *quota;
    facts.cycleHolder = lease->holder;
    facts.leaseLeft = lease->left;
    facts.isCycleAbandoned = lease->isAbandoned;
    return facts;
}

SchedulerView schedulerView(const SchedulerFacts &facts)
{
    const SchedulerState &state = facts.state;
    SchedulerView view;
    view.running = facts.isStarted();
    view.intervalMinutes = static_cast<int>(facts.interval.count());
    view.lastSync = state.lastFinished;
    view.totalSynced = state.totalSynced;
    view.totalFailed = state.totalFailed;
    view.totalsSince = state.totalsSince;
    if (state.lastDuration) {
        view.lastDurationSeconds = std::chrono::duration<double>(*state.lastDuration).count();
    }
    if (view.running) {
        const QDateTime due = nextDue(facts.schedule(), facts.now);
        view.nextSync = std::max(due, facts.now);
        view.reason = whyWaiting(facts, due);
        return view;
    }
    if (state.wanted) {
        view.stoppedBy = state.decidedBy;
        view.stoppedAt = state.decidedAt;
    }
    view.reason = whyStopped(facts);
    return view;
}

Expected<SchedulerView> schedulerReport(const EngineEnvironment &environment, Store &store)
{
    return schedulerFacts(environment, store).transform(schedulerView);
}

} // namespace statusbridge
