// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    explicit ShutdownWatchdog(std::chrono::milliseconds patience, std::function<void()> cutOff)
        : m_patience(patience), m_cutOff(std::move(cutOff))
    {}

    //! \brief Time runs from now on; a second call changes nothing. After the destructor \p cutOff is not called.
    void arm();

private:
    std::chrono::milliseconds m_patience;
    std::function<void()> m_cutOff;
    std::mutex m_mutex;
    std::condition_variable_any m_inTime;
    std::jthread m_thread; //!< last, because it uses what is above
};

} // namespace statusbridge
