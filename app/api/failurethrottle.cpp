// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/failurethrottle.h"

#include "engine/core/literals.h"

#include <algorithm>

namespace statusbridge {

struct FailureThrottle::Allowance
{
    int free = 0;
    std::chrono::milliseconds first{0};
    std::chrono::milliseconds longest{0};
};

namespace {

constexpr std::chrono::minutes failureLifetime(15);
constexpr qsizetype mostEntries = 10000;

} // namespace

QByteArray FailureThrottle::callerKey(const QString &user, const CallerOrigin &origin) const
{
    return m_digest({"caller"_ba, user.toUtf8(), origin.host.toUtf8()});
}

QByteArray FailureThrottle::userKey(const QString &user) const
{
    return m_digest({"user"_ba, user.toUtf8()});
}

QByteArray FailureThrottle::userInPrefixKey(const QString &user, const CallerOrigin &origin) const
{
    return m_digest({"user in prefix"_ba, user.toUtf8(), origin.prefix.toUtf8()});
}

QByteArray FailureThrottle::firstTriesKey(const QString &user) const
{
    return m_digest({"first tries"_ba, user.toUtf8()});
}

QByteArray FailureThrottle::prefixKey(const CallerOrigin &origin) const
{
    return m_digest({"prefix"_ba, origin.prefix.toUtf8()});
}

std::chrono::milliseconds FailureThrottle::pauseFor(const QString &user, const CallerOrigin &origin, bool isKnown) const
{
    using std::chrono::milliseconds;
    constexpr Allowance forCaller{.free = 5, .first = milliseconds(500), .longest = milliseconds(4000)};
    constexpr Allowance forUser{.free = 10, .first = milliseconds(500), .longest = milliseconds(4000)};
    // As many prefixes as one attacker may well have; a guess at each is all that they get by it.
    constexpr Allowance forFirstTries{.free = 64, .first = milliseconds(500), .longest = milliseconds(2000)};
    // Several people may share one, and its users must not wait long for each other's slips.
    constexpr Allowance forPrefix{.free = 20, .first = milliseconds(100), .longest = milliseconds(500)};
    const auto own = pauseOf(callerKey(user, origin), forCaller);
    if (isKnown) {
        return std::max(own, pauseOf(userInPrefixKey(user, origin), forPrefix));
    }
    const auto ofUser = hasFailed(userInPrefixKey(user, origin)) ? pauseOf(userKey(user), forUser)
                                                                 : pauseOf(firstTriesKey(user), forFirstTries);
    return std::max({own, ofUser, pauseOf(prefixKey(origin), forPrefix)});
}

bool FailureThrottle::hasFailed(const QByteArray &key) const
{
    const auto failures = m_failures.constFind(key);
    return failures != m_failures.cend() && m_clock.uptime() - failures->last <= failureLifetime;
}

std::chrono::milliseconds FailureThrottle::pauseOf(const QByteArray &key, const Allowance &allowance) const
{
    const auto failures = m_failures.value(key);
    const int beyond = failures.count - allowance.free;
    if (beyond < 0) {
        return std::chrono::milliseconds(0);
    }
    constexpr int mostDoublings = 10;
    const auto pause = std::min(allowance.first * (1 << std::min(beyond, mostDoublings)), allowance.longest);
    return std::max(std::chrono::milliseconds(0), failures.last + pause - m_clock.uptime());
}

void FailureThrottle::noteFailure(const QString &user, const CallerOrigin &origin)
{
    const auto now = m_clock.uptime();
    m_failures.removeIf([&](const auto &entry) { return now - entry.value().last > failureLifetime; });
    if (!hasFailed(userInPrefixKey(user, origin))) {
        count(firstTriesKey(user));
    }
    count(userInPrefixKey(user, origin));
    count(callerKey(user, origin));
    count(userKey(user));
    count(prefixKey(origin));
}

void FailureThrottle::noteSuccess(const QString &user, const CallerOrigin &origin)
{
    m_failures.remove(callerKey(user, origin));
    m_failures.remove(userKey(user));
}

void FailureThrottle::count(const QByteArray &key)
{
    if (m_failures.size() >= mostEntries && !m_failures.contains(key)) {
        const auto byTime = [](const Failures &left, const Failures &right) { return left.last < right.last; };
        m_failures.erase(std::min_element(m_failures.cbegin(), m_failures.cend(), byTime));
    }
    auto &failures = m_failures[key];
    ++failures.count;
    failures.last = m_clock.uptime();
}

} // namespace statusbridge
