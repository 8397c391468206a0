// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker/schedulerreport.h"

#include "engine/config/datadirectory.h"
#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/core/timezone.h"
#include "engine/environment.h"
#include "engine/model/connection.h"
#include "engine/store/store.h"
#include "engine/sync/cyclebudget.h"
#include "engine/worker/zohoaccess.h"
#include "engine/zoho/callcounter.h"

#include <cstdlib>

namespace statusbridge {

namespace {

//! How long an instance may take to begin what was wished for.
constexpr std::chrono::seconds wishPatience(60);

constexpr int shownDueTimes = 5;
constexpr int furthestDueYears = 25; // so that five leap days are among them

Expected<QDateTime> quotaUntil(const EngineEnvironment &environment, Store &store, const QDateTime &now)
{
    return callsView(environment, store, CallQuota::DeveloperApi, now).transform([](const CallsView &calls) {
        return calls.exhaustedUntil;
    });
}

QString text(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

//! Whether Zoho was connected again after a cycle that failed.
Expected<bool> isFailureOutdated(const EngineEnvironment &environment, Store &store, const SchedulerState &state)
{
    if (state.lastOutcome != CycleOutcome::Failed && state.lastOutcome != CycleOutcome::Unauthorized) {
        return false;
    }
    const auto refreshToken = environment.secrets.read(secretnames::zohoRefreshToken());
    return refreshToken.and_then([&](const std::optional<Secret> &token) {
        return store.calls.lastAnswer().transform([&](const std::optional<ZohoAnswer> &answer) {
            return isNewConnection(answer, tokenFileOf(environment, token.value_or(Secret())).connection(),
                                   state.lastFinished);
        });
    });
}

//! Why the last cycle could not do its work, if it could not.
Sentence lastFailure(const SchedulerState &state, const QDateTime &due)
{
    const Sentence again(SentenceId::NextCycleDue, {text(due)});
    if (state.lastOutcome == CycleOutcome::Unauthorized) {
        return Sentence(SentenceId::ReconnectNeeded, {state.lastMessage}).then(again);
    }
    return state.lastOutcome == CycleOutcome::Failed
               ? Sentence(SentenceId::LastCycleFailed, {state.lastMessage}).then(again)
               : Sentence();
}

//! Of those that could begin a cycle; one that was started a moment ago is about to say so.
bool isWatched(const SchedulerFacts &facts)
{
    const bool isJustStarted = facts.isStarted() && !facts.settings.autostart;
    return facts.state.isAlive && (!facts.state.isAliveHeld || isJustStarted);
}

Sentence whyWaiting(const SchedulerFacts &facts, const QDateTime &due)
{
    const SchedulerState &state = facts.state;
    if (state.isAlive && !isWatched(facts)) {
        return Sentence(SentenceId::OnlyHeldInstanceRuns, {state.aliveBy});
    }
    if (!state.isAlive) {
        return Sentence(SentenceId::NoInstanceRuns);
    }
    if (!facts.cycleHolder.isEmpty() && due <= state.now) {
        return Sentence(SentenceId::DueCycleWaits, {facts.cycleHolder});
    }
    if (!state.problem.isEmpty()) {
        return state.problem;
    }
    if (facts.quotaUntil.isValid()) {
        return Sentence(SentenceId::CallsUsedUpUntil, {text(facts.quotaUntil), text(due)});
    }
    const Sentence failure = facts.isFailureOutdated ? Sentence() : lastFailure(state, due);
    return failure.isEmpty() ? clockDifference(facts.clockAhead, OtherClock::Database) : failure;
}

Sentence wishSentence(const SchedulerFacts &facts)
{
    const QString at = text(facts.wish->at);
    if (!facts.cycleHolder.isEmpty()) {
        return Sentence(SentenceId::WishWaitsForCycle, {facts.cycleHolder, facts.wish->by, at});
    }
    return facts.isWishUnmet() ? Sentence(SentenceId::WishUnmet, {facts.wish->by, at}).then(facts.state.problem)
                               : Sentence(SentenceId::WishIsTaken, {facts.wish->by, at});
}

//! Why this instance begins no cycle by itself, if it doesn't.
Sentence holdSentence(const SchedulerFacts &facts)
{
    const SchedulerState &state = facts.state;
    const bool isBegunElsewhere = state.isAlive && !state.isAliveHeld;
    switch (facts.hold()) {
    case SchedulerHold::None:
        return {};
    case SchedulerHold::Stopped:
        return Sentence(SentenceId::StoppedBy, {state.decidedBy, text(state.decidedAt)});
    case SchedulerHold::RunsNoCycles:
        return SentenceId::RunsNoCycles;
    case SchedulerHold::NotStarted:
        return isBegunElsewhere ? SentenceId::NotStartedHere : SentenceId::NotStartedAnywhere;
    case SchedulerHold::SetUpAwaited:
        return SentenceId::SetUpUnfinished;
    }
    Q_UNREACHABLE();
}

} // namespace

Expected<CallsView> callsView(const EngineEnvironment &environment, Store &store, CallQuota quota, const QDateTime &now,
                              std::optional<qint64> waiting)
{
    const SyncSettings &sync = environment.settings.sync;
    const auto day = zoho::quotaDayAt(now, timeZoneOf(sync.quotaTimeZone));
    CallTable &counted = quota == CallQuota::CustomApi ? store.customCalls : store.calls;
    const auto calls = counted.load(day.date, now);
    const auto forecast = calls.and_then([&](const CallState &state) {
        return waiting ? forecastCalls(environment.settings, store, quota, state, *waiting, now)
                       : Expected<CallForecast>(CallForecast());
    });
    return forecast.transform([&](const CallForecast &found) {
        const DayLimit limit = limitOfDay(environment.settings, quota, calls->learned, now);
        const bool isOurLimitReached = limit.isBinding() && calls->callsToday >= limit.calls;
        const QDateTime until = isOurLimitReached ? day.endsAt : zoho::resetToCome(calls->exhaustedUntil, now);
        return CallsView{.quota = quota,
                         .today = calls->callsToday,
                         .limit = limit.calls,
                         .exhaustedUntil = until,
                         .limitSource = limit.source,
                         .learnedAt = limit.learnedAt,
                         .reserve = reserveOf(limit.calls, sync.reservePercent),
                         .forecast = until.isValid() ? CallForecast{.kind = CallForecast::Kind::UsedUp} : found};
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
    const auto wish = isOurs.and_then([&](bool) { return store.wishes.pending(); });
    const auto isOutdated = wish.and_then([&](const auto &) { return isFailureOutdated(environment, store, *state); });
    if (!isOutdated) {
        return isOutdated.error();
    }
    return isOurs.transform([&](bool isCycleAbandoned) {
        return SchedulerFacts{.state = *state,
                              .wasStartedHere = wasStartedHere(environment.dataDirectory),
                              .isSetUpAwaited = isSetUpAwaited(environment.dataDirectory),
                              .wish = *wish,
                              .settings = environment.settings.sync,
                              .quotaUntil = *quota,
                              .cycleHolder = lease->holder,
                              .leaseLeft = lease->left,
                              .isCycleAbandoned = isCycleAbandoned,
                              .isFailureOutdated = *isOutdated,
                              .clockAhead = std::chrono::milliseconds(state->now.msecsTo(machineTime))};
    });
}

bool SchedulerFacts::isWithinHours() const
{
    const Timetable timetable = schedule().timetable;
    return timetable.hours.has(state.now, timetable.zone);
}

bool SchedulerFacts::isWishUnmet() const
{
    if (!wish || !cycleHolder.isEmpty()) {
        return false;
    }
    const bool hasWaitedForCycle = state.lastFinished.isValid() && state.lastFinished > wish->at;
    const QDateTime since = hasWaitedForCycle ? state.lastFinished : wish->at;
    return std::abs(since.secsTo(state.now)) >= wishPatience.count(); // a clock that was set back ends the wait too
}

SchedulerView schedulerView(const SchedulerFacts &facts)
{
    const SchedulerState &state = facts.state;
    const SchedulerHold hold = facts.hold();
    SchedulerView view{.running = hold == SchedulerHold::None || hold == SchedulerHold::RunsNoCycles,
                       .hold = hold,
                       .autostart = facts.settings.autostart,
                       .runsCycles = facts.settings.runsCycles,
                       .pushAfterSeconds = facts.settings.pushAfterSeconds,
                       .lastSync = state.lastFinished,
                       .intervalMinutes = facts.settings.intervalMinutes,
                       .cron = facts.settings.cron,
                       .hours = facts.settings.hours,
                       .days = facts.settings.days,
                       .isWatched = isWatched(facts),
                       .isBegunElsewhere = hold != SchedulerHold::None && hold != SchedulerHold::Stopped &&
                                           state.isAlive && !state.isAliveHeld,
                       .totalSynced = state.totalSynced,
                       .totalFailed = state.totalFailed,
                       .totalsSince = state.totalsSince};
    // Rounded, so that it does not look like news each time.
    if (!clockDifference(facts.clockAhead, OtherClock::Database).isEmpty()) {
        view.clockAhead = std::chrono::round<std::chrono::minutes>(facts.clockAhead);
    }
    if (state.lastDuration) {
        view.lastDurationSeconds = std::chrono::duration<double>(*state.lastDuration).count();
    }
    if (view.running) {
        const QDateTime due = nextDue(facts.schedule(), state.now);
        view.nextSync = std::max(due, state.now);
        view.nextTimes =
            dueTimesUntil(facts.schedule(), state.now, state.now.addYears(furthestDueYears), shownDueTimes);
        view.reason = whyWaiting(facts, due);
    } else if (hold == SchedulerHold::Stopped) {
        view.stoppedBy = state.decidedBy;
        view.stoppedAt = state.decidedAt;
    }
    if (view.reason.isEmpty()) {
        view.reason = holdSentence(facts);
    }
    if (facts.wish) {
        view.wish = WishView{.by = facts.wish->by,
                             .at = facts.wish->at,
                             .isUnmet = facts.isWishUnmet(),
                             .sentence = wishSentence(facts)};
    }
    return view;
}

Expected<SchedulerView> schedulerReport(const EngineEnvironment &environment, Store &store)
{
    return schedulerFacts(environment, store).transform(schedulerView);
}

} // namespace statusbridge
