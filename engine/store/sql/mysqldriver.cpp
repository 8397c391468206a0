// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/breakers.h"
#include "engine/store/sql/dialect.h"
#include "engine/store/sql/driver.h"

#include <QVersionNumber>

namespace statusbridge {

namespace {

constexpr int readGraceSeconds = 2; //!< beyond the time in which the server and the client's deadline end a statement
constexpr int daySeconds = 86400;
constexpr int stepsOfLogin = 6; //!< at most, each with the limit of connecting

bool isMariaDb(const QString &version)
{
    return version.contains(u"MariaDB", Qt::CaseInsensitive);
}

//! Behind some proxies MariaDB calls itself "5.5.5-10.11.6-MariaDB".
QVersionNumber numberOf(const QString &version)
{
    return QVersionNumber::fromString(version.startsWith(u"5.5.5-") ? version.mid(6) : version);
}

class MysqlDriver final : public ServerDriver
{
public:
    explicit MysqlDriver(const DatabaseSettings &settings) : ServerDriver(u"MySQL"_s, settings) {}

    [[nodiscard]] QString plugin() const override { return u"QMYSQL"_s; }
    [[nodiscard]] QString package() const override { return u"libqt6sql6-mysql"_s; }
    [[nodiscard]] QString versionQuery() const override { return u"SELECT VERSION()"_s; }

    [[nodiscard]] CallDeadline::Breaker breaker(const QSqlDriver &driver) const override
    {
        return mysqlBreaker(driver);
    }
    [[nodiscard]] CallDeadline::Breaker openingBreaker(const QSqlDriver &driver, DatabasePurpose purpose) const override
    {
        // Otherwise the limits of reading are short enough.
        return purpose == DatabasePurpose::Migration
                   ? mysqlOpeningBreaker(driver, stepsOfLogin * std::chrono::seconds(settings().timeoutSeconds))
                   : CallDeadline::Breaker();
    }

    [[nodiscard]] QString versionProblem(const QString &version) const override
    {
        const auto needed = isMariaDb(version) ? QVersionNumber(10, 6) : QVersionNumber(8, 0, 17);
        return numberOf(version) >= needed ? QString()
                                           : u"is served by version %1, but MariaDB 10.6 or MySQL 8.0.17 or newer is "
                                             "needed: upgrade its server."_s.arg(version);
    }

    [[nodiscard]] std::unique_ptr<Dialect> dialect(const QString &version) const override
    {
        return mysqlDialect(isMariaDb(version));
    }

    [[nodiscard]] QStringList sessionStatements(const QString &version, DatabasePurpose purpose) const override
    {
        const bool isUnhurried = purpose == DatabasePurpose::Migration;
        const QString seconds = QString::number(settings().timeoutSeconds);
        // A little later than for a lock, so that a statement that waits for one is reported as such.
        const int statementSeconds = isUnhurried ? 0 : settings().timeoutSeconds + 1;
        return {
            // Literals of ours are compared as bytes are; a column's own collation still decides about the column.
            u"SET NAMES utf8mb4 COLLATE %1"_s.arg(isMariaDb(version) ? u"utf8mb4_nopad_bin"_s : u"utf8mb4_0900_bin"_s),
            u"SET SESSION sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT,STRICT_TRANS_TABLES,"
            "NO_ENGINE_SUBSTITUTION', time_zone = '+00:00', default_storage_engine = InnoDB, "
            "sql_safe_updates = 0, innodb_lock_wait_timeout = %1, lock_wait_timeout = %1"_s.arg(seconds),
            u"SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED"_s,
            u"SET SESSION TRANSACTION "_s + (purpose == DatabasePurpose::Reader ? u"READ ONLY"_s : u"READ WRITE"_s),
            // A process that was stopped in the middle of a transaction must not hold the lease's row without end.
            isMariaDb(version)
                ? u"SET SESSION idle_transaction_timeout = 5, max_statement_time = %1"_s.arg(statementSeconds)
                : u"SET SESSION max_execution_time = %1"_s.arg(statementSeconds * 1000)};
    }

    [[nodiscard]] QString encryptionQuery() const override
    {
        const bool isAsked = !settings().tls.isEmpty() && !settings().host.isEmpty();
        return isAsked ? u"SHOW SESSION STATUS LIKE 'Ssl_cipher'"_s : QString();
    }

protected:
    //! Qt 6.4 has no options for what TLS needs besides the file of authorities. The client library takes them, as
    //! those of its option files, from a host name with semicolons in it.
    [[nodiscard]] QString hostName() const override
    {
        const QString host = u"protocol=1;host="_s + settings().host; // "localhost" would be the local socket
        if (settings().host.isEmpty() || settings().tls.isEmpty()) {
            return settings().host.isEmpty() ? QString() : host + u";ssl-verify-server-cert=0"_s;
        }
        return host + (settings().tls == u"verify"
                           ? u";ssl-enforce=1;ssl-verify-server-cert=1;ssl-ca="_s + settings().caFile
                           : u";ssl-enforce=1;ssl-verify-server-cert=0"_s);
    }

    [[nodiscard]] QString connectOptions(DatabasePurpose purpose) const override
    {
        const int timeout = settings().timeoutSeconds;
        const int deadline = purpose == DatabasePurpose::Migration ? daySeconds : timeout + readGraceSeconds;
        // Without CLIENT_FOUND_ROWS a row that holds the new values already does not count as updated.
        return u"CLIENT_FOUND_ROWS=1;MYSQL_OPT_CONNECT_TIMEOUT=%1;"
               "MYSQL_OPT_READ_TIMEOUT=%2;MYSQL_OPT_WRITE_TIMEOUT=%2"_s.arg(QString::number(timeout),
                                                                            QString::number(deadline));
    }
};

} // namespace

std::unique_ptr<Driver> mysqlDriver(const DatabaseSettings &settings)
{
    return std::make_unique<MysqlDriver>(settings);
}

} // namespace statusbridge
