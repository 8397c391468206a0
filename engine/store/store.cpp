// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/store.h"

#include "engine/config/settings.h"
#include "engine/status/ranking.h"
#include "engine/store/schema/schema.h"
#include "engine/store/state/alerttable.h"

namespace statusbridge {

Expected<std::unique_ptr<Database>> openOwnTables(const Settings &settings, const QString &dataDirectory,
                                                  const Secret &password)
{
    auto database = Database::open(settings.database, dataDirectory, password, DatabasePurpose::Service);
    if (!database) {
        return database;
    }
    (*database)->setTarget(targetOf(settings.zoho));
    if (const auto fits = checkSchema(**database); !fits) {
        return fits.error();
    }
    return database;
}

Expected<std::unique_ptr<Store>> Store::open(const Settings &settings, const QString &dataDirectory,
                                             const Secret &password)
{
    auto database = openOwnTables(settings, dataDirectory, password);
    if (!database) {
        return database.error();
    }
    auto access = std::make_unique<Store>(std::move(*database), settings);
    access->rows.setQueueIds(settings.queueIds);
    access->rows.setKnownWords(Ranking(settings.status.ranking, settings.status.aliases).words());
    if (const auto prepared = access->rows.prepare(); !prepared) {
        return prepared.error();
    }
    return access;
}

Store::Store(std::unique_ptr<Database> opened, const Settings &settings)
    : database(std::move(opened))
    , rows(*database, settings.webhookLogs, settings.deliveredLogs)
    , orphans(*database)
    , lease(*database)
    , intents(*database)
    , failures(*database)
    , runs(*database, alertRulesOf(settings.alerts))
    , history(*database)
    , state(*database)
    , calls(*database)
    , customCalls(*database, CallQuota::CustomApi)
    , scheduler(*database)
    , wishes(*database)
    , users(*database)
    , tokens(*database)
    , audit(*database)
{}

} // namespace statusbridge
