// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace statusbridge {

//! \brief Ends the program in time once it is about to end, even if its threads still wait for something.
//!
//! It runs on a thread of its own: a blocked event loop can't delay it.
class ShutdownWatchdog
{
public:
    //! \param cutOff is called on that thread when \p patience is over; it ends the process.
    explicit ShutdownWatchdog(std::chrono::milliseconds patience, std::function<void()> cutOff);
    //! In time: \p cutOff is not called any more.
    ~ShutdownWatchdog();
    Q_DISABLE_COPY_MOVE(ShutdownWatchdog)

    //! \brief Time runs from now on; a second call changes nothing.
    void arm();

private:
    void watch(const std::stop_token &stop);

    std::chrono::milliseconds m_patience;
    std::function<void()> m_cutOff;
    std::mutex m_mutex;
    std::condition_variable_any m_inTime;
    std::jthread m_thread; //!< last, because it uses what is above
};

} // namespace statusbridge
