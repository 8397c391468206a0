// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sqlitedriver.h"

#include "engine/config/settings.h"
#include "engine/store/sqlitedialect.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QVersionNumber>

namespace statusbridge {

SqliteDriver::SqliteDriver(const DatabaseSettings &settings, const QString &file)
    : m_file(file.isEmpty() ? settings.name : file), m_timeoutSeconds(settings.timeoutSeconds)
{}

QString SqliteDriver::plugin() const
{
    return QStringLiteral("QSQLITE");
}

QString SqliteDriver::displayName() const
{
    return QStringLiteral("The database %1").arg(QDir::toNativeSeparators(m_file));
}

Expected<bool> SqliteDriver::isNew(DatabasePurpose purpose) const
{
    const bool exists = QFileInfo::exists(m_file);
    if (!exists && purpose != DatabasePurpose::Migration) {
        return Error{.kind = ErrorKind::Schema,
                     .message = QStringLiteral("There is no database file %1: run \"statusbridge migrate\" to create "
                                               "it, or set database.name to the right file.")
                                    .arg(QDir::toNativeSeparators(m_file))};
    }
    return !exists;
}

void SqliteDriver::prepare(QSqlDatabase &connection, const Secret &, DatabasePurpose) const
{
    connection.setDatabaseName(m_file);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_timeoutSeconds * 1000));
}

QString SqliteDriver::versionQuery() const
{
    return QStringLiteral("SELECT sqlite_version()");
}

QString SqliteDriver::versionProblem(const QString &version) const
{
    return QVersionNumber::fromString(version) < QVersionNumber(3, 35)
               ? QStringLiteral("is served by SQLite %1, but 3.35 or newer is needed: install it.").arg(version)
               : QString();
}

std::unique_ptr<Dialect> SqliteDriver::dialect(const QString &) const
{
    return std::make_unique<SqliteDialect>();
}

QStringList SqliteDriver::sessionStatements(const QString &, DatabasePurpose purpose) const
{
    const bool large = purpose == DatabasePurpose::Cycle;
    QStringList list = {QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA synchronous = FULL"),
                        large ? QStringLiteral("PRAGMA cache_size = -65536")
                              : QStringLiteral("PRAGMA cache_size = -2048")};
    if (large) {
        list += QStringLiteral("PRAGMA mmap_size = 268435456");
    }
    if (purpose == DatabasePurpose::Reader) {
        list += QStringLiteral("PRAGMA query_only = ON");
    }
    // Reads the file's head, so that what isn't a database is noticed here and not in the middle of something.
    list += QStringLiteral("PRAGMA schema_version");
    return list;
}

QString SqliteDriver::encryptionQuery() const
{
    return {};
}

} // namespace statusbridge
