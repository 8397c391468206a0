// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/appstate.h"

namespace statusbridge {

namespace {

bool isFault(const QString &errorKind)
{
    static const QStringList faults = {toString(ErrorKind::Account), toString(ErrorKind::Bug),
                                       toString(ErrorKind::Configuration), toString(ErrorKind::Schema),
                                       toString(ErrorKind::Internal)};
    return faults.contains(errorKind);
}

AppState ofProblem(const Error &problem)
{
    const bool isSchema = problem.kind == ErrorKind::Schema;
    return {.kind = isSchema ? AppStateKind::TablesMissing : AppStateKind::DatabaseProblem,
            .suggestedAction = isSchema ? SuggestedAction::Migrate : SuggestedAction::OpenSettings,
            .error = problem};
}

AppState ofRun(AppStateKind kind, SuggestedAction suggestedAction, const Run &run)
{
    return {.kind = kind,
            .suggestedAction = suggestedAction,
            .since = run.finishedAt,
            .by = run.holder,
            .error = Error{.message = run.message}};
}

//! What keeps all records from being carried over, be there any or not.
std::optional<AppState> obstacle(const StatusView &view)
{
    if (view.token.state == u"not_connected") {
        return AppState{.kind = AppStateKind::NotConnected, .suggestedAction = SuggestedAction::Connect};
    }
    const bool isRefused = view.lastRun && view.lastRun->outcome == CycleOutcome::Unauthorized;
    // A connection made since has brought a token that works.
    if (view.token.state == u"refresh_failed" || (isRefused && view.token.state != u"valid")) {
        return view.lastRun ? ofRun(AppStateKind::Reconnect, SuggestedAction::Connect, *view.lastRun)
                            : AppState{.kind = AppStateKind::Reconnect, .suggestedAction = SuggestedAction::Connect};
    }
    if (view.calls.exhaustedUntil.isValid()) {
        return AppState{.kind = AppStateKind::QuotaUsedUp, .until = view.calls.exhaustedUntil};
    }
    if (view.lastRun && view.lastRun->outcome == CycleOutcome::Failed) {
        const bool needsPerson = isFault(view.lastRun->errorKind);
        AppState appState = needsPerson
                                ? ofRun(AppStateKind::AccountFault, SuggestedAction::OpenSettings, *view.lastRun)
                                : ofRun(AppStateKind::LastCycleFailed, SuggestedAction::SyncNow, *view.lastRun);
        appState.until = needsPerson ? QDateTime() : view.scheduler.nextSync;
        return appState;
    }
    if (!view.scheduler.running) {
        return AppState{.kind = AppStateKind::Stopped,
                        .suggestedAction = SuggestedAction::StartScheduler,
                        .since = view.scheduler.stoppedAt,
                        .by = view.scheduler.stoppedBy,
                        .error = Error{.message = view.scheduler.reason}};
    }
    return {};
}

AppState ofRecords(const StatusView &view)
{
    const QDateTime next = view.scheduler.nextSync;
    if (!view.lastRun) {
        return {.kind = AppStateKind::FirstCycleAwaited, .suggestedAction = SuggestedAction::SyncNow, .until = next};
    }
    const CycleCounts &counts = view.lastRun->counts;
    if (counts.failed + counts.left > 0) {
        return {.kind = AppStateKind::RecordsFailed,
                .suggestedAction = SuggestedAction::ShowLastRun,
                .count = counts.failed + counts.left,
                .until = next,
                .since = view.lastRun->finishedAt};
    }
    if (view.parked > 0) {
        return {.kind = AppStateKind::RecordsParked,
                .suggestedAction = SuggestedAction::ShowParked,
                .count = view.parked,
                .until = next};
    }
    if (view.pendingHere > counts.noRecord) {
        return {.kind = AppStateKind::RowsWaiting,
                .suggestedAction = SuggestedAction::SyncNow,
                .count = view.pendingHere - counts.noRecord,
                .until = next};
    }
    return {.kind = view.pendingHere > 0 ? AppStateKind::RecordsAwaited : AppStateKind::AllCarriedOver,
            .suggestedAction = SuggestedAction::SyncNow,
            .count = view.pendingHere,
            .until = next,
            .since = view.lastRun->finishedAt};
}

} // namespace

AppState appStateOf(const std::optional<StatusView> &view, const std::optional<Error> &problem)
{
    if (problem) {
        return ofProblem(*problem);
    }
    if (!view) {
        return {};
    }
    if (view->lease.held) {
        return {.kind = AppStateKind::CycleRunning,
                .suggestedAction = SuggestedAction::CancelCycle,
                .by = view->lease.holder};
    }
    const auto found = obstacle(*view);
    return found ? *found : ofRecords(*view);
}

} // namespace statusbridge
