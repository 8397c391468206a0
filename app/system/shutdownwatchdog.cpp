// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/shutdownwatchdog.h"

namespace statusbridge {

ShutdownWatchdog::ShutdownWatchdog(std::chrono::milliseconds patience, std::function<void()> cutOff)
    : m_patience(patience), m_cutOff(std::move(cutOff))
{}

ShutdownWatchdog::~ShutdownWatchdog() = default;

void ShutdownWatchdog::arm()
{
    if (!m_thread.joinable()) {
        m_thread = std::jthread([this](const std::stop_token &stop) { watch(stop); });
    }
}

void ShutdownWatchdog::watch(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_inTime.wait_for(lock, stop, m_patience, [] { return false; });
    if (!stop.stop_requested()) {
        m_cutOff();
    }
}

} // namespace statusbridge
