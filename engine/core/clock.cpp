// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/clock.h"

#include <ctime>

namespace statusbridge {

Clock::~Clock() = default;

QDateTime SystemClock::utcNow() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::uptime() const
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(time.tv_sec) +
                                                                 std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace statusbridge
