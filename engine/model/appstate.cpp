// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/appstate.h"

#include "engine/core/counted.h"
#include "engine/model/tablesversion.h"

#include <QRegularExpression>

#include <algorithm>

namespace statusbridge {

namespace {

bool isFault(const QString &errorKind)
{
    static const QStringList faults = {toString(ErrorKind::Account), toString(ErrorKind::Bug),
                                       toString(ErrorKind::Configuration), toString(ErrorKind::Schema),
                                       toString(ErrorKind::Internal)};
    return faults.contains(errorKind);
}

//! Failures that mean no more once Zoho has answered.
bool isOfReachingZoho(const QString &errorKind)
{
    static const QStringList passing = {toString(ErrorKind::Transient), toString(ErrorKind::RateLimited),
                                        toString(ErrorKind::OutcomeUnknown)};
    return passing.contains(errorKind);
}

QString tablesText(const AppState &appState)
{
    return saysVersion(appState.error, SentenceId::DatabaseOfNewerVersion)   ? u"The database is of a newer version"_s
           : saysVersion(appState.error, SentenceId::DatabaseOfOlderVersion) ? u"The database has to be upgraded"_s
                                                                             : u"The database is not set up yet"_s;
}

AppState ofProblem(const Error &problem, const QDateTime &since)
{
    const auto unknown = AppStateParts::Part(AppStateKind::Unknown);
    AppState state{.since = since, .error = problem, .parts = {unknown, unknown, unknown, unknown}};
    if (problem.kind == ErrorKind::Forbidden) {
        state.kind = AppStateKind::ServerRefuses;
    } else if (problem.kind == ErrorKind::Unreachable) {
        state.kind = AppStateKind::ServerUnreachable;
    } else if (problem.code == static_cast<int>(DatabaseTrouble::FileMissing)) {
        state.kind = AppStateKind::DatabaseFileMissing;
        state.suggestedAction = SuggestedAction::OpenDatabaseSettings;
    } else if (problem.kind == ErrorKind::Schema) {
        state.kind = AppStateKind::TablesMissing;
        state.suggestedAction =
            saysVersion(problem, SentenceId::DatabaseOfNewerVersion) ? SuggestedAction::None : SuggestedAction::Migrate;
    } else if (problem.code == static_cast<int>(DatabaseTrouble::Locked)) {
        state.kind = AppStateKind::DatabaseLocked;
    } else {
        state.kind = AppStateKind::DatabaseProblem;
        state.suggestedAction = SuggestedAction::OpenDatabaseSettings;
    }
    return state;
}

AppState ofAnswer(AppStateKind kind, SuggestedAction suggestedAction, const ZohoAnswer &answer)
{
    return {.kind = kind,
            .suggestedAction = suggestedAction,
            .since = answer.since,
            .error = Error{.message = answer.message, .detail = answer.detail}};
}

//! The last run if it failed and nothing that came after it has outdated that.
const Run *failedRun(const StatusView &view)
{
    if (!view.lastRun || view.lastRun->outcome != CycleOutcome::Failed || view.isNewConnection) {
        return nullptr;
    }
    const Run &run = *view.lastRun;
    const bool hasAnsweredSince =
        view.zoho && view.zoho->kind == ZohoAnswerKind::Good && view.zoho->at > run.finishedAt;
    return isOfReachingZoho(run.errorKind) && hasAnsweredSince ? nullptr : &run;
}

AppState ofRun(AppStateKind kind, SuggestedAction suggestedAction, const Run &run)
{
    return {.kind = kind,
            .suggestedAction = suggestedAction,
            .since = run.finishedAt,
            .by = run.holder,
            .error = Error{.message = run.message}};
}

//! What is wrong with the way to Zoho.
std::optional<AppState> ofZoho(const StatusView &view)
{
    if (view.token.state == u"not_connected") {
        return AppState{.kind = AppStateKind::NotConnected, .suggestedAction = SuggestedAction::Connect};
    }
    const auto kind = view.zoho ? view.zoho->kind : ZohoAnswerKind::Good;
    const Run *failed = failedRun(view);
    if (kind == ZohoAnswerKind::TokenRevoked) {
        return ofAnswer(AppStateKind::TokenRevoked, SuggestedAction::Connect, *view.zoho);
    }
    if (kind == ZohoAnswerKind::ScopeMissing) {
        return ofAnswer(AppStateKind::ScopeMissing, SuggestedAction::Connect, *view.zoho);
    }
    if (kind == ZohoAnswerKind::Refused) {
        return ofAnswer(AppStateKind::AccountFault, SuggestedAction::OpenSettings, *view.zoho);
    }
    if (failed && isFault(failed->errorKind)) {
        return ofRun(AppStateKind::AccountFault, SuggestedAction::OpenSettings, *failed);
    }
    if (kind == ZohoAnswerKind::NoAnswer) {
        AppState state = ofAnswer(AppStateKind::ZohoUnreachable, SuggestedAction::SyncNow, *view.zoho);
        state.until = view.scheduler.nextSync;
        return state;
    }
    if (view.token.state == u"refresh_failed" || failed) {
        AppState state = failed ? ofRun(AppStateKind::LastCycleFailed, SuggestedAction::SyncNow, *failed)
                                : AppState{.kind = AppStateKind::ZohoUnreachable,
                                           .suggestedAction = SuggestedAction::SyncNow,
                                           .error = Error{.message = SentenceId::TokenNotRenewed}};
        state.until = view.scheduler.nextSync;
        return state;
    }
    return {};
}

std::optional<AppState> ofCalls(const StatusView &view)
{
    const CallsView &calls = view.calls;
    if (calls.exhaustedUntil.isValid()) {
        return AppState{.kind = AppStateKind::QuotaUsedUp, .until = calls.exhaustedUntil};
    }
    // Before the first cycle it is unknown how much of what is here has a record at Zoho.
    if (calls.forecast.kind != CallForecast::Kind::UsedUp || !view.lastRun) {
        return {};
    }
    const int noRecord = view.lastRun->counts.noRecord;
    return AppState{.kind = AppStateKind::CallsRunOut,
                    .suggestedAction = SuggestedAction::SyncNow,
                    .count = std::max<qint64>(0, view.pendingHere - noRecord),
                    .until = calls.forecast.usedUpAt};
}

std::optional<AppState> ofScheduler(const StatusView &view)
{
    const SchedulerView &scheduler = view.scheduler;
    if (scheduler.wish && scheduler.wish->isUnmet) {
        return AppState{.kind = AppStateKind::WishUnmet,
                        .since = scheduler.wish->at,
                        .by = scheduler.wish->by,
                        .error = Error{.message = scheduler.wish->sentence}};
    }
    if (!scheduler.running && !scheduler.isBegunElsewhere) {
        return AppState{.kind = AppStateKind::Stopped,
                        .suggestedAction = SuggestedAction::StartScheduler,
                        .since = scheduler.stoppedAt,
                        .by = scheduler.stoppedBy,
                        .error = Error{.message = scheduler.reason}};
    }
    if (!scheduler.isWatched) {
        return AppState{.kind = AppStateKind::NoInstanceRuns, .error = Error{.message = scheduler.reason}};
    }
    if (scheduler.clockAhead.count() != 0) {
        return AppState{.kind = AppStateKind::ClockDiffers,
                        .count = std::chrono::duration_cast<std::chrono::minutes>(scheduler.clockAhead).count(),
                        .error = Error{.message = scheduler.reason}};
    }
    return {};
}

AppState ofRecords(const StatusView &view)
{
    AppState state{.parked = view.parked, .words = view.unknownWords.keys(), .until = view.scheduler.nextSync};
    const auto becomes = [&](AppStateKind kind, SuggestedAction action, qint64 count) {
        state.kind = kind;
        state.suggestedAction = action;
        state.count = count;
        return state;
    };
    if (!view.lastRun) {
        return becomes(AppStateKind::FirstCycleAwaited, SuggestedAction::SyncNow, view.pendingHere);
    }
    state.since = view.lastRun->finishedAt;
    const CycleCounts &counts = view.lastRun->counts;
    const int failed = failedOf(view);
    const bool isCancelled = view.lastRun->outcome == CycleOutcome::Cancelled;
    // What a cancelled cycle left is not its fault; what one left that was stopped is told by what stopped it.
    const int left =
        isCancelled || view.lastRun->outcome != CycleOutcome::Partial ? 0 : counts.left - counts.leftByPlan;
    if (failed + left > 0) {
        return becomes(AppStateKind::RecordsFailed, SuggestedAction::ShowLastRun, failed + left);
    }
    if (view.parked > 0) {
        return becomes(AppStateKind::RecordsParked, SuggestedAction::ShowParked, view.parked);
    }
    if (isCancelled && view.pendingHere > 0) {
        state.error = Error{.message = view.lastRun->message};
        return becomes(AppStateKind::CycleCancelled, SuggestedAction::SyncNow, view.pendingHere);
    }
    const qint64 waiting = view.pendingHere - view.orphans.noRecord - view.orphans.outside;
    if (waiting > 0) {
        return becomes(AppStateKind::RowsWaiting, SuggestedAction::SyncNow, waiting);
    }
    if (!state.words.isEmpty()) {
        return becomes(AppStateKind::UnknownWords, SuggestedAction::GiveMeaning, state.words.size());
    }
    return becomes(view.pendingHere > 0 ? AppStateKind::RecordsAwaited : AppStateKind::AllCarriedOver,
                   SuggestedAction::SyncNow, view.pendingHere);
}

AppStateParts::Part partOf(const std::optional<AppState> &state)
{
    return state ? std::optional(state->kind) : std::nullopt;
}

QString timeText(const QDateTime &time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QString standstillText(WaitReason reason)
{
    return reason == WaitReason::Database  ? u"; it waits for the database"_s
           : reason == WaitReason::Silence ? u"; it gives no sign of life"_s
                                           : QString();
}

QString wordsText(const QStringList &words)
{
    QStringList shown = words;
    shown.replaceInStrings(QRegularExpression(u"^$"_s), u"(blank)"_s);
    return counted(words.size(), u"word is"_s, u"words are"_s) + u" unknown: "_s + shown.join(u", "_s);
}

} // namespace

QString wordOf(AppStateKind kind)
{
    static constexpr std::array words = {
        "unknown"_L1,         "server_refuses"_L1,        "server_unreachable"_L1, "database_problem"_L1,
        "database_locked"_L1, "database_file_missing"_L1, "tables_missing"_L1,     "cycle_running"_L1,
        "not_connected"_L1,   "token_revoked"_L1,         "scope_missing"_L1,      "quota_used_up"_L1,
        "account_fault"_L1,   "zoho_unreachable"_L1,      "last_cycle_failed"_L1,  "wish_unmet"_L1,
        "stopped"_L1,         "no_instance_runs"_L1,      "clock_differs"_L1,      "records_failed"_L1,
        "records_parked"_L1,  "cycle_cancelled"_L1,       "calls_run_out"_L1,      "first_cycle_awaited"_L1,
        "rows_waiting"_L1,    "unknown_words"_L1,         "records_awaited"_L1,    "all_carried_over"_L1};
    return wordOf<lastAppStateKind>(words, kind);
}

Severity severityOf(AppStateKind kind)
{
    switch (kind) {
    case AppStateKind::ServerRefuses:
    case AppStateKind::ServerUnreachable:
    case AppStateKind::DatabaseProblem:
    case AppStateKind::DatabaseLocked:
    case AppStateKind::DatabaseFileMissing:
    case AppStateKind::TablesMissing:
    case AppStateKind::NotConnected:
    case AppStateKind::TokenRevoked:
    case AppStateKind::ScopeMissing:
    case AppStateKind::AccountFault:
        return Severity::Bad;
    case AppStateKind::QuotaUsedUp:
    case AppStateKind::ZohoUnreachable:
    case AppStateKind::LastCycleFailed:
    case AppStateKind::WishUnmet:
    case AppStateKind::Stopped:
    case AppStateKind::NoInstanceRuns:
    case AppStateKind::ClockDiffers:
    case AppStateKind::RecordsFailed:
    case AppStateKind::RecordsParked:
        return Severity::Warning;
    case AppStateKind::CycleRunning:
        return Severity::Busy;
    case AppStateKind::FirstCycleAwaited:
    case AppStateKind::RowsWaiting:
    case AppStateKind::RecordsAwaited:
    case AppStateKind::AllCarriedOver:
        return Severity::Good;
    case AppStateKind::Unknown:
    case AppStateKind::CycleCancelled:
    case AppStateKind::CallsRunOut:
    case AppStateKind::UnknownWords:
        return Severity::Neutral;
    }
    Q_UNREACHABLE();
}

QString wordOf(SuggestedAction action)
{
    static constexpr std::array words = {""_L1,
                                         "sync_now"_L1,
                                         "cancel_cycle"_L1,
                                         "start_scheduler"_L1,
                                         "connect"_L1,
                                         "open_settings"_L1,
                                         "open_database_settings"_L1,
                                         "give_meaning"_L1,
                                         "migrate"_L1,
                                         "show_last_run"_L1,
                                         "show_parked"_L1};
    return wordOf<SuggestedAction::ShowParked>(words, action);
}

WaitReason standstillOf(WaitReason reason)
{
    return reason == WaitReason::Database || reason == WaitReason::Silence ? reason : WaitReason::None;
}

int failedOf(const StatusView &view)
{
    const FailedSince since = view.failedSince.value_or(FailedSince());
    return view.lastRun ? std::max(0, view.lastRun->counts.failed - since.parked - since.succeeded) : 0;
}

AppState appStateOf(const std::optional<StatusView> &view, const std::optional<Error> &problem,
                    const QDateTime &problemSince)
{
    if (problem) {
        return ofProblem(*problem, problemSince);
    }
    if (!view) {
        return {};
    }
    const auto zoho = ofZoho(*view);
    const auto calls = ofCalls(*view);
    const auto scheduler = ofScheduler(*view);
    const AppState records = ofRecords(*view);
    AppState state = records;
    if (view->lease.held) {
        state = {.kind = AppStateKind::CycleRunning,
                 .suggestedAction = SuggestedAction::CancelCycle,
                 .by = view->lease.holder,
                 .standstill = standstillOf(view->lease.progress.value_or(CycleProgress{}).wait.reason)};
    } else {
        for (const auto &part : {zoho, calls, scheduler}) {
            if (part && part->kind < state.kind) {
                state = *part;
            }
        }
    }
    state.hold = view->scheduler.hold;
    const bool isWell = severityOf(records.kind) == Severity::Good;
    const bool isOfCycles = zoho && zoho->kind == AppStateKind::LastCycleFailed;
    state.parts = {.zoho = isOfCycles ? std::nullopt : partOf(zoho),
                   .calls = partOf(calls),
                   .scheduler = partOf(isOfCycles && !scheduler ? zoho : scheduler),
                   .records = isWell ? std::nullopt : std::optional(records.kind)};
    return state;
}

QList<AppState> troublesOf(const StatusView &view)
{
    QList<AppState> troubles;
    for (auto part : {ofZoho(view), ofCalls(view), ofScheduler(view), std::optional(ofRecords(view))}) {
        if (part && severityOf(part->kind) != Severity::Good) {
            part->hold = part->kind == AppStateKind::Stopped ? view.scheduler.hold : SchedulerHold::None;
            troubles += *part;
        }
    }
    std::ranges::sort(troubles, {}, &AppState::kind);
    return troubles;
}

QString sentenceOf(const AppState &appState)
{
    switch (appState.kind) {
    case AppStateKind::Unknown:
        return u"Nothing is known yet"_s;
    case AppStateKind::ServerRefuses:
        return u"The server does not let you in"_s;
    case AppStateKind::ServerUnreachable:
        return u"The server does not answer"_s;
    case AppStateKind::DatabaseProblem:
        return u"The database does not answer"_s;
    case AppStateKind::DatabaseLocked:
        return u"The database is locked by another program"_s;
    case AppStateKind::DatabaseFileMissing:
        return u"The database file is missing"_s;
    case AppStateKind::TablesMissing:
        return tablesText(appState);
    case AppStateKind::CycleRunning:
        return u"A cycle is running, run by "_s + appState.by + standstillText(appState.standstill);
    case AppStateKind::NotConnected:
        return u"Not connected to Zoho"_s;
    case AppStateKind::TokenRevoked:
        return u"Zoho refused the token: reconnect"_s;
    case AppStateKind::ScopeMissing:
        return u"The connection lacks a scope: reconnect"_s;
    case AppStateKind::QuotaUsedUp:
        return u"The calls of the day are used up until "_s + timeText(appState.until);
    case AppStateKind::AccountFault:
        return u"Nothing passes until something is changed"_s;
    case AppStateKind::ZohoUnreachable:
        return u"Zoho does not answer"_s;
    case AppStateKind::LastCycleFailed:
        return u"The last cycle failed"_s;
    case AppStateKind::WishUnmet:
        return u"The cycle that %1 asked for at %2 has not begun"_s.arg(appState.by, timeText(appState.since));
    case AppStateKind::Stopped:
        return appState.by.isEmpty()
                   ? (appState.hold == SchedulerHold::NotStarted ? u"The scheduler is not started on this instance"_s
                                                                 : u"The scheduler does not run"_s)
                   : u"The scheduler was stopped by %1 at %2"_s.arg(appState.by, timeText(appState.since));
    case AppStateKind::NoInstanceRuns:
        return u"No instance is running that could begin a cycle"_s;
    case AppStateKind::ClockDiffers:
        return u"This machine's clock is %1 %2 the database's"_s.arg(
            counted(std::abs(appState.count), u"minute"_s, u"minutes"_s),
            appState.count > 0 ? u"ahead of"_s : u"behind"_s);
    case AppStateKind::RecordsFailed:
        return counted(appState.count, u"record was"_s, u"records were"_s) + u" not carried over"_s +
               (appState.parked > 0 ? u", and "_s + counted(appState.parked, u"is"_s, u"are"_s) + u" parked"_s
                                    : QString());
    case AppStateKind::RecordsParked:
        return counted(appState.count, u"record is"_s, u"records are"_s) + u" parked"_s;
    case AppStateKind::CycleCancelled:
        return u"The last cycle was cancelled; %1 for the next one"_s.arg(
            counted(appState.count, u"queue id waits"_s, u"queue ids wait"_s));
    case AppStateKind::CallsRunOut:
        return u"Today's calls are shared out and used up at about %1; %2"_s.arg(
            timeText(appState.until), counted(appState.count, u"status waits"_s, u"statuses wait"_s));
    case AppStateKind::FirstCycleAwaited:
        return u"Ready for the first cycle"_s;
    case AppStateKind::RowsWaiting:
        return counted(appState.count, u"new status waits"_s, u"new statuses wait"_s) + u" for the next cycle"_s;
    case AppStateKind::UnknownWords:
        return u"All carried over; "_s + wordsText(appState.words);
    case AppStateKind::RecordsAwaited:
        return u"All carried over; %1 no record at Zoho yet"_s.arg(
            counted(appState.count, u"queue id has"_s, u"queue ids have"_s));
    case AppStateKind::AllCarriedOver:
        return u"All carried over"_s;
    }
    Q_UNREACHABLE();
}

QString reasonOf(const AppState &appState)
{
    return appState.error ? describe(*appState.error) : QString();
}

} // namespace statusbridge
