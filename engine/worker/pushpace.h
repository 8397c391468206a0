// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace statusbridge {

//! \brief When a cycle begins for rows that arrived. A value with decisions alone; times are those of any steady clock.
//!
//! All rows that arrive before the cycle begins become part of it, so that a burst is one. After a failed one the next
//! waits a minute, then two, four … up to an hour, whatever arrives meanwhile.
class PushPace
{
public:
    using Time = std::chrono::milliseconds;

    //! \param after from the arrival of the first row on; 0: no cycle begins for rows
    explicit PushPace(std::chrono::seconds after) : m_after(after) {}

    void rowArrived(Time at);
    //! \brief When the next cycle may begin; nothing: no row has arrived.
    [[nodiscard]] std::optional<Time> dueAt() const;
    [[nodiscard]] bool isDue(Time now) const { return dueAt() && now >= *dueAt(); }

    //! \brief A cycle begins, for whatever reason, which reads all that is there.
    void cycleBegins()
    {
        m_wantedAt.reset();
        m_isHeld = false;
    }
    //! \brief A cycle that began for rows did not do its work: they are still there.
    void cycleFailed(Time at);
    void cycleSucceeded();
    //! \brief It can't begin now for a reason that doesn't pass within a moment.
    void postpone(Time at);
    //! \brief No cycle is to begin for what has arrived, until goOn().
    void hold();
    //! \brief What was held counts as arrived \p at that time.
    void goOn(Time at);

private:
    std::chrono::seconds m_after;
    std::optional<Time> m_wantedAt; //!< by the rows alone
    bool m_isHeld = false;          //!< rows arrived for which no cycle was to begin
    Time m_notBefore{0};
    Time m_pause{0}; //!< after the last failure; 0: there was none
};

} // namespace statusbridge
