// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/shutdownwatchdog.h"

#include <algorithm>

namespace statusbridge {

void ShutdownWatchdog::arm(std::chrono::milliseconds time)
{
    const std::lock_guard lock(m_mutex);
    m_end = std::min(m_end, std::chrono::steady_clock::now() + time);
    m_changed.notify_one();
    if (!m_thread.joinable()) {
        m_thread = std::jthread([this](const std::stop_token &stop) { wait(stop); });
    }
}

void ShutdownWatchdog::wait(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested() && std::chrono::steady_clock::now() < m_end) {
        m_changed.wait_until(lock, stop, m_end, [this, end = m_end] { return m_end != end; });
    }
    lock.unlock();
    if (!stop.stop_requested()) {
        m_cutOff();
    }
}

} // namespace statusbridge
