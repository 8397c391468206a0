// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/severitytext.h"

namespace statusbridge {

Severity severityOf(RecordOutcome outcome)
{
    switch (outcome) {
    case RecordOutcome::Updated:
        return Severity::Good;
    case RecordOutcome::Unchanged:
    case RecordOutcome::Superseded:
        return Severity::Neutral;
    case RecordOutcome::Left:
        return Severity::Busy;
    case RecordOutcome::Parked:
        return Severity::Warning;
    case RecordOutcome::Failed:
        return Severity::Bad;
    }
    Q_UNREACHABLE();
}

Severity severityOf(CycleOutcome outcome)
{
    switch (outcome) {
    case CycleOutcome::Succeeded:
        return Severity::Good;
    case CycleOutcome::Partial:
    case CycleOutcome::Quota:
        return Severity::Warning;
    case CycleOutcome::Cancelled:
        return Severity::Neutral;
    case CycleOutcome::Failed:
    case CycleOutcome::Unauthorized:
        return Severity::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace statusbridge
