// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace statusbridge {

//! \brief How long to wait between two looks at tables that tell nothing by themselves. A value with decisions alone.
//!
//! Looks that cost the database something are made more rarely, but not so rarely that a row isn't noticed within half
//! a minute. What took long once, because a lock was held or nothing was in memory yet, says nothing of the cost.
class LookPace
{
public:
    using Time = std::chrono::milliseconds;

    //! \param usual where a look costs next to nothing
    explicit LookPace(Time usual) : m_usual(usual) {}

    //! \brief A look ended, after so long.
    void looked(Time took)
    {
        m_cost = std::min(m_last, took);
        m_last = took;
    }
    //! \brief How long to wait for the next one.
    [[nodiscard]] Time pause() const
    {
        constexpr int shareOfLooks = 100; // they take this part of the time at most
        return std::clamp(m_cost * shareOfLooks, m_usual, std::max(m_usual, longest()));
    }
    [[nodiscard]] static constexpr Time longest() { return std::chrono::seconds(30); }

private:
    Time m_usual;
    Time m_last{0}; //!< what the last look took
    Time m_cost{0};
};

} // namespace statusbridge
