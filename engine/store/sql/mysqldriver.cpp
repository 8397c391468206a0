// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/mysqldriver.h"

#include "engine/core/secret.h"
#include "engine/store/sql/mysqldialect.h"

#include <QSqlDatabase>
#include <QVersionNumber>

namespace statusbridge {

namespace {

constexpr int readDeadlineSeconds = 10; //!< beyond the time in which the server ends a statement by itself
constexpr int daySeconds = 86400;

bool isMariaDb(const QString &version)
{
    return version.contains(u"MariaDB", Qt::CaseInsensitive);
}

//! Behind some proxies MariaDB calls itself "5.5.5-10.11.6-MariaDB".
QVersionNumber numberOf(const QString &version)
{
    return QVersionNumber::fromString(version.startsWith(u"5.5.5-") ? version.mid(6) : version);
}

//! Qt 6.4 has no options for what TLS needs besides the file of authorities. The client library takes them, as those
//! of its option files, from a host name with semicolons in it.
QString hostWithOptions(const DatabaseSettings &settings)
{
    QString host = u"protocol=1;host="_s + settings.host; // "localhost" would be the local socket
    if (settings.tls.isEmpty()) {
        return host + u";ssl-verify-server-cert=0"_s;
    }
    host += u";ssl-enforce=1;ssl-verify-server-cert="_s + (settings.tls == u"verify" ? u"1"_s : u"0"_s);
    if (settings.tls == u"verify") {
        host += u";ssl-ca="_s + settings.caFile;
    }
    return host;
}

} // namespace

QString MysqlDriver::plugin() const
{
    return u"QMYSQL"_s;
}

QString MysqlDriver::displayName() const
{
    const QString host = m_settings.host.isEmpty() ? u"this machine"_s : m_settings.host;
    return u"The MySQL database \"%1\" on %2"_s.arg(m_settings.name, host);
}

Expected<bool> MysqlDriver::isNew(DatabasePurpose) const
{
    return false;
}

void MysqlDriver::prepare(QSqlDatabase &connection, const Secret &password, DatabasePurpose purpose) const
{
    if (!m_settings.host.isEmpty()) {
        connection.setHostName(hostWithOptions(m_settings));
    }
    if (m_settings.port > 0) {
        connection.setPort(m_settings.port);
    }
    connection.setDatabaseName(m_settings.name);
    connection.setUserName(m_settings.user);
    connection.setPassword(QString::fromUtf8(password.reveal()));
    const int deadline =
        purpose == DatabasePurpose::Migration ? daySeconds : m_settings.timeoutSeconds + readDeadlineSeconds;
    // Without CLIENT_FOUND_ROWS a row that holds the new values already does not count as updated.
    connection.setConnectOptions(u"CLIENT_FOUND_ROWS=1;MYSQL_OPT_CONNECT_TIMEOUT=%1;"
                                 "MYSQL_OPT_READ_TIMEOUT=%2;MYSQL_OPT_WRITE_TIMEOUT=%2"_s.arg(
                                     QString::number(m_settings.timeoutSeconds), QString::number(deadline)));
}

QString MysqlDriver::versionQuery() const
{
    return u"SELECT VERSION()"_s;
}

QString MysqlDriver::versionProblem(const QString &version) const
{
    const bool isNewEnough =
        numberOf(version) >= (isMariaDb(version) ? QVersionNumber(10, 6) : QVersionNumber(8, 0, 17));
    return isNewEnough ? QString()
                       : u"is served by version %1, but MariaDB 10.6 or MySQL 8.0.17 or newer is needed: "
                         "upgrade its server."_s.arg(version);
}

std::unique_ptr<Dialect> MysqlDriver::dialect(const QString &version) const
{
    return std::make_unique<MysqlDialect>(isMariaDb(version));
}

QStringList MysqlDriver::sessionStatements(const QString &version, DatabasePurpose purpose) const
{
    const bool isUnhurried = purpose == DatabasePurpose::Migration;
    const QString seconds = QString::number(m_settings.timeoutSeconds);
    // A little later than for a lock, so that a statement that waits for one is reported as such.
    const int statementSeconds = isUnhurried ? 0 : m_settings.timeoutSeconds + 1;
    QStringList list = {
        // Literals of ours are compared as bytes are; a column's own collation still decides about the column.
        u"SET NAMES utf8mb4 COLLATE %1"_s.arg(isMariaDb(version) ? u"utf8mb4_nopad_bin"_s : u"utf8mb4_0900_bin"_s),
        u"SET SESSION sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT,STRICT_TRANS_TABLES,"
        "NO_ENGINE_SUBSTITUTION', time_zone = '+00:00', default_storage_engine = InnoDB, "
        "sql_safe_updates = 0, innodb_lock_wait_timeout = %1, lock_wait_timeout = %1"_s.arg(seconds),
        u"SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED"_s,
        u"SET SESSION TRANSACTION "_s + (purpose == DatabasePurpose::Reader ? u"READ ONLY"_s : u"READ WRITE"_s),
    };
    if (isMariaDb(version)) {
        // A process that was stopped in the middle of a transaction must not hold the lease's row without end.
        list += u"SET SESSION idle_transaction_timeout = 5, max_statement_time = %1"_s.arg(statementSeconds);
    } else {
        list += u"SET SESSION max_execution_time = %1"_s.arg(statementSeconds * 1000);
    }
    return list;
}

QString MysqlDriver::encryptionQuery() const
{
    return m_settings.tls.isEmpty() || m_settings.host.isEmpty() ? QString()
                                                                 : u"SHOW SESSION STATUS LIKE 'Ssl_cipher'"_s;
}

} // namespace statusbridge
