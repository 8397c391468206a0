// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/model/cyclesummary.h"

#include <functional>

namespace statusbridge {

//! \brief Turns what a cycle does into progress that people can follow: at most ten reports a second, with rate and
//! time left of the running phase.
class ProgressMeter
{
public:
    using Report = std::function<void(const CycleProgress &)>;

    ProgressMeter(const Clock &clock, Report report) : m_clock(clock), m_report(std::move(report)) {}

    void setRun(qint64 runId) { m_progress.runId = runId; }
    void enter(CyclePhase phase, int total);
    void advance(int done, const CycleCounts &counts);
    //! \brief Why it waits; empty: it goes on.
    void setNote(const QString &note);

private:
    void report();

    const Clock &m_clock;
    Report m_report;
    CycleProgress m_progress;
    std::chrono::milliseconds m_entered{0};
    std::chrono::milliseconds m_reported{0};
};

} // namespace statusbridge
