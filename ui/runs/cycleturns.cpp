// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/cycleturns.h"

namespace statusbridge {

CycleTurns::Turn CycleTurns::take(const std::optional<StatusView> &view, const std::optional<CycleProgress> &progress)
{
    const qint64 runningId = progress ? progress->runId : 0;
    const qint64 lastRunId = view && view->lastRun && view->lastRun->outcome ? view->lastRun->id : m_lastRunId;
    const Turn turn = {.hasBegun = runningId != 0 && runningId != m_runningId,
                       .hasEnded = lastRunId != m_lastRunId || (m_runningId != 0 && runningId != m_runningId)};
    m_lastRunId = lastRunId;
    m_runningId = runningId;
    return turn;
}

} // namespace statusbridge
