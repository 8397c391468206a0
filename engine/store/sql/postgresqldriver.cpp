// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/postgresqldriver.h"

#include "engine/core/secret.h"
#include "engine/store/sql/postgresqldialect.h"

#include <QSqlDatabase>

#include <algorithm>

namespace statusbridge {

namespace {

QString tlsOptions(const DatabaseSettings &settings)
{
    if (settings.tls == u"verify") {
        return u"sslmode=verify-full;sslrootcert='%1'"_s.arg(settings.caFile);
    }
    return settings.tls == u"require" ? u"sslmode=require"_s : u"sslmode=prefer"_s;
}

} // namespace

QString PostgresqlDriver::plugin() const
{
    return u"QPSQL"_s;
}

QString PostgresqlDriver::displayName() const
{
    const QString host = m_settings.host.isEmpty() ? u"this machine"_s : m_settings.host;
    return u"The PostgreSQL database \"%1\" on %2"_s.arg(m_settings.name, host);
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
    connection.setConnectOptions(u"connect_timeout=%1;application_name=statusbridge;keepalives=1;keepalives_idle=10;"
                                 "keepalives_interval=5;keepalives_count=3;tcp_user_timeout=25000;%2"_s.arg(
                                     QString::number(std::max(2, m_settings.timeoutSeconds)), tlsOptions(m_settings)));
}

QString PostgresqlDriver::versionQuery() const
{
    return u"SHOW server_version_num"_s;
}

QString PostgresqlDriver::versionProblem(const QString &version) const
{
    return version.toInt() < 130000
               ? u"is served by PostgreSQL %1, but 13 or newer is needed: upgrade its server."_s.arg(version.toInt() /
                                                                                                     10000)
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
        u"SET client_min_messages = error"_s, // the driver prints others on stderr
        u"SET lock_timeout = %1"_s.arg(ms),
        // A little later, so that a statement that waits for a lock is reported as such.
        u"SET statement_timeout = %1"_s.arg(isUnhurried ? 0 : ms + 1000),
        // A process that was stopped in the middle of a transaction must not hold the lease's row without end.
        u"SET idle_in_transaction_session_timeout = 5000"_s,
        u"SET default_transaction_isolation = 'read committed'"_s,
        u"SET default_transaction_read_only = "_s + (purpose == DatabasePurpose::Reader ? u"on"_s : u"off"_s),
        u"SET TIME ZONE 'UTC'"_s,
        u"SET datestyle = 'ISO'"_s,
        u"SET jit = off"_s, // compiling costs more than any statement of ours takes
        u"SELECT set_config('synchronous_commit', 'on', false) "
        "WHERE current_setting('synchronous_commit') = 'off'"_s,
    };
    if (!m_settings.schema.isEmpty()) {
        const QString schema = PostgresqlDialect().quoted(m_settings.schema).replace(u'\'', u"''"_s);
        list += u"SELECT set_config('search_path', '%1, ' || current_setting('search_path'), false)"_s.arg(schema);
    }
    return list;
}

QString PostgresqlDriver::encryptionQuery() const
{
    return {}; // libpq gives no other connection than the one that was asked for
}

} // namespace statusbridge
