// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/shutdownwatchdog.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace statusbridge {

class ShutdownWatchdog::Private
{
public:
    void watch(const std::stop_token &stop);

    std::chrono::milliseconds patience;
    std::function<void()> cutOff;
    std::mutex mutex;
    std::condition_variable_any inTime;
    std::jthread thread; //!< last, because it uses what is above
};

void ShutdownWatchdog::Private::watch(const std::stop_token &stop)
{
    std::unique_lock lock(mutex);
    inTime.wait_for(lock, stop, patience, [] { return false; });
    if (!stop.stop_requested()) {
        cutOff();
    }
}

ShutdownWatchdog::ShutdownWatchdog(std::chrono::milliseconds patience, std::function<void()> cutOff)
    : d(std::make_unique<Private>())
{
    d->patience = patience;
    d->cutOff = std::move(cutOff);
}

ShutdownWatchdog::~ShutdownWatchdog() = default;

void ShutdownWatchdog::arm()
{
    if (!d->thread.joinable()) {
        d->thread = std::jthread([this](const std::stop_token &stop) { d->watch(stop); });
    }
}

} // namespace statusbridge
