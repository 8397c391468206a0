// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/driver.h"

#include "engine/config/datadirectory.h"
#include "engine/core/secret.h"
#include "engine/store/sql/authorities.h"
#include "engine/store/sql/clientlibrary.h"

#include <QHostAddress>
#include <QSqlDatabase>

namespace statusbridge {

namespace {

Expected<std::unique_ptr<Driver>> ifInstalled(std::unique_ptr<Driver> driver)
{
    if (!QSqlDatabase::isDriverAvailable(driver->plugin())) {
        return configurationError(Sentence(SentenceId::DriverMissing, {driver->plugin(), driver->package()}));
    }
    return driver;
}

//! With the system's authorities where a certificate is to be checked and no file is named for that.
Expected<DatabaseSettings> withAuthorities(const DatabaseSettings &settings, DatabaseTls tls,
                                           const QString &dataDirectory)
{
    if (tls != DatabaseTls::Verified || !settings.caFile.isEmpty()) {
        return settings;
    }
    return systemAuthoritiesFile(dataDirectory).transform([&settings](const QString &file) {
        DatabaseSettings completed = settings;
        completed.caFile = file;
        return completed;
    });
}

//! MySQL's own library would take the options for the name of a host.
bool isFitForMysql(DatabaseTls tls)
{
    return (tls != DatabaseTls::Verified && tls != DatabaseTls::Required) || isMariaDbClient();
}

Error tlsNotPossible(const Driver &driver)
{
    return configurationError(Sentence(SentenceId::MariaDbLibraryNeeded, {driver.plugin()}));
}

} // namespace

Expected<std::unique_ptr<Driver>> Driver::create(const DatabaseSettings &wanted, const QString &dataDirectory)
{
    const DatabaseTls tls = databaseTls(wanted, dataDirectory);
    const auto completed = withAuthorities(wanted, tls, dataDirectory);
    if (!completed) {
        return completed.error();
    }
    const DatabaseSettings &settings = *completed;
    // Qt takes its connection options apart at semicolons, and the client of MariaDB the name of the host as well.
    if (settings.caFile.contains(u';') || settings.caFile.contains(u'\'')) {
        return configurationError(Sentence(SentenceId::AuthoritiesPathUnusable, {settings.caFile}));
    }
    if (settings.host.contains(u';')) {
        return configurationError(Sentence(SentenceId::HostNameUnusable, {settings.host}));
    }
    if (settings.driver == u"sqlite") {
        return ifInstalled(sqliteDriver(settings, sqliteFile(settings, dataDirectory)));
    }
    if (settings.driver == u"postgresql") {
        return ifInstalled(postgresqlDriver(settings, tls));
    }
    if (settings.driver == u"mysql") {
        auto driver = ifInstalled(mysqlDriver(settings, tls));
        return driver && !isFitForMysql(tls) ? tlsNotPossible(**driver) : std::move(driver);
    }
    return configurationError(Sentence(SentenceId::DriverUnknown, {settings.driver}));
}

ServerDriver::ServerDriver(const QString &kind, const DatabaseSettings &settings, DatabaseTls tls)
    : m_kind(kind), m_settings(settings), m_tls(tls)
{}

QString ServerDriver::displayName() const
{
    const QString host = m_settings.host.isEmpty() ? u"this machine"_s : m_settings.host;
    return u"The %1 database \"%2\" on %3"_s.arg(m_kind, m_settings.name, host);
}

QString ServerDriver::hostToLookUp() const
{
    const QString &host = m_settings.host;
    // libpq takes several with commas.
    const bool isName = QHostAddress(host).isNull() && !host.contains(u',');
    return isName && !needsNoNetwork(m_settings) ? host : QString();
}

Sentence ServerDriver::connectionAdvice() const
{
    return m_tls != DatabaseTls::Verified || !m_settings.tls.isEmpty() ? Sentence()
                                                                       : Sentence(SentenceId::ServerMustOfferTls);
}

void ServerDriver::prepare(QSqlDatabase &connection, const Secret &password, DatabasePurpose purpose) const
{
    connection.setHostName(hostName());
    if (m_settings.port > 0) {
        connection.setPort(m_settings.port);
    }
    connection.setDatabaseName(m_settings.name);
    connection.setUserName(m_settings.user);
    connection.setPassword(QString::fromUtf8(password.reveal()));
    connection.setConnectOptions(connectOptions(purpose, !password.isEmpty()));
}

} // namespace statusbridge
