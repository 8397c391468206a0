// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/progressmeter.h"

namespace statusbridge {

namespace {

constexpr std::chrono::milliseconds reportInterval{100};
//! A rate over less than this is noise.
constexpr std::chrono::milliseconds rateAfter{500};

} // namespace

void ProgressMeter::enter(CyclePhase phase, int total)
{
    m_progress = {.runId = m_progress.runId, .phase = phase, .total = total, .counts = m_progress.counts};
    m_entered = m_clock.uptime();
    report();
}

void ProgressMeter::advance(int done, const CycleCounts &counts)
{
    const auto now = m_clock.uptime();
    m_progress.done = done;
    m_progress.counts = counts;
    m_progress.note.clear();
    const auto elapsed = now - m_entered;
    if (elapsed >= rateAfter && done > 0) {
        m_progress.perSecond = 1000.0 * done / static_cast<double>(elapsed.count());
        m_progress.timeLeft = elapsed * std::max(0, m_progress.total - done) / done;
    }
    if (now - m_reported >= reportInterval || done == m_progress.total) {
        report();
    }
}

void ProgressMeter::setNote(const QString &note)
{
    m_progress.note = note;
    report();
}

void ProgressMeter::report()
{
    m_reported = m_clock.uptime();
    m_report(m_progress);
}

} // namespace statusbridge
