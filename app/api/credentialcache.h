// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/caller.h"
#include "app/api/keyeddigest.h"
#include "app/http/callerorigin.h"
#include "engine/core/clock.h"

#include <QHash>

namespace statusbridge {

//! \brief Remembers for 15 minutes which credentials were right, so that a frequent caller costs no password hash. It
//! keeps a keyed digest of them.
//!
//! An entry is tied to the stored hash: a user who is removed or gets a new password is unknown at once. And to the
//! host that it was right from: what is remembered is never slowed, and elsewhere that would be a way to guess at full
//! speed while the user is active.
class CredentialCache
{
public:
    explicit CredentialCache(const Clock &clock);
    Q_DISABLE_COPY_MOVE(CredentialCache)

    //! \brief Whether these credentials were right from there recently; if so, the 15 minutes begin again.
    [[nodiscard]] bool contains(const ApiCredentials &credentials, const QString &storedHash,
                                const CallerOrigin &origin);
    void add(const ApiCredentials &credentials, const QString &storedHash, const CallerOrigin &origin);

private:
    [[nodiscard]] QByteArray digest(const ApiCredentials &credentials, const QString &storedHash,
                                    const CallerOrigin &origin) const;
    void forgetOld();

    const Clock &m_clock;
    KeyedDigest m_digest;
    QHash<QByteArray, std::chrono::milliseconds> m_lastUses; //!< by uptime
};

} // namespace statusbridge
