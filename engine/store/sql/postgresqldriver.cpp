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

QStringList PostgresqlDriver::sessionStatements(const QString &, DatabasePurpose) const
{
    return {};
}

QStringList PostgresqlDriver::transactionStatements(DatabasePurpose purpose) const
{
    // A pool in transaction mode gives each transaction to whichever of its sessions is free: what was set in a session
    // would be missing in the next one, and be left behind for other programs.
    const qint64 ms = m_settings.timeoutSeconds * qint64(1000);
    const bool isUnhurried = purpose == DatabasePurpose::Migration;
    const auto local = [](const QString &name, const QString &value) {
        return u"set_config('%1', %2, true)"_s.arg(name, value);
    };
    QStringList settings = {
        local(u"client_min_messages"_s, u"'error'"_s), // the driver prints others on stderr
        local(u"lock_timeout"_s, u"'%1'"_s.arg(ms)),
        // A little later, so that a statement that waits for a lock is reported as such.
        local(u"statement_timeout"_s, u"'%1'"_s.arg(isUnhurried ? 0 : ms + 1000)),
        // A process that was stopped in the middle of a transaction must not hold the lease's row without end.
        local(u"idle_in_transaction_session_timeout"_s, u"'5000'"_s),
        local(u"timezone"_s, u"'UTC'"_s),
        local(u"datestyle"_s, u"'ISO'"_s),
        local(u"jit"_s, u"'off'"_s), // compiling costs more than any statement of ours takes
        local(u"synchronous_commit"_s, u"coalesce(nullif(current_setting('synchronous_commit'), 'off'), 'on')"_s),
    };
    if (!m_settings.schema.isEmpty()) {
        const QString schema = PostgresqlDialect().quoted(m_settings.schema).replace(u'\'', u"''"_s);
        settings += local(u"search_path"_s, u"'%1, ' || current_setting('search_path')"_s.arg(schema));
    }
    return {u"SET TRANSACTION ISOLATION LEVEL READ COMMITTED"_s +
                (purpose == DatabasePurpose::Reader ? u" READ ONLY"_s : QString()),
            u"SELECT "_s + settings.join(u", "_s)};
}

QString PostgresqlDriver::encryptionQuery() const
{
    return {}; // libpq gives no other connection than the one that was asked for
}

} // namespace statusbridge
