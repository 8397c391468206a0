// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/keyeddigest.h"

#include <sodium.h>

namespace statusbridge {

namespace {

void addPart(crypto_generichash_state &state, const QByteArray &part)
{
    const auto size = static_cast<quint64>(part.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(&size), sizeof(size));
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(part.constData()), size);
}

} // namespace

KeyedDigest::KeyedDigest()
{
    // It is thread-safe and may be called again.
    if (sodium_init() < 0) {
        qFatal("libsodium can't be used on this machine.");
    }
    QByteArray key(crypto_generichash_KEYBYTES, Qt::Uninitialized);
    crypto_generichash_keygen(reinterpret_cast<unsigned char *>(key.data()));
    m_key = Secret(key);
    wipe(key);
}

QByteArray KeyedDigest::operator()(const QByteArrayList &parts, const Secret &secret) const
{
    auto key = m_key.reveal();
    auto revealed = secret.reveal();
    QByteArray out(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash_state state;
    crypto_generichash_init(&state, reinterpret_cast<const unsigned char *>(key.constData()),
                            static_cast<size_t>(key.size()), crypto_generichash_BYTES);
    for (const auto &part : parts) {
        addPart(state, part);
    }
    addPart(state, revealed);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(out.data()), crypto_generichash_BYTES);
    wipe(key);
    wipe(revealed);
    sodium_memzero(&state, sizeof(state));
    return out;
}

} // namespace statusbridge
