// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/migrate.h"

#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/environment.h"
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

Expected<MigrationResult> migrateWith(const EngineEnvironment &environment, const DatabaseSettings &place,
                                      const Secret &password, MigrationOptions options)
{
    const Settings &settings = environment.settings;
    const auto database = Database::open(place, environment.dataDirectory, password, DatabasePurpose::Migration);
    if (!database) {
        return database.error();
    }
    (*database)->setTarget(targetOf(settings.zoho));
    options.schema = place.schema;
    const auto done = migrate(**database, settings.webhookLogs, settings.deliveredLogs, options);
    return done ? done : withHint(done.error(), (*database)->lastFault());
}

} // namespace

Expected<MigrationResult> migrate(const EngineEnvironment &environment, const MigrationOptions &options)
{
    return readDatabasePassword(environment.secrets).and_then([&](const Secret &password) {
        return migrateWith(environment, environment.settings.database, password, options);
    });
}

Expected<MigrationResult> migrateAs(const EngineEnvironment &environment, const QString &login, const Secret &password,
                                    const MigrationOptions &options)
{
    DatabaseSettings place = environment.settings.database;
    MigrationOptions granting = options;
    granting.grantTo = login == place.user ? QString() : std::exchange(place.user, login);
    return migrateWith(environment, place, password, granting);
}

} // namespace statusbridge
