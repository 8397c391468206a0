// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/breakers.h"
#include "engine/store/sql/clientlibrary.h"
#include "engine/store/sql/dialect.h"
#include "engine/store/sql/driver.h"

#include <QVersionNumber>

namespace statusbridge {

namespace {

constexpr int readGraceSeconds = 2; //!< beyond the time in which the server and the client's deadline end a statement
constexpr int daySeconds = 86400;
//! Those in which the password doesn't leave as it is, but for caching_sha2_password and sha256_password, which send it
//! over TLS or under a key of the server's: MySQL 8 has no other.
constexpr auto harmlessLogins =
    "mysql_native_password,client_ed25519,parsec,caching_sha2_password,sha256_password,auth_gssapi_client";

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
    MysqlDriver(const DatabaseSettings &settings, DatabaseTls tls) : ServerDriver(u"MySQL"_s, settings, tls) {}

    [[nodiscard]] QString plugin() const override { return u"QMYSQL"_s; }
    [[nodiscard]] QString package() const override { return u"libqt6sql6-mysql"_s; }
    [[nodiscard]] QString versionQuery() const override { return u"SELECT VERSION()"_s; }

    [[nodiscard]] CallDeadline::Breaker breaker(const QSqlDriver &driver) const override
    {
        return mysqlBreaker(driver);
    }
    [[nodiscard]] CallDeadline::Breaker openingBreaker(const QSqlDriver &, DatabasePurpose purpose) const override
    {
        // Otherwise the limits of reading are short enough.
        return purpose == DatabasePurpose::Migration ? mysqlOpeningBreaker() : CallDeadline::Breaker();
    }

    [[nodiscard]] Sentence versionProblem(const QString &database, const QString &version) const override
    {
        const auto needed = isMariaDb(version) ? QVersionNumber(10, 6) : QVersionNumber(8, 0, 17);
        return numberOf(version) >= needed ? Sentence() : Sentence(SentenceId::MysqlTooOld, {database, version});
    }

    [[nodiscard]] std::unique_ptr<Dialect> dialect(const QString &version) const override
    {
        return mysqlDialect(isMariaDb(version));
    }

    [[nodiscard]] QStringList sessionStatements(const QString &version, DatabasePurpose purpose) const override
    {
        const bool isUnhurried = purpose == DatabasePurpose::Migration;
        const bool isReader = purpose == DatabasePurpose::Reader;
        const QString seconds = QString::number(settings().timeoutSeconds);
        // A little later than for a lock, so that a statement that waits for one is reported as such.
        const int statementSeconds = isUnhurried ? 0 : settings().timeoutSeconds + 1;
        QStringList statements = {
            // Literals of ours are compared as bytes are; a column's own collation still decides about the column.
            u"SET NAMES utf8mb4 COLLATE %1"_s.arg(isMariaDb(version) ? u"utf8mb4_nopad_bin"_s : u"utf8mb4_0900_bin"_s),
            u"SET SESSION sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT,STRICT_TRANS_TABLES,"
            "NO_ENGINE_SUBSTITUTION', time_zone = '+00:00', default_storage_engine = InnoDB, "
            "sql_safe_updates = 0, sql_select_limit = 18446744073709551615, sql_big_selects = 1, "
            "innodb_lock_wait_timeout = %1, lock_wait_timeout = %1"_s.arg(seconds),
            // A reader's transaction sees one moment (snapshot.h).
            u"SET SESSION TRANSACTION ISOLATION LEVEL "_s + (isReader ? u"REPEATABLE READ"_s : u"READ COMMITTED"_s),
            u"SET SESSION TRANSACTION "_s + (isReader ? u"READ ONLY"_s : u"READ WRITE"_s),
            // A process that was stopped in the middle of a transaction must not hold the lease's row without end.
            isMariaDb(version)
                ? u"SET SESSION idle_transaction_timeout = 5, max_statement_time = %1"_s.arg(statementSeconds)
                : u"SET SESSION max_execution_time = %1"_s.arg(statementSeconds * 1000)};
        if (isMariaDb(version)) {
            // Statistics of a table that was empty when it was opened last make the server compare each row with each
            // value of a list, which it must not even think of.
            statements += u"SET SESSION optimizer_switch = 'firstmatch=off'"_s;
        }
        return statements;
    }

    [[nodiscard]] QString encryptionQuery() const override
    {
        return usesTls() ? u"SHOW SESSION STATUS LIKE 'Ssl_cipher'"_s : QString();
    }

protected:
    //! Qt 6.4 has no options for TLS and logins. The client library of MariaDB takes them, as those of its option
    //! files, from a host name with semicolons in it. Not local-infile: it takes more of "0" than it wrote, and may
    //! allow all.
    [[nodiscard]] QString hostName() const override
    {
        if (!isMariaDbClient()) {
            return needsNoNetwork(settings()) ? QString() : settings().host;
        }
        const QString options = u";restricted-auth=%1"_s.arg(QLatin1StringView(harmlessLogins));
        if (needsNoNetwork(settings())) {
            return u"protocol=2"_s + options;
        }
        const QString host = u"protocol=1;host="_s + settings().host + options; // "localhost" would be the local socket
        if (!usesTls()) {
            return host + u";ssl-verify-server-cert=0"_s;
        }
        return host + (tls() == DatabaseTls::Verified
                           ? u";ssl-enforce=1;ssl-verify-server-cert=1;ssl-ca="_s + settings().caFile
                           : u";ssl-enforce=1;ssl-verify-server-cert=0"_s);
    }

    [[nodiscard]] QString connectOptions(DatabasePurpose purpose, bool) const override
    {
        const int timeout = settings().timeoutSeconds;
        const int deadline = purpose == DatabasePurpose::Migration ? daySeconds : timeout + readGraceSeconds;
        // Without CLIENT_FOUND_ROWS a row that holds the new values already does not count as updated.
        return u"CLIENT_FOUND_ROWS=1;MYSQL_OPT_CONNECT_TIMEOUT=%1;"
               "MYSQL_OPT_READ_TIMEOUT=%2;MYSQL_OPT_WRITE_TIMEOUT=%2"_s.arg(QString::number(timeout),
                                                                            QString::number(deadline)) +
               (settings().host.startsWith(u'/') ? u";UNIX_SOCKET="_s + settings().host : QString());
    }

private:
    [[nodiscard]] bool usesTls() const { return tls() == DatabaseTls::Verified || tls() == DatabaseTls::Required; }
};

} // namespace

std::unique_ptr<Driver> mysqlDriver(const DatabaseSettings &settings, DatabaseTls tls)
{
    refuseLocalFiles();
    return std::make_unique<MysqlDriver>(settings, tls);
}

} // namespace statusbridge
