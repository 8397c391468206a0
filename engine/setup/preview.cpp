// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/preview.h"

#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/core/clock.h"
#include "engine/environment.h"
#include "engine/session/lookup.h"
#include "engine/store/schema/sampleinspection.h"
#include "engine/store/sql/database.h"
#include "engine/sync/plan.h"
#include "engine/sync/settlements.h"
#include "engine/worker/zohoaccess.h"

#include <algorithm>

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

//! Of all rows, each once, those that Zoho can be asked for.
QStringList askableQueueIds(const QList<TablePreview> &tables)
{
    QStringList queueIds;
    for (const TablePreview &table : tables) {
        for (const LookupRow &read : table.rows) {
            const QString &queueId = read.row.queueId;
            if (zoho::ReportClient::canBeAskedFor(queueId) && !queueIds.contains(queueId)) {
                queueIds.append(queueId);
            }
        }
    }
    return queueIds;
}

//! What a cycle would make of \p records, whose queue ids are \p queueIds.
Expected<QList<RecordMatch>> matchesOf(const EngineEnvironment &environment, Store &store, const QStringList &queueIds,
                                       const QList<zoho::ReportRecord> &records)
{
    return store.rows.rowsOf(queueIds).transform([&](const QHash<QString, StatusRows> &found) {
        const Plan plan = makePlan({.records = records,
                                    .rows = found,
                                    .failures = {},
                                    .settle = std::chrono::minutes(environment.settings.sync.settleMinutes),
                                    .now = environment.clock.utcNow()},
                                   fieldFormatOf(environment.settings));
        const QList<PlanLine> lines = planLines(plan);
        QList<RecordMatch> matches;
        for (const QString &queueId : queueIds) {
            const qsizetype before = matches.size();
            for (const zoho::ReportRecord &record : records) {
                if (record.queueId == queueId) {
                    const auto line = std::ranges::find(lines, record.id, &PlanLine::recordId);
                    matches.append({.queueId = queueId,
                                    .recordId = record.id,
                                    .statusAtZoho = record.status,
                                    .plan = line == lines.cend() ? std::optional<PlanLine>() : *line});
                }
            }
            if (matches.size() == before) {
                matches.append({.queueId = queueId, .recordId = {}});
            }
        }
        return matches;
    });
}

Expected<QList<RecordMatch>> askForMatches(const EngineEnvironment &environment, const QStringList &queueIds)
{
    const auto access = CountedZohoAccess::open(environment, ZohoPart::Report);
    if (!access) {
        return access.error();
    }
    const auto records = access->zoho->report->fetchByQueueIds(queueIds);
    access->flushCalls();
    return records.and_then([&](const QList<zoho::ReportRecord> &found) {
        return matchesOf(environment, *access->store, queueIds, found);
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

Expected<MatchedPreview> previewMatches(const EngineEnvironment &environment, int limit)
{
    return previewRows(environment, limit).transform([&](const QList<TablePreview> &tables) {
        MatchedPreview preview{.tables = tables};
        const QStringList queueIds = askableQueueIds(tables);
        if (queueIds.isEmpty()) {
            return preview; // nothing to ask Zoho for
        }
        if (const auto matches = askForMatches(environment, queueIds); matches) {
            preview.matches = *matches;
        } else {
            preview.problem = matches.error();
        }
        return preview;
    });
}

} // namespace statusbridge
