// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/knowncallers.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr std::chrono::hours knownLifetime(7 * 24);
constexpr qsizetype mostKnown = 10000;

} // namespace

QByteArray KnownCallers::digest(const QString &user, const CallerOrigin &origin) const
{
    return m_digest({user.toUtf8(), origin.prefix.toUtf8()});
}

bool KnownCallers::contains(const QString &user, const CallerOrigin &origin) const
{
    const auto found = m_lastSuccesses.find(digest(user, origin));
    return found != m_lastSuccesses.end() && m_clock.uptime() - *found <= knownLifetime;
}

void KnownCallers::add(const QString &user, const CallerOrigin &origin)
{
    const auto now = m_clock.uptime();
    m_lastSuccesses.removeIf([&](const auto &entry) { return now - entry.value() > knownLifetime; });
    const auto key = digest(user, origin);
    if (m_lastSuccesses.size() >= mostKnown && !m_lastSuccesses.contains(key)) {
        m_lastSuccesses.erase(std::min_element(m_lastSuccesses.cbegin(), m_lastSuccesses.cend()));
    }
    m_lastSuccesses.insert(key, now);
}

} // namespace statusbridge
