// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/credentialsource.h"
#include "engine/core/clock.h"

#include <QHash>

namespace statusbridge {

//! \brief Remembers for a while which credentials were found right, so that a caller who comes often costs no password
//! hash. What it keeps is a keyed BLAKE2b digest under a key that is made at the start and never leaves the process.
//!
//! An entry is tied to the stored hash: whoever is removed or gets a new password is unknown at once.
class CredentialCache
{
public:
    explicit CredentialCache(const Clock &clock);
    ~CredentialCache();
    Q_DISABLE_COPY_MOVE(CredentialCache)

    //! \brief Whether these credentials were right lately; makes that "lately" begin anew.
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
