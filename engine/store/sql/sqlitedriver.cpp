// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/sqlitedriver.h"

#include "engine/config/settings.h"
#include "engine/store/sql/sqlitedialect.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QVersionNumber>

namespace statusbridge {

SqliteDriver::SqliteDriver(const DatabaseSettings &settings, const QString &file)
    : m_file(file), m_timeoutSeconds(settings.timeoutSeconds)
{}

QString SqliteDriver::plugin() const
{
    return u"QSQLITE"_s;
}

QString SqliteDriver::displayName() const
{
    return u"The database %1"_s.arg(QDir::toNativeSeparators(m_file));
}

Expected<bool> SqliteDriver::isNew(DatabasePurpose purpose) const
{
    const bool exists = QFileInfo::exists(m_file);
    if (!exists && purpose != DatabasePurpose::Migration) {
        return schemaError(u"There is no database file %1: run \"statusbridge migrate\" to create "
                           "it, or set database.name to the right file."_s.arg(QDir::toNativeSeparators(m_file)));
    }
    return !exists;
}

void SqliteDriver::prepare(QSqlDatabase &connection, const Secret &, DatabasePurpose) const
{
    connection.setDatabaseName(m_file);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_timeoutSeconds * 1000));
}

QString SqliteDriver::versionQuery() const
{
    return u"SELECT sqlite_version()"_s;
}

QString SqliteDriver::versionProblem(const QString &version) const
{
    return QVersionNumber::fromString(version) < QVersionNumber(3, 35)
               ? u"is served by SQLite %1, but 3.35 or newer is needed: install it."_s.arg(version)
               : QString();
}

std::unique_ptr<Dialect> SqliteDriver::dialect(const QString &) const
{
    return std::make_unique<SqliteDialect>();
}

QStringList SqliteDriver::sessionStatements(const QString &, DatabasePurpose purpose) const
{
    // A small cache: a cycle reads little of a large table, and the system keeps what is read often.
    QStringList list = {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA cache_size = -2048"_s};
    if (purpose == DatabasePurpose::Reader) {
        list += u"PRAGMA query_only = ON"_s;
    }
    // Reads the file's head, so that what isn't a database is noticed here and not in the middle of something.
    list += u"PRAGMA schema_version"_s;
    return list;
}

} // namespace statusbridge
