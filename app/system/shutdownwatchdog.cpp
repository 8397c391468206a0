// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/shutdownwatchdog.h"

namespace statusbridge {

void ShutdownWatchdog::arm()
{
    if (m_thread.joinable()) {
        return;
    }
    m_thread = std::jthread([this](const std::stop_token &stop) {
        std::unique_lock lock(m_mutex);
        m_inTime.wait_for(lock, stop, m_patience, [] { return false; });
        if (!stop.stop_requested()) {
            m_cutOff();
        }
    });
}

} // namespace statusbridge
