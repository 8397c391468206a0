// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>
#include <optional>

namespace statusbridge::zoho {

//! \brief What the queue does with a call that failed.
enum class Reaction : quint8 {
    Report,  //!< hand the error to the caller
    Repeat,  //!< try again after a while, a few times
    Pause,   //!< all calls wait, then try again; not counted as a repeat
    Refresh, //!< get a new access token once, then try again once
    Stop,    //!< nothing that waits would fare better: hand the error to all of them
};

//! Zoho's "general error" is now and then a passing one.
inline constexpr int generalErrorCode = 2930;
//! After transient failures, of a call or of the question for a token.
inline constexpr int mostRepeats = 3;

//! \param code Zoho's own, 0 if there is none
//! \param repeatsSoFar how often this call was repeated after failures of its own
//! \param probe a fault of the account is the caller's to judge (ApiRequest::probe)
[[nodiscard]] constexpr Reaction reactionTo(ErrorKind kind, int code, int repeatsSoFar, bool probe = false)
{
    if (code == generalErrorCode && repeatsSoFar == 0) {
        return Reaction::Repeat;
    }
    switch (kind) {
    case ErrorKind::Transient:
        return repeatsSoFar < mostRepeats ? Reaction::Repeat : Reaction::Report;
    case ErrorKind::RateLimited:
        return Reaction::Pause;
    case ErrorKind::TokenRejected:
        return Reaction::Refresh;
    case ErrorKind::QuotaExhausted:
    case ErrorKind::Unauthorized:
        return Reaction::Stop;
    case ErrorKind::Account:
    case ErrorKind::Bug:
        return probe ? Reaction::Report : Reaction::Stop;
    default:
        return Reaction::Report;
    }
}

//! \brief The longest wait that a server may ask for, of one call in all and of a pause for all calls: a cycle that
//! waits longer holds its lease past its next due times, and the calls may as well be left to the next one.
inline constexpr std::chrono::milliseconds longestAskedWait{60000};

//! \brief How long a call that failed waits before it is tried again; nothing if it would wait
//! for more than longestAskedWait in all, so that it is left to the next cycle. Pure.
//! \param ours by our own rule \param asked by the server, if it did \param waited before, because servers asked for it
[[nodiscard]] inline std::optional<std::chrono::milliseconds>
waitBeforeRepeat(std::chrono::milliseconds ours, std::optional<std::chrono::milliseconds> asked,
                 std::chrono::milliseconds waited)
{
    const std::chrono::milliseconds wait = std::max(ours, asked.value_or(ours));
    return asked && waited + wait > longestAskedWait ? std::nullopt : std::optional(wait);
}

//! \brief The first and the longest wait before repeats.
struct BackoffLimits
{
    std::chrono::milliseconds base{1000};
    std::chrono::milliseconds cap{30000};
};

//! \brief How long to wait before repeat number \p repeat (the first is 1): twice the former wait, never above the cap,
//! and at random between half of that and all of it, so that calls that failed together don't come back together.
//! \param random from 0 to 1
[[nodiscard]] inline std::chrono::milliseconds backoff(int repeat, const BackoffLimits &limits = {},
                                                       double random = QRandomGenerator::global()->generateDouble())
{
    std::chrono::milliseconds wait = std::min(limits.base, limits.cap);
    for (int i = 1; i < repeat && wait < limits.cap; ++i) {
        wait = std::min(wait * 2, limits.cap);
    }
    const auto half = static_cast<double>(wait.count()) / 2;
    return std::chrono::milliseconds(static_cast<qint64>(half + half * random));
}

} // namespace statusbridge::zoho
