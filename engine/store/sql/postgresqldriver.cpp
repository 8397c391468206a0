// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/breakers.h"
#include "engine/store/sql/clientlibrary.h"
#include "engine/store/sql/dialect.h"
#include "engine/store/sql/driver.h"

#include <algorithm>

namespace statusbridge {

namespace {

class PostgresqlDriver final : public ServerDriver
{
public:
    PostgresqlDriver(const DatabaseSettings &settings, DatabaseTls tls) : ServerDriver(u"PostgreSQL"_s, settings, tls)
    {}

    [[nodiscard]] QString plugin() const override { return u"QPSQL"_s; }
    [[nodiscard]] QString package() const override { return u"libqt6sql6-psql"_s; }
    [[nodiscard]] QString versionQuery() const override
    {
        return u"SELECT current_setting('server_version_num') || ' ' || "
               "current_setting('standard_conforming_strings') || ' ' || current_setting('server_encoding')"_s;
    }
    [[nodiscard]] std::unique_ptr<Dialect> dialect(const QString &version) const override
    {
        return postgresqlDialect(version.section(u' ', 2));
    }

    [[nodiscard]] CallDeadline::Breaker breaker(const QSqlDriver &driver) const override
    {
        return postgresqlBreaker(driver);
    }
    [[nodiscard]] CallDeadline::Breaker openingBreaker(const QSqlDriver &driver, DatabasePurpose) const override
    {
        return postgresqlOpeningBreaker(driver);
    }

    [[nodiscard]] Sentence versionProblem(const QString &database, const QString &version) const override
    {
        const QStringList parts = version.split(u' ');
        const int number = parts.constFirst().toInt();
        if (number < 130000) {
            return Sentence(SentenceId::PostgresqlTooOld, {database, number / 10000});
        }
        // Neither set here, since Qt asks once, when it connects, and a pool's session may be another program's next.
        return parts.value(1) == u"off" ? Sentence(SentenceId::PostgresqlReadsEscapes, {database}) : Sentence();
    }

    [[nodiscard]] QStringList transactionStatements(DatabasePurpose purpose) const override
    {
        // A pool in transaction mode gives each transaction to whichever of its sessions is free: what was set in a
        // session would be missing in the next one, and be left behind for other programs.
        const qint64 ms = settings().timeoutSeconds * qint64(1000);
        const bool isUnhurried = purpose == DatabasePurpose::Migration;
        const auto local = [](const QString &name, const QString &value) {
            return u"set_config('%1', %2, true)"_s.arg(name, value);
        };
        QStringList configs = {
            local(u"client_min_messages"_s, u"'error'"_s), // the driver prints others on stderr
            local(u"lock_timeout"_s, u"'%1'"_s.arg(ms)),
            // A little later, so that a statement that waits for a lock is reported as such.
            local(u"statement_timeout"_s, u"'%1'"_s.arg(isUnhurried ? 0 : ms + 1000)),
            // A process that was stopped in the middle of a transaction must not hold the lease's row without end.
            local(u"idle_in_transaction_session_timeout"_s, u"'5000'"_s),
            local(u"timezone"_s, u"'UTC'"_s),
            local(u"datestyle"_s, u"'ISO'"_s),
            local(u"extra_float_digits"_s, u"'1'"_s), // all digits of a number
            // Nothing was checked of what a database without an encoding holds: one text that is no UTF-8 would end
            // every statement that reads it.
            local(u"client_encoding"_s,
                  u"CASE current_setting('server_encoding') WHEN 'SQL_ASCII' THEN 'SQL_ASCII' ELSE 'UTF8' END"_s),
            local(u"jit"_s, u"'off'"_s), // compiling costs more than any statement of ours takes
            local(u"synchronous_commit"_s, u"coalesce(nullif(current_setting('synchronous_commit'), 'off'), 'on')"_s),
        };
        if (!settings().schema.isEmpty()) {
            const QString schema = postgresqlDialect({})->quoted(settings().schema).replace(u'\'', u"''"_s);
            configs += local(u"search_path"_s, u"'%1, ' || current_setting('search_path')"_s.arg(schema));
        }
        // A reader's transaction sees one moment (snapshot.h).
        return {u"SET TRANSACTION ISOLATION LEVEL "_s +
                    (purpose == DatabasePurpose::Reader ? u"REPEATABLE READ READ ONLY"_s : u"READ COMMITTED"_s),
                u"SELECT "_s + configs.join(u", "_s)};
    }

    // No encryptionQuery(): libpq gives no other connection than the one that was asked for.

protected:
    [[nodiscard]] QString connectOptions(DatabasePurpose, bool hasPassword) const override
    {
        // A server that is gone without a word is noticed within half a minute, waiting for it or sending to it.
        return u"connect_timeout=%1;application_name=statusbridge;keepalives=1;keepalives_idle=10;"
               "keepalives_interval=5;keepalives_count=3;tcp_user_timeout=25000;sslmode=%2"_s.arg(
                   QString::number(std::max(2, settings().timeoutSeconds)), sslMode()) +
               (hasPassword ? loginOptions() : QString());
    }

private:
    [[nodiscard]] QString sslMode() const
    {
        switch (tls()) {
        case DatabaseTls::Verified:
            return u"verify-full;sslrootcert='%1'"_s.arg(settings().caFile);
        case DatabaseTls::Required:
            return u"require"_s;
        case DatabaseTls::Plain:
            return u"disable"_s;
        case DatabaseTls::Local:
        case DatabaseTls::Undecided:
            break;
        }
        return u"prefer"_s;
    }

    //! Keeps a server on the network from asking for the password as it is, or for a hash that can be used again.
    [[nodiscard]] QString loginOptions() const
    {
        const bool isAsBefore = isLocalDatabase(settings()) || tls() == DatabaseTls::Undecided;
        // An operator whose server asks for passwords in another way has said so to the library itself.
        const bool isDecided = isAsBefore || qEnvironmentVariableIsSet("PGREQUIREAUTH");
        return isDecided || !canRequireLogin() ? QString() : u";require_auth=scram-sha-256"_s;
    }
};

} // namespace

std::unique_ptr<Driver> postgresqlDriver(const DatabaseSettings &settings, DatabaseTls tls)
{
    return std::make_unique<PostgresqlDriver>(settings, tls);
}

} // namespace statusbridge
