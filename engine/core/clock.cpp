// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/clock.h"

#include "engine/core/platform.h"

namespace statusbridge {

Clock::~Clock() = default;

QDateTime SystemClock::utcNow() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::uptime() const
{
    return systemUptime();
}

} // namespace statusbridge
