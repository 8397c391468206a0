// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"

namespace statusbridge {

QString meaning(ExitStatus status)
{
    static const QStringList meanings = {
        u"all is well (parked records, and those left to later cycles on purpose, don't change it)"_s,
        u"some records failed or were left for the next cycle, or nothing was found"_s,
        u"it failed: network, database, schema, or Zoho's settings"_s,
        u"the command line or the configuration is wrong"_s,
        u"another instance is running a cycle"_s,
        u"the calls of the day are used up"_s,
        u"Zoho must be connected (again)"_s,
        u"cancelled"_s,
    };
    return meanings.value(static_cast<int>(status));
}

ExitStatus exitStatus(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
    case ErrorKind::RecordRefused:
    case ErrorKind::RecordGone:
        return ExitStatus::Incomplete;
    case ErrorKind::Cancelled:
        return ExitStatus::Cancelled;
    case ErrorKind::Transient:
    case ErrorKind::RateLimited:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Account:
    case ErrorKind::Bug:
    case ErrorKind::Unreachable:
    case ErrorKind::Database:
    case ErrorKind::Schema:
    case ErrorKind::Internal:
        return ExitStatus::CycleFailed;
    case ErrorKind::Busy:
    case ErrorKind::LeaseLost:
        return ExitStatus::Busy;
    case ErrorKind::TokenRejected:
    case ErrorKind::Unauthorized:
        return ExitStatus::Unauthorized;
    case ErrorKind::QuotaExhausted:
        return ExitStatus::Quota;
    case ErrorKind::Forbidden:
    case ErrorKind::Usage:
    case ErrorKind::Configuration:
        return ExitStatus::Usage;
    }
    Q_UNREACHABLE();
}

namespace {

// A cycle that failed as a whole must not look like one that merely left something undone.
ExitStatus ofFailedCycle(const std::optional<Error> &error)
{
    const auto status = error ? exitStatus(error->kind) : ExitStatus::CycleFailed;
    return status == ExitStatus::Incomplete ? ExitStatus::CycleFailed : status;
}

} // namespace

ExitStatus exitStatus(const CycleSummary &summary)
{
    switch (summary.outcome) {
    case CycleOutcome::Continued:
        return ExitStatus::Ok;
    case CycleOutcome::Succeeded:
    case CycleOutcome::Partial:
        return summary.counts.failed > 0 || summary.counts.left > summary.counts.leftByPlan ? ExitStatus::Incomplete
                                                                                            : ExitStatus::Ok;
    case CycleOutcome::Failed:
        return ofFailedCycle(summary.error);
    case CycleOutcome::Cancelled:
        return ExitStatus::Cancelled;
    case CycleOutcome::Quota:
        return ExitStatus::Quota;
    case CycleOutcome::Unauthorized:
        return ExitStatus::Unauthorized;
    }
    Q_UNREACHABLE();
}

ExitStatus exitStatus(AppStateKind kind)
{
    switch (kind) {
    case AppStateKind::ServerUnreachable:
    case AppStateKind::DatabaseProblem:
    case AppStateKind::DatabaseLocked:
    case AppStateKind::DatabaseFileMissing:
    case AppStateKind::TablesMissing:
    case AppStateKind::AccountFault:
    case AppStateKind::ZohoUnreachable:
    case AppStateKind::LastCycleFailed:
        return ExitStatus::CycleFailed;
    case AppStateKind::NotConnected:
    case AppStateKind::TokenRevoked:
    case AppStateKind::ScopeMissing:
        return ExitStatus::Unauthorized;
    case AppStateKind::ServerRefuses:
        return ExitStatus::Usage;
    case AppStateKind::QuotaUsedUp:
        return ExitStatus::Quota;
    case AppStateKind::RecordsFailed:
        return ExitStatus::Incomplete;
    case AppStateKind::Unknown:
    case AppStateKind::CycleRunning:
    case AppStateKind::WishUnmet:
    case AppStateKind::Stopped:
    case AppStateKind::NoInstanceRuns:
    case AppStateKind::ClockDiffers:
    case AppStateKind::RecordsParked:
    case AppStateKind::CycleCancelled:
    case AppStateKind::CallsRunOut:
    case AppStateKind::FirstCycleAwaited:
    case AppStateKind::RowsWaiting:
    case AppStateKind::UnknownWords:
    case AppStateKind::RecordsAwaited:
    case AppStateKind::AllCarriedOver:
        return ExitStatus::Ok;
    }
    Q_UNREACHABLE();
}

ExitStatus exitStatus(const AppState &appState)
{
    const auto own = exitStatus(appState.kind);
    const bool isRunning = appState.kind == AppStateKind::CycleRunning;
    return own == ExitStatus::Ok && !isRunning && appState.parts.records ? exitStatus(*appState.parts.records) : own;
}

ExitStatus exitStatus(const QList<Finding> &findings)
{
    const Finding *worst = nullptr;
    for (const auto &finding : findings) {
        if (finding.severity == Finding::Severity::Error && (!worst || finding.kind > worst->kind)) {
            worst = &finding;
        }
    }
    return worst ? exitStatus(worst->kind) : ExitStatus::Ok;
}

} // namespace statusbridge
