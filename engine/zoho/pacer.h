// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/callpace.h"

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

namespace statusbridge::zoho {

//! \brief Decides when the next call may start: calls in flight, delay between starts, calls a minute, pauses.
//!
//! Pure: time is passed in, as a duration since any fixed moment. Learns from refusals. One that comes while fewer
//! calls were made in the last minute than are allowed means "too many at once": the ceiling of calls in flight is
//! halved, and grows back by one slowly. Otherwise it means "too many a minute".
class Pacer
{
public:
    using Time = std::chrono::milliseconds;

    struct Limits
    {
        int concurrency = 10; //!< calls in flight at once
        Time startDelay{100};
        int callsPerMinute = 45; //!< in any 60 s; 0: no limit of ours
    };

    explicit Pacer(const Limits &limits);

    //! \brief All calls of the last minute as the memory has them, those of other processes included; oldest first.
    //! Ignored if it knows fewer than we made ourselves.
    void remember(std::vector<Time> starts, Time now);

    //! \brief When the next call may start: \p now or later; nothing while only the end of one in flight helps.
    [[nodiscard]] std::optional<Time> nextStart(Time now) const;
    void started(Time now);
    //! \brief A call has ended, well or not; \p succeeded lets the ceiling grow.
    void ended(bool succeeded);
    //! \brief Zoho refused the call of \p start because of a limit. Call it before ended() of that call.
    //! \return whether this is a new refusal, not one of a burst
    bool refused(Time now, Time start, Time pause);

    [[nodiscard]] int inFlight() const { return m_inFlight; }
    [[nodiscard]] Time pausedUntil() const { return m_pausedUntil; }
    //! \brief When the limit of calls a minute allows the next one: \p now or later.
    [[nodiscard]] Time minuteFreeAt(Time now) const;
    //! \brief The calls a minute that are wanted, or fewer if Zoho refused those; 0: no limit.
    [[nodiscard]] int minuteLimit(Time now) const;
    //! \brief How fast calls can follow one another from \p now on, as far as it is decided here.
    [[nodiscard]] CallPace pace(Time now) const;
    //! \brief Calls in flight that Zoho is known to stand; 0 if that is no less than is wanted.
    [[nodiscard]] int learnedCeiling() const;
    //! \brief What an earlier run has learned.
    void setLearnedCeiling(int ceiling);
    //! \brief Calls started within the last 60 s; counts up to some fifty, or the limit if that is more.
    [[nodiscard]] int callsInLastMinute(Time now) const;

private:
    Limits m_limits;
    int m_ceiling;
    int m_ceilingRefused; //!< calls in flight that were once too many
    int m_successes = 0;  //!< since the ceiling last changed
    int m_learnedPerMinute = 0;
    Time m_learnedAt{0};
    int m_inFlight = 0;
    std::optional<Time> m_lastStart;
    std::optional<Time> m_lastRefusal;
    Time m_pausedUntil{Time::min()};
    std::deque<Time> m_starts; //!< as many as are needed to judge a minute
};

} // namespace statusbridge::zoho
