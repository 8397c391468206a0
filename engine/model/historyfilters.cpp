// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/historyfilters.h"

namespace statusbridge {

RunPosition RunPosition::of(const Run &run, const RunOrder &order)
{
    switch (order.column) {
    case RunColumn::Duration:
        return {.value = durationOf(run).value_or(-1), .id = run.id};
    case RunColumn::Updated:
        return {.value = run.counts.updated, .id = run.id};
    case RunColumn::Failed:
        return {.value = run.counts.failed, .id = run.id};
    case RunColumn::Started:
        break;
    }
    return {.value = run.startedAt.toMSecsSinceEpoch(), .id = run.id};
}

bool isEndUnseen(const Run &run)
{
    return run.errorKind == toString(ErrorKind::LeaseLost);
}

std::optional<qint64> durationOf(const Run &run)
{
    if (!run.finishedAt.isValid() || isEndUnseen(run)) {
        return std::nullopt;
    }
    // A clock that was set back meanwhile must not make it shorter than one that still runs.
    return std::max<qint64>(0, run.startedAt.msecsTo(run.finishedAt));
}

} // namespace statusbridge
