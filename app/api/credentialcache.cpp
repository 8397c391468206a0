// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/credentialcache.h"

#include <sodium.h>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr std::chrono::minutes credentialLifetime(15);
constexpr qsizetype mostCallers = 1000;

Secret freshKey()
{
    QByteArray key(crypto_generichash_KEYBYTES, Qt::Uninitialized);
    crypto_generichash_keygen(reinterpret_cast<unsigned char *>(key.data()));
    const Secret secret(key);
    sodium_memzero(key.data(), static_cast<size_t>(key.size()));
    return secret;
}

void addPart(crypto_generichash_state &state, const QByteArray &part)
{
    // With its length in front, or "a" + "bc" and "ab" + "c" would be the same caller.
    const auto size = static_cast<quint64>(part.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(&size), sizeof(size));
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(part.constData()), size);
}

} // namespace

CredentialCache::CredentialCache(const Clock &clock) : m_clock(clock)
{
    // It is thread-safe and may be called again.
    if (sodium_init() < 0) {
        qFatal("libsodium can't be used on this machine.");
    }
    m_key = freshKey();
}

QByteArray CredentialCache::digest(const ApiCredentials &credentials, const QString &storedHash) const
{
    const auto key = m_key.reveal();
    auto password = credentials.password.reveal();
    QByteArray out(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash_state state;
    crypto_generichash_init(&state, reinterpret_cast<const unsigned char *>(key.constData()),
                            static_cast<size_t>(key.size()), crypto_generichash_BYTES);
    addPart(state, credentials.user.toUtf8());
    addPart(state, storedHash.toUtf8());
    addPart(state, password);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(out.data()), crypto_generichash_BYTES);
    sodium_memzero(password.data(), static_cast<size_t>(password.size()));
    return out;
}

bool CredentialCache::contains(const ApiCredentials &credentials, const QString &storedHash)
{
    const auto found = m_lastUses.find(digest(credentials, storedHash));
    const auto now = m_clock.uptime();
    if (found == m_lastUses.end() || now - *found > credentialLifetime) {
        return false;
    }
    *found = now;
    return true;
}

void CredentialCache::add(const ApiCredentials &credentials, const QString &storedHash)
{
    forgetOld();
    m_lastUses.insert(digest(credentials, storedHash), m_clock.uptime());
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
