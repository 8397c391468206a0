// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/core/expected.h"

namespace statusbridge {

//! \brief How the way to a database is guarded.
enum class DatabaseTls : quint8 {
    Local,     //!< a file, a socket, or a server on this machine of which nothing more is asked
    Verified,  //!< TLS, and the server's certificate is checked
    Required,  //!< TLS with any certificate
    Plain,     //!< none, on purpose
    Undecided, //!< nothing is set, and 0.1 went without: so does this release, with unguardedWarning()
};

//! \brief Whether \p database is reached without a network: SQLite, or a server by a Unix socket. Pure.
[[nodiscard]] bool needsNoNetwork(const DatabaseSettings &database);

//! \brief Whether \p database is on this machine: needsNoNetwork(), or a loopback host. No name is looked up. Pure.
[[nodiscard]] bool isLocalDatabase(const DatabaseSettings &database);

//! \brief What `database.tls` means for \p database. Without the key a server on another machine is Verified, unless
//! isOfFirstRelease() says of \p dataDirectory that its configuration may be older than that. Reads the directory.
[[nodiscard]] DatabaseTls databaseTls(const DatabaseSettings &database, const QString &dataDirectory);

//! \brief Whether 0.1 has used \p dataDirectory: what it left there is found, and no mark of a later release's first
//! start.
[[nodiscard]] bool isOfFirstRelease(const QString &dataDirectory);

//! \brief Leaves that mark in a directory that 0.1 has not used; else does nothing. Call it before anything else is
//! written there. Errors: Configuration.
[[nodiscard]] Expected<void> markInstallation(const QString &dataDirectory);

//! \brief What a person must know and do while the way is Undecided.
[[nodiscard]] Sentence unguardedWarning(const DatabaseSettings &database);

} // namespace statusbridge
