// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"

#include <algorithm>
#include <array>

namespace statusbridge::zoho {

//! \brief What the queue does with a call that failed.
enum class Reaction : quint8 {
    Report,  //!< hand the error to the caller
    Repeat,  //!< try again after a while, a few times
    Pause,   //!< all calls wait, then try again; not counted as a repeat
    Refresh, //!< get a new access token once, then try again once
    Stop,    //!< nothing that waits would fare better: hand the error to all of them
};

struct RetryRule
{
    ErrorKind kind;
    Reaction reaction;
    int repeats;
};

//! Kinds that are not named are reported.
inline constexpr std::array retryRules{
    RetryRule{ErrorKind::Transient, Reaction::Repeat, 3},
    RetryRule{ErrorKind::RateLimited, Reaction::Pause, 0},
    RetryRule{ErrorKind::TokenRejected, Reaction::Refresh, 1},
    RetryRule{ErrorKind::QuotaExhausted, Reaction::Stop, 0},
    RetryRule{ErrorKind::Unauthorized, Reaction::Stop, 0},
    RetryRule{ErrorKind::Account, Reaction::Stop, 0},
    RetryRule{ErrorKind::Bug, Reaction::Stop, 0},
};

//! Zoho's "general error" is now and then a passing one.
inline constexpr int generalErrorCode = 2930;

//! \param code Zoho's own, 0 if there is none
//! \param repeatsSoFar how often this call was repeated after failures of its own
[[nodiscard]] constexpr Reaction reactionTo(ErrorKind kind, int code, int repeatsSoFar)
{
    if (code == generalErrorCode && repeatsSoFar == 0) {
        return Reaction::Repeat;
    }
    const auto *rule = std::ranges::find(retryRules, kind, &RetryRule::kind);
    if (rule == retryRules.end()) {
        return Reaction::Report;
    }
    return rule->reaction == Reaction::Repeat && repeatsSoFar >= rule->repeats ? Reaction::Report : rule->reaction;
}

//! \brief How long to wait before repeat number \p repeat (the first is 1): twice the former wait, never above \p cap,
//! and at random between half of that and all of it, so that calls that failed together don't come back together.
//! \param random from 0 to 1
[[nodiscard]] constexpr std::chrono::milliseconds backoff(int repeat, std::chrono::milliseconds base,
                                                          std::chrono::milliseconds cap, double random)
{
    std::chrono::milliseconds wait = std::min(base, cap);
    for (int i = 1; i < repeat && wait < cap; ++i) {
        wait = std::min(wait * 2, cap);
    }
    const auto half = static_cast<double>(wait.count()) / 2;
    return std::chrono::milliseconds(static_cast<qint64>(half + half * random));
}

} // namespace statusbridge::zoho
