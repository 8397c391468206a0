// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/calldeadline.h"

namespace statusbridge {

namespace {

constexpr std::chrono::milliseconds pauseBetweenBreaks(500);
constexpr std::chrono::hours idlePause(1);

} // namespace

CallDeadline::Period::Period(CallDeadline &deadline, Milliseconds limit) : m_deadline(deadline)
{
    m_deadline.begin(limit);
}

CallDeadline::Period::~Period()
{
    m_deadline.end();
}

CallDeadline::~CallDeadline() = default;

void CallDeadline::setBreaker(Breaker breaker)
{
    const std::lock_guard lock(m_mutex);
    m_breaker = std::move(breaker);
}

bool CallDeadline::hasPassed() const
{
    const std::lock_guard lock(m_mutex);
    return m_hasPassed;
}

void CallDeadline::reset()
{
    const std::lock_guard lock(m_mutex);
    m_hasPassed = false;
}

void CallDeadline::begin(Milliseconds limit)
{
    const std::lock_guard lock(m_mutex);
    ++m_depth;
    m_end = std::chrono::steady_clock::now() + limit;
    if (!m_thread.joinable()) {
        m_wakesAt = *m_end;
        m_thread = std::jthread([this](const std::stop_token &stop) { watch(stop); });
    } else if (*m_end < m_wakesAt) { // seldom: with a limit that stays the same, it wakes earlier by itself
        m_changed.notify_one();
    }
}

void CallDeadline::end()
{
    const std::lock_guard lock(m_mutex);
    if (--m_depth == 0) {
        m_end.reset();
    }
}

void CallDeadline::watch(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        breakLateCall();
        m_wakesAt = m_end.value_or(std::chrono::steady_clock::now() + idlePause);
        m_changed.wait_until(lock, stop, m_wakesAt, [this] { return m_end && *m_end < m_wakesAt; });
    }
}

void CallDeadline::breakLateCall()
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_end || now < *m_end) {
        return;
    }
    if (m_breaker && m_breaker()) {
        m_hasPassed = true;
    }
    m_end = now + pauseBetweenBreaks; // since what it does next may block again
}

} // namespace statusbridge
