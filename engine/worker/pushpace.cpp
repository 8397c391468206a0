// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker/pushpace.h"

#include <algorithm>
#include <utility>

namespace statusbridge {

namespace {

constexpr PushPace::Time shortestPushPause = std::chrono::minutes(1);
constexpr PushPace::Time longestPushPause = std::chrono::hours(1);

} // namespace

void PushPace::rowArrived(Time at)
{
    if (m_after.count() > 0 && !m_wantedAt) {
        m_wantedAt = at + m_after;
    }
}

std::optional<PushPace::Time> PushPace::dueAt() const
{
    return m_wantedAt ? std::optional(std::max(*m_wantedAt, m_notBefore)) : std::nullopt;
}

void PushPace::cycleFailed(Time at)
{
    m_pause = std::clamp(m_pause * 2, shortestPushPause, longestPushPause);
    m_notBefore = at + m_pause;
    m_wantedAt = m_wantedAt ? std::min(*m_wantedAt, at) : at;
}

void PushPace::cycleSucceeded()
{
    m_pause = {};
    m_notBefore = {};
}

void PushPace::hold()
{
    m_isHeld = m_isHeld || m_wantedAt;
    m_wantedAt.reset();
}

void PushPace::goOn(Time at)
{
    if (std::exchange(m_isHeld, false)) {
        rowArrived(at);
    }
}

void PushPace::postpone(Time at)
{
    m_notBefore = std::max(m_notBefore, at + shortestPushPause);
}

} // namespace statusbridge
