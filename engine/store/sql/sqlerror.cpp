// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/sqlerror.h"

#include <QHash>

namespace statusbridge {

namespace {

SentenceId sentence(SqlFault fault)
{
    static const QHash<SqlFault, SentenceId> sentences = {
        {SqlFault::MissingTable, SentenceId::TableMissing},
        {SqlFault::MissingColumn, SentenceId::ColumnMissing},
        {SqlFault::Locked, SentenceId::DatabaseLocked},
        {SqlFault::Deadlock, SentenceId::DatabaseDeadlock},
        {SqlFault::TimedOut, SentenceId::DatabaseSilent},
        {SqlFault::ReadOnly, SentenceId::DatabaseReadOnly},
        {SqlFault::NoPermission, SentenceId::DatabaseForbids},
        {SqlFault::DiskFull, SentenceId::DatabaseDiskFull},
        {SqlFault::Corrupt, SentenceId::DatabaseDamaged},
        {SqlFault::NotADatabase, SentenceId::FileIsNoDatabase},
        {SqlFault::CannotOpen, SentenceId::DatabaseNotOpened},
        {SqlFault::InputOutput, SentenceId::DatabaseDiskFault},
        {SqlFault::Constraint, SentenceId::DatabaseRule},
        {SqlFault::Unreachable, SentenceId::DatabaseUnreachable},
        {SqlFault::AccessDenied, SentenceId::DatabaseAccessDenied},
        {SqlFault::MissingDatabase, SentenceId::DatabaseMissing},
        {SqlFault::ConnectionLost, SentenceId::DatabaseConnectionLost},
        {SqlFault::StatementPool, SentenceId::DatabasePoolOfStatements},
        {SqlFault::Unknown, SentenceId::StatementRefused},
    };
    return sentences.value(fault, SentenceId::StatementRefused);
}

//! A server may say as much as it likes, and says it again whenever it is asked.
QString cut(const QString &driverWords)
{
    constexpr qsizetype longest = 500;
    const QString words = driverWords.trimmed();
    return words.size() <= longest ? words : words.left(longest) + u'…';
}

} // namespace

Error sqlError(SqlFault fault, const QString &database, const QString &driverWords)
{
    const bool isSchema = fault == SqlFault::MissingTable || fault == SqlFault::MissingColumn;
    return Error{.kind = isSchema ? ErrorKind::Schema : ErrorKind::Database,
                 .message = Sentence(sentence(fault), {database}),
                 .detail = cut(driverWords),
                 .retryAfter = {},
                 .code =
                     static_cast<int>(fault == SqlFault::Locked ? DatabaseTrouble::Locked : DatabaseTrouble::Other)};
}

Error lateError(const QString &database, std::chrono::seconds limit, const QString &driverWords)
{
    return Error{.kind = ErrorKind::Database,
                 .message = Sentence(SentenceId::DatabaseConnectionClosed, {database, limit.count()}),
                 .detail = cut(driverWords)};
}

} // namespace statusbridge
