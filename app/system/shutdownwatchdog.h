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
    void arm() { arm(m_patience); }
    //! \brief The same with less time than \p patience; what is left of that is shortened if it runs already.
    void arm(std::chrono::milliseconds time);

private:
    using Time = std::chrono::steady_clock::time_point;

    void wait(const std::stop_token &stop);

    std::chrono::milliseconds m_patience;
    std::function<void()> m_cutOff;
    std::mutex m_mutex; //!< guards m_end
    std::condition_variable_any m_changed;
    Time m_end = Time::max();
    std::jthread m_thread; //!< last, because it uses what is above
};

} // namespace statusbridge
