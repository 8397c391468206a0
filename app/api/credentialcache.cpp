// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/credentialcache.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr std::chrono::minutes credentialLifetime(15);
constexpr qsizetype mostCallers = 4000;

} // namespace

CredentialCache::CredentialCache(const Clock &clock) : m_clock(clock) {}

QByteArray CredentialCache::digest(const ApiCredentials &credentials, const QString &storedHash,
                                   const CallerOrigin &origin) const
{
    return m_digest({credentials.user.toUtf8(), storedHash.toUtf8(), origin.host.toUtf8()}, credentials.password);
}

bool CredentialCache::contains(const ApiCredentials &credentials, const QString &storedHash, const CallerOrigin &origin)
{
    const auto found = m_lastUses.find(digest(credentials, storedHash, origin));
    const auto now = m_clock.uptime();
    if (found == m_lastUses.end() || now - *found > credentialLifetime) {
        return false;
    }
    *found = now;
    return true;
}

void CredentialCache::add(const ApiCredentials &credentials, const QString &storedHash, const CallerOrigin &origin)
{
    forgetOld();
    m_lastUses.insert(digest(credentials, storedHash, origin), m_clock.uptime());
}

void CredentialCache::forgetOld()
{
    const auto now = m_clock.uptime();
    m_lastUses.removeIf([&](const auto &entry) { return now - entry.value() > credentialLifetime; });
    if (m_lastUses.size() >= mostCallers) {
        m_lastUses.erase(std::min_element(m_lastUses.cbegin(), m_lastUses.cend()));
    }
}

} // namespace statusbridge
