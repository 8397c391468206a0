// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/outcome.h"

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

} // namespace statusbridge
