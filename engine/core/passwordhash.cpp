// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/passwordhash.h"

#include <sodium.h>

#include <array>

namespace statusbridge {

Expected<QString> hashPassword(const Secret &password)
{
    QByteArray text = password.reveal();
    std::array<char, crypto_pwhash_STRBYTES> hash = {};
    const bool isHashed =
        sodium_init() >= 0 &&
        crypto_pwhash_str(hash.data(), text.constData(), static_cast<size_t>(text.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) == 0;
    wipe(text);
    return isHashed ? Expected(QString::fromLatin1(hash.data()))
                    : Error{.kind = ErrorKind::Internal, .message = Sentence(SentenceId::PasswordNotHashed)};
}

bool verifyPassword(const QString &hash, const Secret &password)
{
    QByteArray text = password.reveal();
    const bool isVerified =
        sodium_init() >= 0 &&
        crypto_pwhash_str_verify(hash.toLatin1().constData(), text.constData(), static_cast<size_t>(text.size())) == 0;
    wipe(text);
    return isVerified;
}

} // namespace statusbridge
