// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/signature.h"

#include "app/receiver/formfields.h"
#include "engine/core/literals.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <sodium.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace statusbridge {

namespace {

constexpr QByteArrayView metaPrefix("sha256=");
constexpr qsizetype sha256Digits = 64;
constexpr qsizetype sha1Bytes = 20;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray hmacSha256(const QByteArray &message, const Secret &secret)
{
    auto key = secret.reveal();
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytesOf(key), static_cast<size_t>(key.size()));
    crypto_auth_hmacsha256_update(&state, bytesOf(message), static_cast<unsigned long long>(message.size()));
    QByteArray code(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char *>(code.data()));
    sodium_memzero(&state, sizeof(state));
    wipe(key);
    return code;
}

QByteArray hmacSha1(const QByteArray &message, const Secret &secret)
{
    auto key = secret.reveal();
    const auto code = QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha1);
    wipe(key);
    return code;
}

//! Of one size for secrets of any.
QByteArray digestOf(const Secret &secret)
{
    auto text = secret.reveal();
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), crypto_generichash_BYTES, bytesOf(text),
                       static_cast<unsigned long long>(text.size()), nullptr, 0);
    wipe(text);
    return digest;
}

bool isSame(const QByteArray &left, const QByteArray &right)
{
    return left.size() == right.size() &&
           sodium_memcmp(left.constData(), right.constData(), static_cast<size_t>(left.size())) == 0;
}

//! Whether \p code is what \p codeOf makes of one of both secrets. Both are tried in any case, so that the time doesn't
//! tell which one it was.
template <typename CodeOf>
bool isCodeOfAny(const QByteArray &code, const RotatingSecret &secret, CodeOf codeOf)
{
    bool isAny = false;
    for (const Secret *each : {&secret.current, &secret.previous}) {
        if (!each->isEmpty()) {
            const bool isThis = isSame(code, codeOf(*each));
            isAny = isAny || isThis;
        }
    }
    return isAny;
}

bool isLowerHexDigit(char digit)
{
    return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
}

//! What stands behind \p scheme, a word and a blank; nothing if it is another one.
std::optional<QByteArray> credentialsOf(const QByteArray &authorization, QByteArrayView scheme)
{
    if (authorization.size() <= scheme.size() ||
        authorization.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0) {
        return std::nullopt;
    }
    return authorization.sliced(scheme.size()).trimmed();
}

//! The secret in the value of an Authorization header; nothing if it is of another kind.
std::optional<QByteArray> secretIn(const QByteArray &authorization)
{
    if (const auto bearer = credentialsOf(authorization, "Bearer ")) {
        return bearer;
    }
    const auto basic = credentialsOf(authorization, "Basic ");
    const auto decoded =
        QByteArray::fromBase64Encoding(basic.value_or(QByteArray()), QByteArray::AbortOnBase64DecodingErrors);
    const auto end = decoded.decoded.indexOf(':');
    return basic && decoded && end >= 0 ? std::optional(decoded.decoded.sliced(end + 1)) : std::nullopt;
}

//! The same address with its scheme's usual port, or without it if it has that; empty if it has another port.
QByteArray withTheUsualPortOrWithout(const QByteArray &url)
{
    for (const auto &[scheme, port] : {std::pair("https://"_ba, ":443"_ba), std::pair("http://"_ba, ":80"_ba)}) {
        if (!url.startsWith(scheme)) {
            continue;
        }
        const auto path = url.indexOf('/', scheme.size());
        const QByteArray host = url.first(path < 0 ? url.size() : path);
        const QByteArray rest = url.sliced(host.size());
        if (host.endsWith(port)) {
            return host.chopped(port.size()) + rest;
        }
        // Of an IPv6 address the colons stand within brackets.
        return host.lastIndexOf(':') > qMax(host.lastIndexOf(']'), scheme.size()) ? QByteArray() : host + port + rest;
    }
    return {};
}

//! The digits by which \p url tells the SHA-256 of the body; nothing if it tells none. The last one counts.
std::optional<QByteArray> bodyDigitsIn(const QByteArray &url)
{
    std::optional<QByteArray> digits;
    const auto question = url.indexOf('?');
    for (const auto &[name, value] : formFieldsOf(question < 0 ? QByteArray() : url.sliced(question + 1))) {
        if (name == "bodySHA256") {
            digits = value;
        }
    }
    return digits;
}

//! What stands behind the address in what Twilio signs; nothing if \p body can't be what was signed.
std::optional<QByteArray> signedPartOf(const QByteArray &url, const QByteArray &body)
{
    if (const auto digits = bodyDigitsIn(url)) {
        return isSame(digits->toLower(), QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex())
                   ? std::optional(QByteArray())
                   : std::nullopt;
    }
    auto fields = formFieldsOf(body);
    if (fields.isEmpty() && !body.isEmpty()) { // of too many none is read, and none would be signed
        return std::nullopt;
    }
    std::sort(fields.begin(), fields.end());
    fields.resize(std::distance(fields.begin(), std::unique(fields.begin(), fields.end())));
    QByteArray values;
    for (const auto &[name, value] : fields) {
        values += name + value;
    }
    return values;
}

} // namespace

bool isSignedByMeta(const QByteArrayList &signatures, const QByteArray &body, const RotatingSecret &appSecret)
{
    const auto value = signatures.value(0);
    if (signatures.size() != 1 || value.size() != metaPrefix.size() + sha256Digits || !value.startsWith(metaPrefix)) {
        return false;
    }
    const auto digits = value.sliced(metaPrefix.size());
    return std::all_of(digits.cbegin(), digits.cend(), isLowerHexDigit) &&
           isCodeOfAny(QByteArray::fromHex(digits), appSecret,
                       [&](const Secret &secret) { return hmacSha256(body, secret); });
}

bool isSignedByTwilio(const QByteArrayList &signatures, const QByteArray &url, const QByteArray &body,
                      const RotatingSecret &authToken)
{
    const auto code = QByteArray::fromBase64Encoding(signatures.value(0), QByteArray::AbortOnBase64DecodingErrors);
    // Decoding passes over what the last digit has too much; there is to be one form alone.
    if (signatures.size() != 1 || !code || code.decoded.size() != sha1Bytes ||
        code.decoded.toBase64() != signatures.first()) {
        return false;
    }
    const auto part = signedPartOf(url, body);
    if (!part) {
        return false;
    }
    const QByteArray other = withTheUsualPortOrWithout(url);
    bool isSigned = false;
    for (const QByteArray &each : {url, other.isEmpty() ? url : other}) {
        const bool isThis =
            isCodeOfAny(code.decoded, authToken, [&](const Secret &secret) { return hmacSha1(each + *part, secret); });
        isSigned = isSigned || isThis;
    }
    return isSigned;
}

bool isSecret(const QByteArray &value, const RotatingSecret &secret)
{
    return !value.isEmpty() && isCodeOfAny(digestOf(Secret(value)), secret, digestOf);
}

bool hasSharedSecret(const SharedSecretHeaders &headers, const RotatingSecret &sharedSecret)
{
    // A sender with a header of its own is read by that: a proxy may add credentials in the other one.
    if (!headers.ownHeader.isEmpty()) {
        return headers.ownHeader.size() == 1 && isSecret(headers.ownHeader.first(), sharedSecret);
    }
    const auto secret = secretIn(headers.authorization.value(0));
    return headers.authorization.size() == 1 && secret && isSecret(*secret, sharedSecret);
}

} // namespace statusbridge
