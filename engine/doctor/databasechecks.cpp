// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/doctor/databasechecks.h"

#include "engine/config/credentials.h"
#include "engine/config/datadirectory.h"
#include "engine/config/settings.h"
#include "engine/doctor/findings.h"
#include "engine/environment.h"
#include "engine/status/ranking.h"
#include "engine/store/schema/inspection.h"
#include "engine/store/schema/privileges.h"
#include "engine/store/schema/sampleinspection.h"
#include "engine/store/store.h"

#include <algorithm>

namespace statusbridge {

namespace {

QString subject()
{
    return u"database"_s;
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

QList<Finding> findingsOf(const StoreFindings &found, ErrorKind kind)
{
    QList<Finding> findings;
    for (const StoreFinding &each : found) {
        findings.append({.severity = severityOf(each.severity), .subject = subject(), .text = each.text, .kind = kind});
    }
    return findings;
}

//! What \p look finds in the database, or why it can't be asked.
template <typename Look>
QList<Finding> lookInto(const EngineEnvironment &environment, const Expected<Secret> &password, Look look)
{
    const DatabaseSettings &settings = environment.settings.database;
    const auto database = password.and_then([&](const Secret &secret) {
        return Database::open(settings, sqliteFile(settings, environment.dataDirectory), secret,
                              DatabasePurpose::Reader);
    });
    if (!database) {
        return {problem(subject(), database.error())};
    }
    const Expected<StoreFindings> found = look(**database);
    return found ? findingsOf(*found, ErrorKind::Schema) : QList<Finding>{problem(subject(), found.error())};
}

//! Only once the tables are there: what they lack is said first.
QList<Finding> checkPrivileges(const EngineEnvironment &environment, const Secret &password)
{
    const auto store = Store::open(environment.settings, environment.dataDirectory, password, DatabasePurpose::Service);
    if (!store) {
        return store.error().kind == ErrorKind::Schema ? QList<Finding>()
                                                       : QList<Finding>{problem(subject(), store.error())};
    }
    const auto found = inspectRights(*(*store)->database, (*store)->rows.tables());
    return found ? findingsOf(*found, ErrorKind::Database) : QList<Finding>{problem(subject(), found.error())};
}

} // namespace

QList<Finding> checkDatabase(const EngineEnvironment &environment)
{
    const Settings &settings = environment.settings;
    const auto password = readDatabasePassword(environment.secrets);
    const QList<Finding> findings = lookInto(environment, password, [&](Database &database) {
        return inspect(database, settings.webhookLogs, settings.deliveredLogs);
    });
    const bool isInOrder =
        std::ranges::none_of(findings, [](const Finding &each) { return each.severity == Finding::Severity::Error; });
    return isInOrder ? findings + checkPrivileges(environment, *password) : findings;
}

QList<Finding> checkStatuses(const EngineEnvironment &environment)
{
    const Settings &settings = environment.settings;
    return lookInto(environment, readDatabasePassword(environment.secrets), [&](Database &database) {
        return resolveTables(database, settings.webhookLogs, settings.deliveredLogs)
            .and_then([&](const WebhookTables &tables) {
                return inspectWords(database, tables, Ranking(settings.status.ranking, settings.status.aliases));
            });
    });
}

} // namespace statusbridge
