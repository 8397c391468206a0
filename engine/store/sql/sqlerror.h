// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"

#include <QString>

#include <chrono>

namespace statusbridge {

//! \brief What a database can complain of, told apart as far as a person would do something else about it.
enum class SqlFault : quint8 {
    Unknown,
    MissingTable,
    MissingColumn,
    Locked,
    Deadlock, //!< may be tried again at once, from the beginning of the transaction
    TimedOut,
    ReadOnly,
    NoPermission,
    DiskFull,
    Corrupt,
    NotADatabase,
    CannotOpen,
    InputOutput,
    Constraint,
    Unreachable,
    AccessDenied,
    MissingDatabase,
    ConnectionLost, //!< of use no more: it must be opened again
    StatementPool,  //!< the same, because a pool in statement mode allows no transactions
};

//! \brief The only place where a database's complaint becomes an Error of ours: Schema or Database.
//! \param database its name for people \param driverWords the driver's text, which becomes the detail
[[nodiscard]] Error sqlError(SqlFault fault, const QString &database, const QString &driverWords);

//! \brief The same for a call that was ended because it took longer than \p limit: SqlFault::TimedOut.
[[nodiscard]] Error lateError(const QString &database, std::chrono::seconds limit, const QString &driverWords);

} // namespace statusbridge
