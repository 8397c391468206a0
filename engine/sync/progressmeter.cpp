// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/progressmeter.h"

#include "engine/sync/batching.h"

namespace statusbridge {

namespace {

constexpr std::chrono::milliseconds reportInterval{100};
//! A rate over less than this is noise.
constexpr std::chrono::milliseconds rateAfter{500};

} // namespace

void ProgressMeter::enter(CyclePhase phase, int total)
{
    m_progress = {.runId = m_progress.runId,
                  .phase = phase,
                  .total = total,
                  .wait = m_progress.wait, // which tells what the time until now was for
                  .stoodStill = m_progress.stoodStill};
    m_wait = {};
    m_entered = m_clock.uptime();
    report();
}

void ProgressMeter::advance(int done)
{
    m_progress.done = done;
    m_wait = {};
    if (m_clock.uptime() - m_reported >= reportInterval || done == m_progress.total) {
        report();
    }
}

void ProgressMeter::setWait(const CycleWait &wait)
{
    m_wait = wait;
    report();
}

void ProgressMeter::report()
{
    const auto now = m_clock.uptime();
    const Calls calls = m_calls();
    // While it waits for Zoho it reports every second.
    if (m_reported.count() > 0 && now - m_reported >= usualSilence && m_progress.wait.reason == WaitReason::None) {
        m_progress.stoodStill += now - m_reported;
    }
    m_reported = now;
    m_progress.counts = m_counts;
    m_progress.counts.calls = calls.made;
    m_progress.wait = m_wait.reason == WaitReason::None ? calls.wait : m_wait;
    const int left = std::max(0, m_progress.total - m_progress.done);
    const auto elapsed = now - m_entered;
    // Calls come in bursts, one a minute, where their number is limited.
    if (m_progress.done > 0 && elapsed >= (calls.pace.callsPerMinute > 0 ? callMinute : rateAfter)) {
        m_progress.perSecond = 1000.0 * m_progress.done / static_cast<double>(elapsed.count());
    }
    if (m_progress.phase == CyclePhase::Send) {
        const SendCost cost = costOfSending(left, calls.batchSize);
        const int toStart = std::max(0, cost.developerApi + cost.customApi - calls.pace.inFlight);
        m_progress.timeLeft = timeFor(toStart, calls.pace);
        m_progress.batchCalls = cost.customApi;
        m_progress.callsLeft = calls.pace.callsLeft < toStart ? calls.pace.callsLeft : std::nullopt;
    }
    m_report(m_progress);
}

} // namespace statusbridge
