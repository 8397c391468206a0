// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/passwordhash.h"

#include <sodium.h>

#include <array>

namespace statusbridge {

namespace {

//! The text in clear while it is needed, wiped afterwards.
class Revealed
{
public:
    explicit Revealed(const Secret &secret) : m_text(secret.reveal()) {}
    ~Revealed() { sodium_memzero(m_text.data(), size()); }
    Q_DISABLE_COPY_MOVE(Revealed)

    [[nodiscard]] const char *data() const { return m_text.constData(); }
    [[nodiscard]] size_t size() const { return static_cast<size_t>(m_text.size()); }

private:
    QByteArray m_text;
};

} // namespace

Expected<QString> hashPassword(const Secret &password)
{
    const Revealed text(password);
    std::array<char, crypto_pwhash_STRBYTES> hash = {};
    if (sodium_init() < 0 ||
        crypto_pwhash_str(hash.data(), text.data(), text.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0) {
        return Error{.kind = ErrorKind::Internal,
                     .message = u"The password could not be hashed, which takes 64 MiB of memory: close "
                                "other programs and try again."_s};
    }
    return QString::fromLatin1(hash.data());
}

bool verifyPassword(const QString &hash, const Secret &password)
{
    const Revealed text(password);
    return sodium_init() >= 0 && crypto_pwhash_str_verify(hash.toLatin1().constData(), text.data(), text.size()) == 0;
}

} // namespace statusbridge
