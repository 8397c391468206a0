// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/datadirectory.h"
#include "engine/config/settings.h"
#include "engine/credentials.h"
#include "engine/engine.h"
#include "engine/store/database.h"
#include "engine/store/migration.h"

namespace statusbridge {

Expected<QStringList> migrate(const EngineEnvironment &environment)
{
    const Settings &settings = environment.settings;
    const auto password = readDatabasePassword(environment.secrets);
    if (!password) {
        return password.error();
    }
    const auto database = Database::open(settings.database, sqliteFile(settings.database, environment.dataDirectory),
                                         *password, DatabasePurpose::Migration);
    if (!database) {
        return database.error();
    }
    return migrate(**database, settings.webhookLogs, settings.deliveredLogs, MigrationOptions());
}

} // namespace statusbridge
