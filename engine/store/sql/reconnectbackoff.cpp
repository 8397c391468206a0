// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/reconnectpause.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr ReconnectPause::Time firstPause{250};
constexpr ReconnectPause::Time longestPause{10'000};

} // namespace

void ReconnectPause::failed(Time now)
{
    m_pause = std::clamp(m_pause * 2, firstPause, longestPause);
    m_next = now + m_pause;
}

void ReconnectPause::succeeded()
{
    m_pause = Time(0);
    m_next = Time::min();
}

} // namespace statusbridge
