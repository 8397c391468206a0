// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/sqlerror.h"

#include <QHash>

namespace statusbridge {

namespace {

QString sentence(SqlFault fault)
{
    static const QHash<SqlFault, QString> sentences = {
        {SqlFault::MissingTable, u"%1 lacks a table: run \"statusbridge migrate\" to create what is missing."_s},
        {SqlFault::MissingColumn, u"%1 lacks a column: compare the names in the settings with the tables, then run "
                                  "\"statusbridge migrate\"."_s},
        {SqlFault::Locked, u"%1 is locked by another program and did not become free in time: end what holds it, "
                           "or raise database.timeout_seconds."_s},
        {SqlFault::Deadlock, u"%1 gave way to another program that changed the same rows at the same time, several "
                             "times: try again."_s},
        {SqlFault::TimedOut,
         u"%1 did not answer in time: see what keeps it busy, or raise database.timeout_seconds."_s},
        {SqlFault::ReadOnly, u"%1 can't be written: give this user write permission, for SQLite of the file and its "
                             "folder, or name a server in database.host that is no read-only copy."_s},
        {SqlFault::NoPermission, u"%1 does not permit this user what is needed: grant it, or set database.user to "
                                 "another one."_s},
        {SqlFault::DiskFull, u"%1 has no room left: free space on its disk."_s},
        {SqlFault::Corrupt, u"%1 is damaged: restore it from a backup."_s},
        {SqlFault::NotADatabase, u"%1 is not a database: set database.name to the right file."_s},
        {SqlFault::CannotOpen, u"%1 can't be opened: check that the folder exists and that this user may use it."_s},
        {SqlFault::InputOutput, u"%1 can't be read or written: check its disk."_s},
        {SqlFault::Constraint, u"%1 refused a value because of one of its rules: check the constraints and triggers of "
                               "the tables."_s},
        {SqlFault::Unreachable, u"%1 can't be reached, or lets nobody in now: check that its server is running, "
                                "database.host, database.port and database.tls, the user and the password."_s},
        {SqlFault::AccessDenied, u"%1 doesn't let this user in: check database.user, the secret database_password, and "
                                 "from where the server lets that user come."_s},
        {SqlFault::MissingDatabase,
         u"%1 does not exist at its server: create it there, or set database.name to the right "
         "one."_s},
        {SqlFault::ConnectionLost,
         u"%1 can't be reached any more, the connection broke: check its server and the network; "
         "the next use connects again."_s},
        {SqlFault::Unknown, u"%1 refused a statement."_s},
    };
    return sentences.value(fault);
}

} // namespace

Error sqlError(SqlFault fault, const QString &database, const QString &driverWords)
{
    const bool isSchema = fault == SqlFault::MissingTable || fault == SqlFault::MissingColumn;
    return Error{.kind = isSchema ? ErrorKind::Schema : ErrorKind::Database,
                 .message = sentence(fault).arg(database),
                 .detail = driverWords.trimmed(),
                 .retryAfter = {},
                 .code =
                     static_cast<int>(fault == SqlFault::Locked ? DatabaseTrouble::Locked : DatabaseTrouble::Other)};
}

Error lateError(const QString &database, std::chrono::seconds limit, const QString &driverWords)
{
    return Error{.kind = ErrorKind::Database,
                 .message =
                     u"%1 did not answer in time (%2 s) and its connection was closed: check its server, its disk "
                     "and the network, or raise database.timeout_seconds; the next use connects again."_s.arg(
                         database, QString::number(limit.count())),
                 .detail = driverWords.trimmed()};
}

} // namespace statusbridge
