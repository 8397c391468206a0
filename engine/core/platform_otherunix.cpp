// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/platform.h"

#include <ctime>

namespace statusbridge {

std::chrono::milliseconds systemUptime()
{
    timespec time = {};
    ::clock_gettime(CLOCK_MONOTONIC, &time); // on macOS it counts suspended time
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(time.tv_sec) +
                                                                 std::chrono::nanoseconds(time.tv_nsec));
}

void returnFreedMemory() {}

} // namespace statusbridge
