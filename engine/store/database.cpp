// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/database.h"

#include "engine/config/settings.h"
#include "engine/core/secret.h"
#include "engine/store/sqlitedialect.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace statusbridge {

namespace {

Error configurationError(const QString &message)
{
    return Error{.kind = ErrorKind::Configuration, .message = message, .detail = {}, .retryAfter = {}, .code = 0};
}

QStringList pragmas(DatabasePurpose purpose)
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

} // namespace

Database::Database(std::unique_ptr<Dialect> dialect, QString displayName)
    : m_dialect(std::move(dialect))
    , m_displayName(std::move(displayName))
    , m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Database::~Database()
{
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Expected<std::unique_ptr<Database>> Database::open(const DatabaseSettings &settings, const QString &sqliteFile,
                                                   const Secret &password, DatabasePurpose purpose)
{
    Q_UNUSED(password) // a file has none
    if (settings.driver != QStringLiteral("sqlite")) {
        return configurationError(
            QStringLiteral("The database driver \"%1\" is not available: set database.driver to \"sqlite\".")
                .arg(settings.driver));
    }
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"))) {
        return configurationError(QStringLiteral("Qt's SQLite driver is missing: install libqt6sql6-sqlite."));
    }
    const QString file = sqliteFile.isEmpty() ? settings.name : sqliteFile;
    const bool exists = QFileInfo::exists(file);
    if (!exists && purpose != DatabasePurpose::Migration) {
        return Error{.kind = ErrorKind::Schema,
                     .message = QStringLiteral("There is no database file %1: run \"statusbridge migrate\" to create "
                                               "it, or set database.name to the right file.")
                                    .arg(QDir::toNativeSeparators(file)),
                     .detail = {},
                     .retryAfter = {},
                     .code = 0};
    }
    const QString displayName = QStringLiteral("The database %1").arg(QDir::toNativeSeparators(file));
    std::unique_ptr<Database> database(new Database(std::make_unique<SqliteDialect>(), displayName));
    database->m_isNew = !exists;
    if (const auto done = database->connectToFile(file, settings.timeoutSeconds); !done) {
        return done.error();
    }
    if (const auto done = database->tune(purpose); !done) {
        return done.error();
    }
    return Expected<std::unique_ptr<Database>>(std::move(database));
}

Expected<void> Database::connectToFile(const QString &file, int timeoutSeconds)
{
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    m_connection.setDatabaseName(file);
    m_connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(timeoutSeconds * 1000));
    if (!m_connection.open()) {
        return toError(m_connection.lastError());
    }
    return {};
}

Expected<void> Database::tune(DatabasePurpose purpose)
{
    for (const QString &pragma : pragmas(purpose)) {
        if (const auto done = execute(pragma); !done) {
            return done.error();
        }
    }
    m_statements = 0;
    return {};
}

Expected<QSqlQuery> Database::execute(const QString &sql, const QVariantList &bindings)
{
    ++m_statements;
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return toError(query.lastError());
    }
    for (const QVariant &binding : bindings) {
        query.addBindValue(binding);
    }
    if (!query.exec()) {
        return toError(query.lastError());
    }
    return Expected<QSqlQuery>(std::move(query));
}

Expected<int> Database::change(const QString &sql, const QVariantList &bindings)
{
    const auto query = execute(sql, bindings);
    if (!query) {
        return query.error();
    }
    return query->numRowsAffected();
}

Expected<void> Database::forEachRow(const QString &sql, const QVariantList &bindings,
                                    const std::function<void(const QSqlQuery &)> &visit)
{
    auto query = execute(sql, bindings);
    if (!query) {
        return query.error();
    }
    while (query->next()) {
        visit(*query);
    }
    if (query->lastError().isValid()) {
        return toError(query->lastError());
    }
    return {};
}

Expected<QVariant> Database::scalar(const QString &sql, const QVariantList &bindings)
{
    auto query = execute(sql, bindings);
    if (!query) {
        return query.error();
    }
    const bool found = query->next();
    if (query->lastError().isValid()) {
        return toError(query->lastError());
    }
    return found ? query->value(0) : QVariant();
}

Expected<QStringList> Database::texts(const QString &sql, const QVariantList &bindings)
{
    QStringList list;
    const auto done = forEachRow(sql, bindings, [&list](const QSqlQuery &row) { list += row.value(0).toString(); });
    if (!done) {
        return done.error();
    }
    return list;
}

Expected<void> Database::inTransaction(const std::function<Expected<void>()> &body)
{
    Q_ASSERT(!m_inTransaction);
    if (const auto begun = execute(m_dialect->beginForWrite()); !begun) {
        return begun.error();
    }
    m_inTransaction = true;
    Expected<void> result = body();
    if (result) {
        if (const auto committed = execute(QStringLiteral("COMMIT")); !committed) {
            result = committed.error();
        }
    }
    if (!result) {
        // May fail because the database has rolled back by itself; the first error is the one to tell.
        [[maybe_unused]] const auto undone = execute(QStringLiteral("ROLLBACK"));
    }
    m_inTransaction = false;
    return result;
}

Error Database::toError(const QSqlError &error) const
{
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return sqlError(m_dialect->fault(error), m_displayName, words);
}

} // namespace statusbridge
