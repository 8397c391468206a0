// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/historyfilters.h"

namespace statusbridge {

namespace {

qint64 valueOf(const Run &run, RunColumn column)
{
    switch (column) {
    case RunColumn::Duration:
        return durationOf(run).value_or(-1);
    case RunColumn::Updated:
        return run.counts.updated;
    case RunColumn::Failed:
        return run.counts.failed;
    case RunColumn::Started:
        break;
    }
    return run.startedAt.toMSecsSinceEpoch();
}

} // namespace

RunPosition RunPosition::of(const Run &run, const RunOrder &order)
{
    return {.value = valueOf(run, order.column), .id = run.id};
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
