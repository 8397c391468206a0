// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/sql/calldeadline.h"

class QSqlDriver;

namespace statusbridge {

// What ends a blocking call of a database's client library from another thread. Each needs a function of the library
// that Qt's plug-in is linked to; without it (a plug-in that has its library inside it) they are empty. So does the
// last.

//! \brief Ends a call of an open PostgreSQL connection by ending its socket: libpq waits for the server without a
//! limit.
[[nodiscard]] CallDeadline::Breaker postgresqlBreaker(const QSqlDriver &driver);
//! \brief The same while \p driver, which must outlive it, opens a connection: after the login Qt asks the server some
//! questions, and libpq's own limit is for the login alone.
[[nodiscard]] CallDeadline::Breaker postgresqlOpeningBreaker(const QSqlDriver &driver);
//! \brief Ends a call of an open MariaDB connection likewise: the library's limits are for each reading of the socket.
[[nodiscard]] CallDeadline::Breaker mysqlBreaker(const QSqlDriver &driver);
//! \brief The same while the calling thread opens a connection whose limits of reading are long, from the server's
//! greeting on, before which the library's limit of connecting holds. That thread destroys it.
[[nodiscard]] CallDeadline::Breaker mysqlOpeningBreaker();
//! \brief Interrupts SQLite, which may be computing or reading; not a wait for the operating system.
[[nodiscard]] CallDeadline::Breaker sqliteBreaker(const QSqlDriver &driver);

//! \brief Whether the file of an open SQLite connection is no longer the one of its name; false if that can't be asked.
[[nodiscard]] bool hasSqliteFileMoved(const QSqlDriver &driver);

} // namespace statusbridge
