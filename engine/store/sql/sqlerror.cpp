// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sqlerror.h"

namespace statusbridge {

namespace {

QString sentence(SqlFault fault)
{
    switch (fault) {
    case SqlFault::MissingTable:
        return QStringLiteral("%1 lacks a table: run \"statusbridge migrate\" to create what is missing.");
    case SqlFault::MissingColumn:
        return QStringLiteral("%1 lacks a column: compare the names in the settings with the tables, then run "
                              "\"statusbridge migrate\".");
    case SqlFault::Locked:
        return QStringLiteral("%1 is locked by another program and did not become free in time: end what holds it, "
                              "or raise database.timeout_seconds.");
    case SqlFault::Deadlock:
        return QStringLiteral("%1 gave way to another program that changed the same rows at the same time, several "
                              "times: try again.");
    case SqlFault::TimedOut:
        return QStringLiteral("%1 did not answer in time: see what keeps it busy, or raise database.timeout_seconds.");
    case SqlFault::ReadOnly:
        return QStringLiteral("%1 can't be written: give this user write permission, for SQLite of the file and its "
                              "folder, or name a server in database.host that is no read-only copy.");
    case SqlFault::NoPermission:
        return QStringLiteral("%1 does not permit this user what is needed: grant it, or set database.user to "
                              "another one.");
    case SqlFault::DiskFull:
        return QStringLiteral("%1 has no room left: free space on its disk.");
    case SqlFault::Corrupt:
        return QStringLiteral("%1 is damaged: restore it from a backup.");
    case SqlFault::NotADatabase:
        return QStringLiteral("%1 is not a database: set database.name to the right file.");
    case SqlFault::CannotOpen:
        return QStringLiteral("%1 can't be opened: check that the folder exists and that this user may use it.");
    case SqlFault::InputOutput:
        return QStringLiteral("%1 can't be read or written: check its disk.");
    case SqlFault::Constraint:
        return QStringLiteral("%1 refused a value because of one of its rules: check the constraints and triggers of "
                              "the tables.");
    case SqlFault::Unreachable:
        return QStringLiteral("%1 can't be reached, or lets nobody in now: check that its server is running, "
                              "database.host, database.port and database.tls, the user and the password.");
    case SqlFault::AccessDenied:
        return QStringLiteral("%1 doesn't let this user in: check database.user, the secret database_password, and "
                              "from where the server lets that user come.");
    case SqlFault::MissingDatabase:
        return QStringLiteral("%1 does not exist at its server: create it there, or set database.name to the right "
                              "one.");
    case SqlFault::ConnectionLost:
        return QStringLiteral("%1 can't be reached any more, the connection broke: check its server and the network; "
                              "the next use connects again.");
    case SqlFault::Unknown:
        return QStringLiteral("%1 refused a statement.");
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
