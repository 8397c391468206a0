// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/preview.h"

#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/core/clock.h"
#include "engine/environment.h"
#include "engine/session/lookup.h"
#include "engine/store/schema/sampleinspection.h"
#include "engine/store/sql/database.h"

namespace statusbridge {

namespace {

Expected<TablePreview> previewTable(const EngineEnvironment &environment, Database &database, RowSource source,
                                    const TableMapping &mapping, int limit)
{
    const auto rows = newestRows(database, source, mapping, limit);
    TablePreview preview{.source = source, .table = mapping.table};
    if (!rows) {
        if (rows.error().kind != ErrorKind::Schema) {
            return rows.error();
        }
        preview.problem = describe(rows.error());
        return preview;
    }
    const Settings &settings = environment.settings;
    preview.rows =
        readRows(*rows, Ranking(settings.status.ranking, settings.status.aliases), environment.clock.utcNow());
    return preview;
}

} // namespace

Expected<QList<TablePreview>> previewRows(const EngineEnvironment &environment, int limit)
{
    const Settings &settings = environment.settings;
    const auto password = readDatabasePassword(environment.secrets);
    if (!password) {
        return password.error();
    }
    const auto database =
        Database::open(settings.database, environment.dataDirectory, *password, DatabasePurpose::Service);
    if (!database) {
        return database.error();
    }
    const auto webhookLogs = previewTable(environment, **database, RowSource::WebhookLogs, settings.webhookLogs, limit);
    const auto deliveredLogs = webhookLogs.and_then([&](const TablePreview &) {
        return previewTable(environment, **database, RowSource::DeliveredLogs, settings.deliveredLogs, limit);
    });
    return deliveredLogs.transform([&](const TablePreview &second) {
        return QList<TablePreview>{*webhookLogs, second};
    });
}

} // namespace statusbridge
