// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/secret.h"

#include <QHash>

namespace statusbridge {

//! \brief The user that a caller claims to be, and the password.
struct ApiCredentials
{
    QString user;
    Secret password;
};

//! \brief Remembers for 15 minutes which credentials were right, so that a frequent caller costs no password hash. It
//! keeps a keyed BLAKE2b digest; the key is made at the start and never leaves the process.
//!
//! An entry is tied to the stored hash: a user who is removed or gets a new password is unknown at once.
class CredentialCache
{
public:
    explicit CredentialCache(const Clock &clock);
    Q_DISABLE_COPY_MOVE(CredentialCache)

    //! \brief Whether these credentials were right recently; if so, the 15 minutes begin again.
    [[nodiscard]] bool contains(const ApiCredentials &credentials, const QString &storedHash);
    void add(const ApiCredentials &credentials, const QString &storedHash);

private:
    [[nodiscard]] QByteArray digest(const ApiCredentials &credentials, const QString &storedHash) const;
    void forgetOld();

    const Clock &m_clock;
    Secret m_key;
    QHash<QByteArray, std::chrono::milliseconds> m_lastUses; //!< by uptime
};

} // namespace statusbridge
