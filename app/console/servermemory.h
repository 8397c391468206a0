// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/secretstore.h"
#include "ui/host/serverswitch.h"

#include <QProcessEnvironment>

namespace statusbridge {

//! \brief Which server a console was attached to last, and the secrets for servers: the choice in the file of the
//! window's preferences, a secret in the desktop's keychain or else in a file that only its owner can read.
//!
//! Thread-safe; what has to do with a secret blocks, for as long as a person takes to unlock the keychain.
class ServerMemory
{
public:
    ServerMemory(const QString &dataDirectory, const QProcessEnvironment &environment);

    //! \brief What was chosen last, without its secret; also after leave().
    [[nodiscard]] ServerChoice last() const;
    //! \brief Whether the next start leads there.
    [[nodiscard]] bool isAttached() const;

    //! \brief \p choice with the secret that belongs to it: its own, or that of the environment
    //! (STATUSBRIDGE_SECRET_SERVER_PASSWORD, …_TOKEN), or the one that is stored; still empty if there is none.
    //! Errors: Configuration.
    [[nodiscard]] Expected<ServerChoice> withSecret(const ServerChoice &choice) const;
    //! \brief Stores its secret, if it has one, and leads the next start there. Errors: Configuration.
    [[nodiscard]] Expected<void> enter(const ServerChoice &choice);
    //! \brief The next start has this machine's engine again; choice and secret stay.
    void leave();

private:
    QString m_file;
    SecretStores m_stores; //!< the environment first
};

//! \brief The name under which the secret for \p choice is stored. Pure.
[[nodiscard]] QString serverSecretName(const ServerChoice &choice);

} // namespace statusbridge
