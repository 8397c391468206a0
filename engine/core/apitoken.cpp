// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/apitoken.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace statusbridge {

namespace {

constexpr QByteArrayView tokenPrefix("sbt_");
constexpr std::size_t randomBytes = 32;
constexpr qsizetype tokenSize = 47; // the prefix, and the bytes in base64 without padding

} // namespace

Secret makeToken()
{
    std::array<unsigned char, randomBytes> random{};
    randombytes_buf(random.data(), random.size());
    QByteArray bytes(reinterpret_cast<const char *>(random.data()), random.size());
    QByteArray token = tokenPrefix + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const Secret secret(token);
    sodium_memzero(random.data(), random.size());
    wipe(bytes);
    wipe(token);
    return secret;
}

bool isToken(const QByteArray &text)
{
    const auto isCharacter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    return text.size() == tokenSize && text.startsWith(tokenPrefix) &&
           std::all_of(text.cbegin(), text.cend(), isCharacter);
}

QString tokenHash(const Secret &token)
{
    QByteArray text = token.reveal();
    std::array<unsigned char, crypto_generichash_BYTES> digest{};
    crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char *>(text.constData()),
                       static_cast<unsigned long long>(text.size()), nullptr, 0);
    wipe(text);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(digest.data()), digest.size()).toHex());
}

} // namespace statusbridge
