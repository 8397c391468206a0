// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/formfields.h"
#include "app/receiver/signature.h"
#include "engine/core/literals.h"
#include "tests/fuzz/require.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>
using namespace statusbridge;

// The first line is a header, the rest the body: a signature is right if it is exactly the one that must come, alone.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto end = bytes.indexOf('\n');
    const auto header = bytes.left(end);
    const auto body = end < 0 ? QByteArray() : bytes.mid(end + 1);
    const RotatingSecret secret{.current = Secret("new"), .previous = Secret("key")};

    const QByteArray ofMeta =
        "sha256=" + QMessageAuthenticationCode::hash(body, "key", QCryptographicHash::Sha256).toHex();
    require(isSignedByMeta({ofMeta}, body, secret));
    require(!isSignedByMeta({ofMeta, header}, body, secret) && !isSignedByMeta({header, ofMeta}, body, secret));
    require(isSignedByMeta({header}, body, secret) == (header == ofMeta));
    require(!isSignedByMeta({ofMeta}, body + 'x', secret) && !isSignedByMeta({ofMeta}, body, {}));

    auto fields = formFieldsOf(body);
    std::sort(fields.begin(), fields.end());
    fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
    QByteArray message = header;
    for (const auto &[name, value] : fields) {
        message += name + value;
    }
    const auto ofTwilio = QMessageAuthenticationCode::hash(message, "key", QCryptographicHash::Sha1).toBase64();
    // Of too many fields none is read, and a digest in the address stands for all of them.
    const bool isForm =
        (!fields.isEmpty() || body.isEmpty()) && !header.contains("bodySHA256") && !header.contains('%');
    require(!isForm || isSignedByTwilio({ofTwilio}, header, body, secret));
    require(!isSignedByTwilio({ofTwilio}, header, body, {}) && !isSignedByTwilio({header}, header, body, secret));
    const auto ofTheAddress = QMessageAuthenticationCode::hash(header, "key", QCryptographicHash::Sha1).toBase64();
    require(!isSignedByTwilio({ofTheAddress}, header, body + '{', secret) || header.contains("bodySHA256"));
    const QByteArray told =
        "https://example.com/?bodySHA256=" + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    const auto ofTold = QMessageAuthenticationCode::hash(told, "key", QCryptographicHash::Sha1).toBase64();
    require(isSignedByTwilio({ofTold}, told, body, secret) && !isSignedByTwilio({ofTold}, told, body + 'x', secret));

    require(hasSharedSecret({.ownHeader = {header}}, secret) == (header == "new" || header == "key"));
    require(!hasSharedSecret({.ownHeader = {header}, .authorization = {"Bearer key"}}, secret) || header == "new" ||
            header == "key");
    const bool isLetIn = hasSharedSecret({.authorization = {header}}, secret);
    require(!isLetIn || header.startsWith('B') || header.startsWith('b'));
    const QByteArray user = header.left(8).replace(':', ' ') + ":key";
    const QByteArray basic = "Basic " + user.toBase64();
    require(hasSharedSecret({.authorization = {basic}}, secret));
    return 0;
}
