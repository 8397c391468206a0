// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/breakers.h"
#include "engine/store/sql/dialect.h"
#include "engine/store/sql/driver.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QVersionNumber>

namespace statusbridge {

namespace {

class SqliteDriver final : public Driver
{
public:
    SqliteDriver(const QString &file, int timeoutSeconds) : m_file(file), m_timeoutSeconds(timeoutSeconds) {}

    [[nodiscard]] QString plugin() const override { return u"QSQLITE"_s; }
    [[nodiscard]] QString package() const override { return u"libqt6sql6-sqlite"_s; }
    [[nodiscard]] QString versionQuery() const override { return u"SELECT sqlite_version()"_s; }
    [[nodiscard]] std::unique_ptr<Dialect> dialect(const QString &) const override { return sqliteDialect(); }
    [[nodiscard]] bool keepsStatements() const override { return true; }

    [[nodiscard]] QString displayName() const override
    {
        return u"The database %1"_s.arg(QDir::toNativeSeparators(m_file));
    }

    [[nodiscard]] Expected<bool> isNew(DatabasePurpose purpose) const override
    {
        const bool exists = QFileInfo::exists(m_file);
        if (!exists && purpose != DatabasePurpose::Migration) {
            Error missing = schemaError(Sentence(SentenceId::DatabaseFileMissing, {QDir::toNativeSeparators(m_file)}));
            missing.code = static_cast<int>(DatabaseTrouble::FileMissing);
            return missing;
        }
        return !exists;
    }

    [[nodiscard]] Expected<void> checkPlace(const QSqlDriver &driver) const override
    {
        return isNew(DatabasePurpose::Service).and_then([&](bool) -> Expected<void> {
            if (!hasSqliteFileMoved(driver)) {
                return {};
            }
            return Error{.kind = ErrorKind::Database,
                         .message = Sentence(SentenceId::DatabaseFileReplaced, {QDir::toNativeSeparators(m_file)})};
        });
    }

    void prepare(QSqlDatabase &connection, const Secret &, DatabasePurpose) const override
    {
        connection.setDatabaseName(m_file);
        connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_timeoutSeconds * 1000));
    }

    [[nodiscard]] CallDeadline::Breaker breaker(const QSqlDriver &driver) const override
    {
        return sqliteBreaker(driver);
    }

    [[nodiscard]] Sentence versionProblem(const QString &database, const QString &version) const override
    {
        return QVersionNumber::fromString(version) < QVersionNumber(3, 35)
                   ? Sentence(SentenceId::SqliteTooOld, {database, version})
                   : Sentence();
    }

    [[nodiscard]] QStringList sessionStatements(const QString &, DatabasePurpose purpose) const override
    {
        // A small cache: a cycle reads little of a large table, and the system keeps what is read often.
        QStringList list = {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s,
                            u"PRAGMA cache_size = -2048"_s};
        if (purpose == DatabasePurpose::Reader) {
            list += u"PRAGMA query_only = ON"_s;
        }
        // Reads the file's head, so that what isn't a database is noticed here and not in the middle of something.
        list += u"PRAGMA schema_version"_s;
        return list;
    }

private:
    QString m_file;
    int m_timeoutSeconds;
};

} // namespace

std::unique_ptr<Driver> sqliteDriver(const DatabaseSettings &settings, const QString &file)
{
    return std::make_unique<SqliteDriver>(file, settings.timeoutSeconds);
}

} // namespace statusbridge
