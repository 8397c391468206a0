// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace statusbridge {

//! \brief A deadline for blocking calls of a library that has none: a thread of its own ends a call that is late.
//!
//! What ends it is a breaker, which makes the call return with an error. Periods may lie in each other: an inner one
//! begins the time again, and it runs on until the outermost one ends. Belongs to the thread that makes the calls.
class CallDeadline
{
public:
    using Milliseconds = std::chrono::milliseconds;
    //! Called on the other thread while the call is under way, never after its period has ended, which waits for it.
    //! Returns false if there is nothing to end yet: it is called again half a second later.
    using Breaker = std::function<bool()>;

    //! \brief The time of a call, and of what is to be read and freed after it.
    class Period
    {
    public:
        Period(CallDeadline &deadline, Milliseconds limit);
        ~Period();
        Q_DISABLE_COPY_MOVE(Period)

    private:
        CallDeadline &m_deadline;
    };

    CallDeadline() = default;
    ~CallDeadline();
    Q_DISABLE_COPY_MOVE(CallDeadline)

    //! \brief Calls can be ended by \p breaker from now on; by nothing, if it is empty.
    void setBreaker(Breaker breaker);
    //! \brief Whether a call was ended since the last reset().
    [[nodiscard]] bool hasPassed() const;
    void reset();

private:
    using Time = std::chrono::steady_clock::time_point;

    void begin(Milliseconds limit);
    void end();
    void watch(const std::stop_token &stop);
    void breakLateCall();

    mutable std::mutex m_mutex; //!< guards the members below but the thread
    std::condition_variable_any m_changed;
    Breaker m_breaker;
    std::optional<Time> m_end; //!< of the call that is under way, or when the breaker is called again
    Time m_wakesAt;            //!< when the thread looks next
    int m_depth = 0;           //!< of periods
    bool m_hasPassed = false;
    std::jthread m_thread; //!< from the first period on; last, because it uses what is above
};

} // namespace statusbridge
