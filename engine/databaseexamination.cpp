// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/databaseexamination.h"

#include "engine/config/datadirectory.h"
#include "engine/config/settings.h"
#include "engine/credentials.h"
#include "engine/engine.h"
#include "engine/findings.h"
#include "engine/status/ranking.h"
#include "engine/store/inspection.h"
#include "engine/store/rights.h"
#include "engine/store/wordinspection.h"
#include "engine/storeaccess.h"

#include <algorithm>

namespace statusbridge {

namespace {

QString subject()
{
    return QStringLiteral("database");
}

Expected<std::unique_ptr<Database>> openToRead(const EngineEnvironment &environment, const Secret &password)
{
    const DatabaseSettings &settings = environment.settings.database;
    return Database::open(settings, sqliteFile(settings, environment.dataDirectory), password, DatabasePurpose::Reader);
}

Finding::Severity severityOf(StoreFinding::Severity severity)
{
    switch (severity) {
    case StoreFinding::Severity::Ok:
        return Finding::Severity::Ok;
    case StoreFinding::Severity::Warning:
        return Finding::Severity::Warning;
    case StoreFinding::Severity::Error:
        return Finding::Severity::Error;
    }
    Q_UNREACHABLE();
}

QList<Finding> findingsOf(const QList<StoreFinding> &found, ErrorKind kind)
{
    QList<Finding> findings;
    for (const StoreFinding &each : found) {
        findings.append({.severity = severityOf(each.severity), .subject = subject(), .text = each.text, .kind = kind});
    }
    return findings;
}

//! Only once the tables are there: what they lack is said first.
QList<Finding> examineRights(const EngineEnvironment &environment, const Secret &password)
{
    const auto store =
        StoreAccess::open(environment.settings, environment.dataDirectory, password, DatabasePurpose::Service);
    if (!store) {
        return store.error().kind == ErrorKind::Schema ? QList<Finding>()
                                                       : QList<Finding>{problem(subject(), store.error())};
    }
    const auto found = inspectRights(*(*store)->database, (*store)->rows.tables());
    return found ? findingsOf(*found, ErrorKind::Database) : QList<Finding>{problem(subject(), found.error())};
}

} // namespace

QList<Finding> examineDatabase(const EngineEnvironment &environment)
{
    const Settings &settings = environment.settings;
    const auto password = readDatabasePassword(environment.secrets);
    const auto database = password.and_then([&](const Secret &secret) { return openToRead(environment, secret); });
    if (!database) {
        return {problem(subject(), database.error())};
    }
    const auto found = inspect(**database, settings.webhookLogs, settings.deliveredLogs);
    if (!found) {
        return {problem(subject(), found.error())};
    }
    const bool isInOrder = std::ranges::none_of(
        *found, [](const StoreFinding &each) { return each.severity == StoreFinding::Severity::Error; });
    return findingsOf(*found, ErrorKind::Schema) +
           (isInOrder ? examineRights(environment, *password) : QList<Finding>());
}

QList<Finding> examineStatuses(const EngineEnvironment &environment)
{
    const Settings &settings = environment.settings;
    const auto password = readDatabasePassword(environment.secrets);
    const auto database = password.and_then([&](const Secret &secret) { return openToRead(environment, secret); });
    if (!database) {
        return {problem(subject(), database.error())};
    }
    const auto tables = resolveTables(**database, settings.webhookLogs, settings.deliveredLogs);
    const auto found = tables.and_then([&](const WebhookTables &both) {
        return inspectWords(**database, both, Ranking(settings.status.ranking, settings.status.aliases));
    });
    return found ? findingsOf(*found, ErrorKind::Schema) : QList<Finding>{problem(subject(), found.error())};
}

} // namespace statusbridge
