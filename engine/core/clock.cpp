// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/clock.h"

#include "engine/core/platform.h"

namespace statusbridge {

Clock::~Clock() = default;

QString clockDifference(std::chrono::milliseconds ahead, const QString &whose)
{
    const auto difference = std::chrono::abs(ahead);
    if (difference <= std::chrono::minutes(1)) {
        return {};
    }
    return u"The machine's clock is %1 minutes %2 %3: set it, or let it be set from the network, or the day's calls "
           "and the times of statuses will be misjudged."_s.arg(
               QString::number(std::chrono::round<std::chrono::minutes>(difference).count()),
               ahead.count() > 0 ? u"ahead of"_s : u"behind"_s, whose);
}

std::chrono::milliseconds SystemClock::uptime() const
{
    return systemUptime();
}

} // namespace statusbridge
