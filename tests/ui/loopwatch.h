// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <mutex>
#include <semaphore>
#include <thread>

namespace statusbridge {

//! \brief Measures how long an event loop is held: a thread of its own pings the loop of the thread that made this,
//! about a thousand times a second, and notes how long each answer took.
//!
//! Time in which the kernel let other programs run in place of the two threads is taken off, so that a busy machine
//! does not look like a busy window. Waiting for a disk, a lock or a socket is not taken off: that is what it looks
//! for.
class LoopWatch
{
public:
    LoopWatch();
    ~LoopWatch();
    LoopWatch(const LoopWatch &) = delete;
    LoopWatch &operator=(const LoopWatch &) = delete;

    //! \brief The longest hold since the last call. Needs no running loop.
    [[nodiscard]] std::chrono::microseconds takeLongest();
    //! \brief How many pings were answered since the start: none, and nothing was measured.
    [[nodiscard]] int answers() const { return m_answers; }

private:
    void watch();

    QObject m_receiver; //!< lives on the thread that is watched
    const long m_watchedThread;
    std::atomic_bool m_stop = false;
    std::atomic_int m_answers = 0;
    std::binary_semaphore m_answered{0};
    std::mutex m_mutex; //!< guards the longest
    std::chrono::microseconds m_longest{0};
    std::chrono::steady_clock::time_point m_since; //!< pings that left before it don't count
    std::thread m_thread;
};

} // namespace statusbridge
