// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace statusbridge {

//! \brief The minute in which calls are counted, with a margin: a call that travels slowly must not arrive in the
//! minute of those after it.
inline constexpr std::chrono::milliseconds callMinute{60'500};

//! \brief What decides how fast calls to Zoho can follow one another, as far as it is known at one moment. With the
//! settings alone it says how long a cycle will take that has not begun.
struct CallPace
{
    int concurrency = 10; //!< calls in flight at once, at least 1
    std::chrono::milliseconds startDelay{100};
    int callsPerMinute = 45;                                //!< 0: no limit is known
    std::optional<int> callsLeft = {};                      //!< of the day; nothing: no limit is known
    std::chrono::milliseconds latency{500};                 //!< from the start of a call to its answer
    std::chrono::milliseconds paused{0};                    //!< for so long Zoho takes none
    int inFlight = 0;                                       //!< calls that have started and are not answered yet
    std::vector<std::chrono::milliseconds> startedAgo = {}; //!< those of the last minute, the oldest first
};

//! \brief How long it takes until \p calls more are answered, and those in flight; or as many as are left of the day's.
//! Pure. Pauses that Zoho will ask for are not foreseen.
[[nodiscard]] std::chrono::milliseconds timeFor(int calls, const CallPace &pace);

//! \brief The English of such a time: "about 20 s", "about 3 min", "about 2 h 5 min"
[[nodiscard]] QString roughly(std::chrono::milliseconds duration);

} // namespace statusbridge
