// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace statusbridge {

//! \brief How long a broken connection is left alone between two attempts to open it again: not at all before the
//! first, then from a quarter of a second up to ten seconds. Times are those of any steady clock.
class ReconnectBackoff
{
public:
    using Time = std::chrono::milliseconds;

    [[nodiscard]] bool mayTry(Time now) const { return now >= m_next; }
    [[nodiscard]] Time left(Time now) const { return mayTry(now) ? Time(0) : m_next - now; }
    void failed(Time now)
    {
        m_pause = std::clamp(m_pause * 2, Time(250), Time(10'000));
        m_next = now + m_pause;
    }
    void succeeded() { *this = {}; }

private:
    Time m_pause{0};
    Time m_next = Time::min();
};

} // namespace statusbridge
