// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker/schedulerreport.h"

#include "engine/config/datadirectory.h"
#include "engine/config/settings.h"
#include "engine/core/timezone.h"
#include "engine/environment.h"
#include "engine/store/store.h"
#include "engine/zoho/callcounter.h"

namespace statusbridge {

namespace {

Expected<QDateTime> quotaUntil(const EngineEnvironment &environment, Store &store, const QDateTime &now)
{
    return callsView(environment, store, now).transform([](const CallsView &calls) { return calls.exhaustedUntil; });
}

QString text(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

//! Why the last cycle could not do its work, if it could not.
QString lastFailure(const SchedulerState &state, const QDateTime &due)
{
    const QString again = u" The next cycle is due at %1."_s.arg(text(due));
    if (state.lastOutcome == CycleOutcome::Unauthorized) {
        return u"Zoho must be reconnected: "_s + state.lastMessage + again;
    }
    return state.lastOutcome == CycleOutcome::Failed ? u"The last cycle failed: "_s + state.lastMessage + again
                                                     : QString();
}

QString whyWaiting(const SchedulerFacts &facts, const QDateTime &due)
{
    const SchedulerState &state = facts.state;
    if (!state.isAlive) {
        return u"No instance of Statusbridge is running that could begin a cycle: open the console or "
               "run \"statusbridge --no-gui\"."_s;
    }
    if (!facts.cycleHolder.isEmpty() && due <= state.now) {
        return u"The cycle that is due waits for the end of the one that %1 runs."_s.arg(facts.cycleHolder);
    }
    if (!state.problem.isEmpty()) {
        return state.problem;
    }
    if (facts.quotaUntil.isValid()) {
        return u"Daily calls used up until %1; the next cycle asks again at %2."_s.arg(text(facts.quotaUntil),
                                                                                       text(due));
    }
    const QString failure = lastFailure(state, due);
    return failure.isEmpty() ? clockDifference(facts.clockAhead, u"the database's"_s) : failure;
}

} // namespace

Expected<CallsView> callsView(const EngineEnvironment &environment, Store &store, const QDateTime &now)
{
    const SyncSettings &sync = environment.settings.sync;
    const auto day = zoho::quotaDayAt(now, timeZoneOf(sync.quotaTimeZone));
    return store.calls.load(day.date, now).transform([&](const CallState &calls) {
        const bool isOurLimitReached = sync.dailyCalls > 0 && calls.callsToday >= sync.dailyCalls;
        return CallsView{.today = calls.callsToday,
                         .limit = sync.dailyCalls,
                         .exhaustedUntil =
                             isOurLimitReached ? day.endsAt : zoho::resetToCome(calls.exhaustedUntil, now)};
    });
}

Expected<SchedulerFacts> schedulerFacts(const EngineEnvironment &environment, Store &store)
{
    const auto state = store.scheduler.state();
    const QDateTime machineTime = environment.clock.utcNow();
    const auto quota =
        state.and_then([&](const SchedulerState &read) { return quotaUntil(environment, store, read.now); });
    const auto lease = quota.and_then([&](const auto &) { return store.lease.state(); });
    // A cycle of another target is not this one's to take over.
    const auto isOurs = lease.and_then(
        [&](const LeaseState &held) { return held.isAbandoned ? store.runs.hasUnfinished() : Expected<bool>(false); });
    return isOurs.transform([&](bool isCycleAbandoned) {
        return SchedulerFacts{.state = *state,
                              .autostart = environment.settings.sync.autostart,
                              .isSetUpAwaited = isSetUpAwaited(environment.dataDirectory),
                              .interval = std::chrono::minutes(environment.settings.sync.intervalMinutes),
                              .quotaUntil = *quota,
                              .cycleHolder = lease->holder,
                              .leaseLeft = lease->left,
                              .isCycleAbandoned = isCycleAbandoned,
                              .clockAhead = std::chrono::milliseconds(state->now.msecsTo(machineTime))};
    });
}

SchedulerView schedulerView(const SchedulerFacts &facts)
{
    const SchedulerState &state = facts.state;
    SchedulerView view{.running = facts.isStarted(),
                       .lastSync = state.lastFinished,
                       .intervalMinutes = static_cast<int>(facts.interval.count()),
                       .isWatched = state.isAlive,
                       .totalSynced = state.totalSynced,
                       .totalFailed = state.totalFailed,
                       .totalsSince = state.totalsSince};
    // Rounded, so that it does not look like news each time.
    if (!clockDifference(facts.clockAhead, {}).isEmpty()) {
        view.clockAhead = std::chrono::round<std::chrono::minutes>(facts.clockAhead);
    }
    if (state.lastDuration) {
        view.lastDurationSeconds = std::chrono::duration<double>(*state.lastDuration).count();
    }
    if (view.running) {
        const QDateTime due = nextDue(facts.schedule(), state.now);
        view.nextSync = std::max(due, state.now);
        view.reason = whyWaiting(facts, due);
    } else if (state.wanted) {
        view.stoppedBy = state.decidedBy;
        view.stoppedAt = state.decidedAt;
        view.reason = u"Stopped by %1 at %2."_s.arg(state.decidedBy, text(state.decidedAt));
    } else if (facts.autostart) {
        view.reason = u"The set-up assistant has not been finished: no cycle begins before it is, or before the "
                      "scheduler is started."_s;
    } else {
        view.reason = u"autostart is off in the configuration, and nobody has started the scheduler."_s;
    }
    return view;
}

Expected<SchedulerView> schedulerReport(const EngineEnvironment &environment, Store &store)
{
    return schedulerFacts(environment, store).transform(schedulerView);
}

} // namespace statusbridge
