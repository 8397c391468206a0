// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/sqlerror.h"

namespace statusbridge {

namespace {

QString sentence(SqlFault fault)
{
    switch (fault) {
    case SqlFault::MissingTable:
        return u"%1 lacks a table: run \"statusbridge migrate\" to create what is missing."_s;
    case SqlFault::MissingColumn:
        return u"%1 lacks a column: compare the names in the settings with the tables, then run "
               "\"statusbridge migrate\"."_s;
    case SqlFault::Locked:
        return u"%1 is locked by another program and did not become free in time: end what holds it, "
               "or raise database.timeout_seconds."_s;
    case SqlFault::Deadlock:
        return u"%1 gave way to another program that changed the same rows at the same time, several "
               "times: try again."_s;
    case SqlFault::TimedOut:
        return u"%1 did not answer in time: see what keeps it busy, or raise database.timeout_seconds."_s;
    case SqlFault::ReadOnly:
        return u"%1 can't be written: give this user write permission, for SQLite of the file and its "
               "folder, or name a server in database.host that is no read-only copy."_s;
    case SqlFault::NoPermission:
        return u"%1 does not permit this user what is needed: grant it, or set database.user to "
               "another one."_s;
    case SqlFault::DiskFull:
        return u"%1 has no room left: free space on its disk."_s;
    case SqlFault::Corrupt:
        return u"%1 is damaged: restore it from a backup."_s;
    case SqlFault::NotADatabase:
        return u"%1 is not a database: set database.name to the right file."_s;
    case SqlFault::CannotOpen:
        return u"%1 can't be opened: check that the folder exists and that this user may use it."_s;
    case SqlFault::InputOutput:
        return u"%1 can't be read or written: check its disk."_s;
    case SqlFault::Constraint:
        return u"%1 refused a value because of one of its rules: check the constraints and triggers of "
               "the tables."_s;
    case SqlFault::Unreachable:
        return u"%1 can't be reached, or lets nobody in now: check that its server is running, "
               "database.host, database.port and database.tls, the user and the password."_s;
    case SqlFault::AccessDenied:
        return u"%1 doesn't let this user in: check database.user, the secret database_password, and "
               "from where the server lets that user come."_s;
    case SqlFault::MissingDatabase:
        return u"%1 does not exist at its server: create it there, or set database.name to the right "
               "one."_s;
    case SqlFault::ConnectionLost:
        return u"%1 can't be reached any more, the connection broke: check its server and the network; "
               "the next use connects again."_s;
    case SqlFault::Unknown:
        return u"%1 refused a statement."_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Error sqlError(SqlFault fault, const QString &database, const QString &driverWords)
{
    const bool isSchema = fault == SqlFault::MissingTable || fault == SqlFault::MissingColumn;
    return Error{.kind = isSchema ? ErrorKind::Schema : ErrorKind::Database,
                 .message = sentence(fault).arg(database),
                 .detail = driverWords.trimmed(),
                 .retryAfter = {},
                 .code = 0};
}

} // namespace statusbridge
