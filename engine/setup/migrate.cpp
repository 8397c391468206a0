// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/migrate.h"

#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/environment.h"
#include "engine/store/schema/migration.h"
#include "engine/store/sql/database.h"

namespace statusbridge {

namespace {

Error withHint(Error error, SqlFault fault)
{
    if (fault == SqlFault::NoPermission) {
        error.message += u" Tables can be made by another login: \"statusbridge migrate --user NAME\"."_s;
    }
    return error;
}

Expected<QStringList> migrateWith(const EngineEnvironment &environment, const DatabaseSettings &place,
                                  const Secret &password, const MigrationOptions &options)
{
    const Settings &settings = environment.settings;
    const auto database = Database::open(place, environment.dataDirectory, password, DatabasePurpose::Migration);
    if (!database) {
        return database.error();
    }
    (*database)->setTarget(targetOf(settings.zoho));
    const auto done = migrate(**database, settings.webhookLogs, settings.deliveredLogs, options);
    return done ? done : withHint(done.error(), (*database)->lastFault());
}

} // namespace

Expected<QStringList> migrate(const EngineEnvironment &environment)
{
    const DatabaseSettings &place = environment.settings.database;
    return readDatabasePassword(environment.secrets).and_then([&](const Secret &password) {
        return migrateWith(environment, place, password, {.schema = place.schema});
    });
}

Expected<QStringList> migrateAs(const EngineEnvironment &environment, const QString &login, const Secret &password)
{
    DatabaseSettings place = environment.settings.database;
    const QString grantTo = login == place.user ? QString() : std::exchange(place.user, login);
    return migrateWith(environment, place, password, {.schema = place.schema, .grantTo = grantTo});
}

} // namespace statusbridge
