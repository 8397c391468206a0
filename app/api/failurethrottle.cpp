// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/failurethrottle.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr int freePerCaller = 5;
constexpr int freePerAddress = 20; // several people may share one
constexpr std::chrono::seconds firstPause(1);
constexpr std::chrono::minutes longestPause(5);
constexpr std::chrono::minutes failureLifetime(15);
constexpr qsizetype mostEntries = 10000;

// An address has no line end, so that the first one always parts the two.
QString callerKey(const QString &address, const QString &user)
{
    return address + QChar(u'\n') + user;
}

} // namespace

FailureThrottle::FailureThrottle(const Clock &clock) : m_clock(clock) {}

std::chrono::milliseconds FailureThrottle::pauseFor(const QString &address, const QString &user) const
{
    return std::max(pauseOf(address, freePerAddress), pauseOf(callerKey(address, user), freePerCaller));
}

std::chrono::milliseconds FailureThrottle::pauseOf(const QString &key, int freeFailures) const
{
    const auto failures = m_failures.value(key);
    const int beyond = failures.count - freeFailures;
    if (beyond < 0) {
        return std::chrono::milliseconds(0);
    }
    constexpr int mostDoublings = 16;
    const auto pause =
        std::min<std::chrono::milliseconds>(firstPause * (1 << std::min(beyond, mostDoublings)), longestPause);
    return std::max(std::chrono::milliseconds(0), failures.last + pause - m_clock.uptime());
}

void FailureThrottle::noteFailure(const QString &address, const QString &user)
{
    count(address);
    count(callerKey(address, user));
}

void FailureThrottle::noteSuccess(const QString &address, const QString &user)
{
    m_failures.remove(callerKey(address, user));
}

void FailureThrottle::count(const QString &key)
{
    const auto now = m_clock.uptime();
    m_failures.removeIf([&](const auto &entry) { return now - entry.value().last > failureLifetime; });
    if (m_failures.size() >= mostEntries && !m_failures.contains(key)) {
        const auto byTime = [](const Failures &left, const Failures &right) { return left.last < right.last; };
        m_failures.erase(std::min_element(m_failures.cbegin(), m_failures.cend(), byTime));
    }
    auto &failures = m_failures[key];
    ++failures.count;
    failures.last = now;
}

} // namespace statusbridge
