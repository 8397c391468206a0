// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/reconnectbackoff.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr ReconnectBackoff::Time firstPause{250};
constexpr ReconnectBackoff::Time longestPause{10'000};

} // namespace

void ReconnectBackoff::failed(Time now)
{
    m_pause = std::clamp(m_pause * 2, firstPause, longestPause);
    m_next = now + m_pause;
}

void ReconnectBackoff::succeeded()
{
    m_pause = Time(0);
    m_next = Time::min();
}

} // namespace statusbridge
