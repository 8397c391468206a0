// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/driver.h"

#include "engine/config/datadirectory.h"
#include "engine/core/secret.h"
#include "engine/store/sql/authorities.h"

#include <QSqlDatabase>

namespace statusbridge {

namespace {

Expected<std::unique_ptr<Driver>> ifInstalled(std::unique_ptr<Driver> driver)
{
    if (!QSqlDatabase::isDriverAvailable(driver->plugin())) {
        return configurationError(u"Qt's database plug-in %1 is missing: install %2, or set "
                                  "database.driver to another one."_s.arg(driver->plugin(), driver->package()));
    }
    return driver;
}

//! With the system's authorities where a certificate is to be checked and no file is named for that.
Expected<DatabaseSettings> withAuthorities(const DatabaseSettings &settings, const QString &dataDirectory)
{
    if (settings.driver == u"sqlite" || settings.tls != u"verify" || !settings.caFile.isEmpty()) {
        return settings;
    }
    return systemAuthoritiesFile(dataDirectory).transform([&settings](const QString &file) {
        DatabaseSettings completed = settings;
        completed.caFile = file;
        return completed;
    });
}

} // namespace

Expected<std::unique_ptr<Driver>> Driver::create(const DatabaseSettings &wanted, const QString &dataDirectory)
{
    const auto completed = withAuthorities(wanted, dataDirectory);
    if (!completed) {
        return completed.error();
    }
    const DatabaseSettings &settings = *completed;
    // Qt takes its connection options apart at semicolons, and the client of MariaDB the name of the host as well.
    if (settings.caFile.contains(u';') || settings.caFile.contains(u'\'')) {
        return configurationError(u"database.ca_file must not contain a semicolon or an apostrophe: "
                                  "move the file %1 elsewhere."_s.arg(settings.caFile));
    }
    if (settings.driver == u"sqlite") {
        return ifInstalled(sqliteDriver(settings, sqliteFile(settings, dataDirectory)));
    }
    if (settings.driver == u"postgresql") {
        return ifInstalled(postgresqlDriver(settings));
    }
    if (settings.driver == u"mysql") {
        return ifInstalled(mysqlDriver(settings));
    }
    return configurationError(u"The database driver \"%1\" is not available: set database.driver to "
                              "\"sqlite\", \"postgresql\" or \"mysql\"."_s.arg(settings.driver));
}

ServerDriver::ServerDriver(const QString &kind, const DatabaseSettings &settings) : m_kind(kind), m_settings(settings)
{}

QString ServerDriver::displayName() const
{
    const QString host = m_settings.host.isEmpty() ? u"this machine"_s : m_settings.host;
    return u"The %1 database \"%2\" on %3"_s.arg(m_kind, m_settings.name, host);
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
    connection.setConnectOptions(connectOptions(purpose));
}

} // namespace statusbridge
