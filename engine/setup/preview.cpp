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
    if (!rows && rows.error().kind == ErrorKind::Schema) {
        return TablePreview{.source = source, .table = mapping.table, .problem = withDetail(rows.error())};
    }
    const StatusSettings &status = environment.settings.status;
    return rows.transform([&](const StatusRows &newest) {
        return TablePreview{.source = source,
                            .table = mapping.table,
                            .rows =
                                readRows(newest, Ranking(status.ranking, status.aliases), environment.clock.utcNow())};
    });
}

} // namespace

Expected<QList<TablePreview>> previewRows(const EngineEnvironment &environment, int limit)
{
    const Settings &settings = environment.settings;
    const auto database = readDatabasePassword(environment.secrets).and_then([&](const Secret &password) {
        return Database::open(settings.database, environment.dataDirectory, password, DatabasePurpose::Service);
    });
    const auto webhookLogs = database.and_then([&](const auto &opened) {
        return previewTable(environment, *opened, RowSource::WebhookLogs, settings.webhookLogs, limit);
    });
    const auto deliveredLogs = webhookLogs.and_then([&](const TablePreview &) {
        return previewTable(environment, **database, RowSource::DeliveredLogs, settings.deliveredLogs, limit);
    });
    return deliveredLogs.transform([&](const TablePreview &second) {
        return QList<TablePreview>{*webhookLogs, second};
    });
}

} // namespace statusbridge
