// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/targetdatabase.h"

#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/config/target.h"
#include "engine/environment.h"

namespace statusbridge {

Expected<std::unique_ptr<Database>> openForTarget(const EngineEnvironment &environment, const DatabaseSettings &place,
                                                  const Secret &password, DatabasePurpose purpose)
{
    auto database = Database::open(place, environment.dataDirectory, password, purpose);
    if (database) {
        (*database)->setTarget(targetOf(environment.settings.zoho));
    }
    return database;
}

Expected<std::unique_ptr<Database>> openReader(const EngineEnvironment &environment)
{
    return readDatabasePassword(environment.secrets).and_then([&](const Secret &password) {
        return openForTarget(environment, environment.settings.database, password, DatabasePurpose::Reader);
    });
}

} // namespace statusbridge
