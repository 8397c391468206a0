// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/cycleoutcome.h"

namespace statusbridge {

CycleOutcome outcomeOf(const std::optional<Error> &error, const CycleCounts &counts)
{
    if (!error) {
        return counts.failed + counts.left > 0 ? CycleOutcome::Partial : CycleOutcome::Succeeded;
    }
    switch (error->kind) {
    case ErrorKind::Cancelled:
        return CycleOutcome::Cancelled;
    case ErrorKind::QuotaExhausted:
        return CycleOutcome::Quota;
    case ErrorKind::Unauthorized:
        return CycleOutcome::Unauthorized;
    default:
        return CycleOutcome::Failed;
    }
}

void noteEnd(Run &run, const CycleSummary &summary, const QDateTime &now)
{
    run.finishedAt = now;
    run.outcome = summary.outcome;
    run.counts = summary.counts;
    if (summary.error) {
        run.errorKind = toString(summary.error->kind);
        run.message = describe(*summary.error);
    }
}

Error cancelledBy(const QString &by)
{
    return {.kind = ErrorKind::Cancelled,
            .message = by.isEmpty() ? u"The cycle was cancelled; what was not sent is left for the next one."_s
                                    : u"The cycle was cancelled by %1; what was not sent is left for the "
                                      "next one."_s.arg(by),
            .detail = {},
            .retryAfter = {}};
}

} // namespace statusbridge
