// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/model/callpace.h"
#include "engine/model/cyclesummary.h"

#include <functional>

namespace statusbridge {

//! \brief Turns what a cycle does into progress that people can follow: at most ten reports a second, with rate and
//! time left of the running phase. The time that sending still takes follows from the limits on calls, from its first
//! report on.
class ProgressMeter
{
public:
    //! \brief What is known of the calls to Zoho at one moment.
    struct Calls
    {
        CallPace pace = {};
        CycleWait wait = {};
        int made = 0;      //!< by this cycle
        int batchSize = 0; //!< records in one call; 0: each has a call of its own
    };
    using Report = std::function<void(const CycleProgress &)>;

    //! \param counts those of the cycle; must outlive this \param calls is asked for each report
    ProgressMeter(const Clock &clock, const CycleCounts &counts, std::function<Calls()> calls, Report report)
        : m_clock(clock), m_counts(counts), m_calls(std::move(calls)), m_report(std::move(report))
    {}

    void setRun(qint64 runId) { m_progress.runId = runId; }
    void enter(CyclePhase phase, int total);
    void advance(int done);
    //! \brief What the cycle waits for, other than its next call; until it advances, or {} is set.
    void setWait(const CycleWait &wait);
    //! \brief Reports what has changed because time has passed.
    void refresh() { report(); }

private:
    void report();

    const Clock &m_clock;
    const CycleCounts &m_counts;
    std::function<Calls()> m_calls;
    Report m_report;
    CycleProgress m_progress;
    CycleWait m_wait;
    std::chrono::milliseconds m_entered{0};
    std::chrono::milliseconds m_reported{0};
};

} // namespace statusbridge
