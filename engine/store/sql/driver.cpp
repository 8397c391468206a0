// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/databasedriver.h"

#include "engine/config/settings.h"
#include "engine/store/mysqldriver.h"
#include "engine/store/postgresqldriver.h"
#include "engine/store/sqlitedriver.h"

#include <QSqlDatabase>

namespace statusbridge {

namespace {

Error configurationError(const QString &message)
{
    return Error{.kind = ErrorKind::Configuration, .message = message};
}

Expected<std::unique_ptr<DatabaseDriver>> ifInstalled(std::unique_ptr<DatabaseDriver> driver, const QString &package)
{
    if (!QSqlDatabase::isDriverAvailable(driver->plugin())) {
        return configurationError(QStringLiteral("Qt's database plug-in %1 is missing: install %2, or set "
                                                 "database.driver to another one.")
                                      .arg(driver->plugin(), package));
    }
    return driver;
}

} // namespace

Expected<std::unique_ptr<DatabaseDriver>> DatabaseDriver::create(const DatabaseSettings &settings,
                                                                 const QString &sqliteFile)
{
    // Qt takes its connection options apart at semicolons, and the client of MariaDB the name of the host as well.
    if (settings.caFile.contains(u';') || settings.caFile.contains(u'\'')) {
        return configurationError(QStringLiteral("database.ca_file must not contain a semicolon or an apostrophe: "
                                                 "move the file %1 elsewhere.")
                                      .arg(settings.caFile));
    }
    if (settings.driver == u"sqlite") {
        return ifInstalled(std::make_unique<SqliteDriver>(settings, sqliteFile), QStringLiteral("libqt6sql6-sqlite"));
    }
    if (settings.driver == u"postgresql") {
        return ifInstalled(std::make_unique<PostgresqlDriver>(settings), QStringLiteral("libqt6sql6-psql"));
    }
    if (settings.driver == u"mysql") {
        return ifInstalled(std::make_unique<MysqlDriver>(settings), QStringLiteral("libqt6sql6-mysql"));
    }
    return configurationError(QStringLiteral("The database driver \"%1\" is not available: set database.driver to "
                                             "\"sqlite\", \"postgresql\" or \"mysql\".")
                                  .arg(settings.driver));
}

} // namespace statusbridge
