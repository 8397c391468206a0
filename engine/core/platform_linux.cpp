// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/platform.h"

#include <ctime>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace statusbridge {

std::chrono::milliseconds systemUptime()
{
    timespec time = {};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(time.tv_sec) +
                                                                 std::chrono::nanoseconds(time.tv_nsec));
}

void returnFreedMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace statusbridge
