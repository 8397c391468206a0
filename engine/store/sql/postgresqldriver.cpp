// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/postgresqldriver.h"

#include "engine/core/secret.h"
#include "engine/store/postgresqldialect.h"

#include <QSqlDatabase>

#include <algorithm>

namespace statusbridge {

namespace {

//! The certificate authorities that the system trusts, as Debian, Fedora and others keep them. libpq 16 knows them by
//! itself as "system", older ones want a file.
QString systemAuthorities()
{
    return QStringLiteral("/etc/ssl/certs/ca-certificates.crt");
}

QString tlsOptions(const DatabaseSettings &settings)
{
    if (settings.tls == u"verify") {
        return QStringLiteral("sslmode=verify-full;sslrootcert='%1'")
            .arg(settings.caFile.isEmpty() ? systemAuthorities() : settings.caFile);
    }
    return settings.tls == u"require" ? QStringLiteral("sslmode=require") : QStringLiteral("sslmode=prefer");
}

} // namespace

QString PostgresqlDriver::plugin() const
{
    return QStringLiteral("QPSQL");
}

QString PostgresqlDriver::displayName() const
{
    const QString host = m_settings.host.isEmpty() ? QStringLiteral("this machine") : m_settings.host;
    return QStringLiteral("The PostgreSQL database \"%1\" on %2").arg(m_settings.name, host);
}

Expected<bool> PostgresqlDriver::isNew(DatabasePurpose) const
{
    return false;
}

void PostgresqlDriver::prepare(QSqlDatabase &connection, const Secret &password, DatabasePurpose) const
{
    connection.setHostName(m_settings.host);
    if (m_settings.port > 0) {
        connection.setPort(m_settings.port);
    }
    connection.setDatabaseName(m_settings.name);
    connection.setUserName(m_settings.user);
    connection.setPassword(QString::fromUtf8(password.reveal()));
    // A server that is gone without a word is noticed within half a minute, waiting for it or sending to it.
    connection.setConnectOptions(
        QStringLiteral("connect_timeout=%1;application_name=statusbridge;keepalives=1;keepalives_idle=10;"
                       "keepalives_interval=5;keepalives_count=3;tcp_user_timeout=25000;%2")
            .arg(QString::number(std::max(2, m_settings.timeoutSeconds)), tlsOptions(m_settings)));
}

QString PostgresqlDriver::versionQuery() const
{
    return QStringLiteral("SHOW server_version_num");
}

QString PostgresqlDriver::versionProblem(const QString &version) const
{
    return version.toInt() < 130000
               ? QStringLiteral("is served by PostgreSQL %1, but 13 or newer is needed: upgrade its server.")
                     .arg(version.toInt() / 10000)
               : QString();
}

std::unique_ptr<Dialect> PostgresqlDriver::dialect(const QString &) const
{
    return std::make_unique<PostgresqlDialect>();
}

QStringList PostgresqlDriver::sessionStatements(const QString &, DatabasePurpose purpose) const
{
    const qint64 ms = m_settings.timeoutSeconds * qint64(1000);
    const bool isUnhurried = purpose == DatabasePurpose::Migration;
    QStringList list = {
        QStringLiteral("SET client_min_messages = error"), // the driver prints others on stderr
        QStringLiteral("SET lock_timeout = %1").arg(ms),
        // A little later, so that whoever waits for a lock is told so.
        QStringLiteral("SET statement_timeout = %1").arg(isUnhurried ? 0 : ms + 1000),
        // A process that was stopped in the middle of a transaction must not hold the lease's row for ever.
        QStringLiteral("SET idle_in_transaction_session_timeout = 5000"),
        QStringLiteral("SET default_transaction_isolation = 'read committed'"),
        QStringLiteral("SET default_transaction_read_only = ") +
            (purpose == DatabasePurpose::Reader ? QStringLiteral("on") : QStringLiteral("off")),
        QStringLiteral("SET TIME ZONE 'UTC'"),
        QStringLiteral("SET datestyle = 'ISO'"),
        QStringLiteral("SET jit = off"), // compiling costs more than any statement of ours takes
        QStringLiteral("SELECT set_config('synchronous_commit', 'on', false) "
                       "WHERE current_setting('synchronous_commit') = 'off'"),
    };
    if (!m_settings.schema.isEmpty()) {
        const QString schema = PostgresqlDialect().quoted(m_settings.schema).replace(u'\'', QStringLiteral("''"));
        list += QStringLiteral("SELECT set_config('search_path', '%1, ' || current_setting('search_path'), false)")
                    .arg(schema);
    }
    return list;
}

QString PostgresqlDriver::encryptionQuery() const
{
    return {}; // libpq gives no other connection than the one that was asked for
}

} // namespace statusbridge
