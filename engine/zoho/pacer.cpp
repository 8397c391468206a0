// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/pacer.h"

#include <algorithm>

namespace statusbridge::zoho {

namespace {

using namespace std::chrono_literals;

// What Zoho documents for a user, https://www.zoho.com/creator/help/api/v2.1/api-limits.html
constexpr int documentedPerMinute = 50;
constexpr Pacer::Time learnedFor = 1h;
// The ceiling grows sooner below a number that was refused once than above it.
constexpr int successesToGrow = 50;
constexpr int successesToDare = 1000;

} // namespace

Pacer::Pacer(const Limits &limits)
    : m_limits(limits), m_ceiling(limits.concurrency), m_ceilingRefused(limits.concurrency + 1)
{}

void Pacer::setLearnedCeiling(int ceiling)
{
    if (ceiling > 0 && ceiling < m_limits.concurrency) {
        m_ceiling = ceiling;
        m_ceilingRefused = ceiling + 1;
    }
}

void Pacer::remember(std::vector<Time> starts, Time now)
{
    if (static_cast<int>(starts.size()) >= callsInLastMinute(now)) {
        std::ranges::sort(starts);
        m_starts.assign(starts.begin(), starts.end());
    }
}

std::optional<Pacer::Time> Pacer::nextStart(Time now) const
{
    if (m_inFlight >= m_ceiling) {
        return std::nullopt;
    }
    Time at = std::max(m_pausedUntil, minuteFreeAt(now));
    if (m_lastStart) {
        at = std::max(at, *m_lastStart + m_limits.startDelay);
    }
    return at;
}

void Pacer::started(Time now)
{
    ++m_inFlight;
    m_lastStart = now;
    m_starts.push_back(now);
    const auto needed = static_cast<size_t>(std::max(documentedPerMinute, minuteLimit(now)));
    while (m_starts.size() > needed) {
        m_starts.pop_front();
    }
}

void Pacer::ended(bool succeeded)
{
    --m_inFlight;
    if (!succeeded || m_ceiling >= m_limits.concurrency) {
        return;
    }
    const int needed = m_ceiling + 1 < m_ceilingRefused ? successesToGrow : successesToDare;
    if (++m_successes >= needed) {
        ++m_ceiling;
        m_successes = 0;
    }
}

bool Pacer::refused(Time now, Time start, Time pause)
{
    // Calls that started before the last refusal was known bring nothing new.
    if (m_lastRefusal && start <= *m_lastRefusal) {
        return false;
    }
    m_lastRefusal = now;
    m_pausedUntil = std::max(m_pausedUntil, now + pause);
    const int calls = callsInLastMinute(now);
    const int limit = minuteLimit(now);
    if (calls < (limit > 0 ? limit : documentedPerMinute)) {
        m_ceilingRefused = std::min(m_ceiling, std::max(m_inFlight, 1));
        m_ceiling = std::max(1, m_ceilingRefused / 2);
        m_successes = 0;
        return true;
    }
    const int accepted = std::max(1, calls - m_inFlight);
    if (limit == 0 || accepted < limit) {
        m_learnedPerMinute = accepted;
        m_learnedAt = now;
    }
    return true;
}

int Pacer::learnedCeiling() const
{
    return m_ceiling < m_limits.concurrency ? m_ceiling : 0;
}

int Pacer::callsInLastMinute(Time now) const
{
    return static_cast<int>(m_starts.end() - std::ranges::upper_bound(m_starts, now - 60s));
}

int Pacer::minuteLimit(Time now) const
{
    const bool learned = m_learnedPerMinute > 0 && now < m_learnedAt + learnedFor;
    if (!learned) {
        return m_limits.callsPerMinute;
    }
    return m_limits.callsPerMinute > 0 ? std::min(m_limits.callsPerMinute, m_learnedPerMinute) : m_learnedPerMinute;
}

Pacer::Time Pacer::minuteFreeAt(Time now) const
{
    const auto limit = static_cast<size_t>(minuteLimit(now));
    if (limit == 0 || m_starts.size() < limit) {
        return now;
    }
    return std::max(now, m_starts.at(m_starts.size() - limit) + callMinute);
}

CallPace Pacer::pace(Time now) const
{
    CallPace pace{.concurrency = m_ceiling,
                  .startDelay = m_limits.startDelay,
                  .callsPerMinute = minuteLimit(now),
                  .paused = std::max(m_pausedUntil, now) - now,
                  .inFlight = m_inFlight};
    for (const Time start : m_starts) {
        if (start + callMinute > now) {
            pace.startedAgo.push_back(now - start);
        }
    }
    return pace;
}

} // namespace statusbridge::zoho
