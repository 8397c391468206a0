// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/situation.h"

namespace statusbridge {

namespace {

bool isFault(const QString &errorKind)
{
    static const QStringList faults = {toString(ErrorKind::Account), toString(ErrorKind::Bug),
                                       toString(ErrorKind::Configuration), toString(ErrorKind::Schema),
                                       toString(ErrorKind::Internal)};
    return faults.contains(errorKind);
}

Situation ofProblem(const Error &problem)
{
    const bool isSchema = problem.kind == ErrorKind::Schema;
    return {.kind = isSchema ? SituationKind::TablesMissing : SituationKind::DatabaseProblem,
            .remedy = isSchema ? Remedy::Migrate : Remedy::OpenSettings,
            .error = problem};
}

Situation ofRun(SituationKind kind, Remedy remedy, const Run &run)
{
    return {.kind = kind,
            .remedy = remedy,
            .since = run.finishedAt,
            .by = run.holder,
            .error = Error{.message = run.message}};
}

//! What keeps all records from being carried over, be there any or not.
std::optional<Situation> obstacle(const StatusView &view)
{
    if (view.token.state == u"not_connected") {
        return Situation{.kind = SituationKind::NotConnected, .remedy = Remedy::Connect};
    }
    const bool isRefused = view.lastRun && view.lastRun->outcome == CycleOutcome::Unauthorized;
    // A connection made since has brought a token that works.
    if (view.token.state == u"refresh_failed" || (isRefused && view.token.state != u"valid")) {
        return view.lastRun ? ofRun(SituationKind::Reconnect, Remedy::Connect, *view.lastRun)
                            : Situation{.kind = SituationKind::Reconnect, .remedy = Remedy::Connect};
    }
    if (view.calls.exhaustedUntil.isValid()) {
        return Situation{.kind = SituationKind::QuotaUsedUp, .until = view.calls.exhaustedUntil};
    }
    if (view.lastRun && view.lastRun->outcome == CycleOutcome::Failed) {
        const bool needsPerson = isFault(view.lastRun->errorKind);
        Situation situation = needsPerson ? ofRun(SituationKind::AccountFault, Remedy::OpenSettings, *view.lastRun)
                                          : ofRun(SituationKind::LastCycleFailed, Remedy::SyncNow, *view.lastRun);
        situation.until = needsPerson ? QDateTime() : view.scheduler.nextSync;
        return situation;
    }
    if (!view.scheduler.running) {
        return Situation{.kind = SituationKind::Stopped,
                         .remedy = Remedy::StartScheduler,
                         .since = view.scheduler.stoppedAt,
                         .by = view.scheduler.stoppedBy,
                         .error = Error{.message = view.scheduler.reason}};
    }
    return {};
}

Situation ofRecords(const StatusView &view)
{
    const QDateTime next = view.scheduler.nextSync;
    if (!view.lastRun) {
        return {.kind = SituationKind::FirstCycleAwaited, .remedy = Remedy::SyncNow, .until = next};
    }
    const CycleCounts &counts = view.lastRun->counts;
    if (counts.failed + counts.left > 0) {
        return {.kind = SituationKind::RecordsFailed,
                .remedy = Remedy::ShowLastRun,
                .count = counts.failed + counts.left,
                .until = next,
                .since = view.lastRun->finishedAt};
    }
    if (view.parked > 0) {
        return {
            .kind = SituationKind::RecordsParked, .remedy = Remedy::ShowParked, .count = view.parked, .until = next};
    }
    if (view.pendingHere > counts.noRecord) {
        return {.kind = SituationKind::RowsWaiting,
                .remedy = Remedy::SyncNow,
                .count = view.pendingHere - counts.noRecord,
                .until = next};
    }
    return {.kind = view.pendingHere > 0 ? SituationKind::RecordsAwaited : SituationKind::AllCarriedOver,
            .remedy = Remedy::SyncNow,
            .count = view.pendingHere,
            .until = next,
            .since = view.lastRun->finishedAt};
}

} // namespace

Situation situationOf(const std::optional<StatusView> &view, const std::optional<Error> &problem)
{
    if (problem) {
        return ofProblem(*problem);
    }
    if (!view) {
        return {};
    }
    if (view->lease.held) {
        return {.kind = SituationKind::CycleRunning, .remedy = Remedy::CancelCycle, .by = view->lease.holder};
    }
    const auto found = obstacle(*view);
    return found ? *found : ofRecords(*view);
}

} // namespace statusbridge
