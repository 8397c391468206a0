// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/clock.h"

#include "engine/core/platform.h"

namespace statusbridge {

Clock::~Clock() = default;

Sentence clockDifference(std::chrono::milliseconds ahead, OtherClock other)
{
    const auto difference = std::chrono::abs(ahead);
    if (difference <= std::chrono::minutes(1)) {
        return {};
    }
    const bool isAhead = ahead.count() > 0;
    const auto minutes = std::chrono::round<std::chrono::minutes>(difference).count();
    return other == OtherClock::Database
               ? Sentence(isAhead ? SentenceId::ClockAheadOfDatabase : SentenceId::ClockBehindDatabase, {minutes})
               : Sentence(isAhead ? SentenceId::ClockAheadOfZoho : SentenceId::ClockBehindZoho, {minutes});
}

std::chrono::milliseconds SystemClock::uptime() const
{
    return systemUptime();
}

} // namespace statusbridge
