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
    const Expected<QList<StoreFinding>> found = look(**database);
    return found ? findingsOf(*found, ErrorKind::Schema) : QList<Finding>{problem(subject(), found.error())};
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
    const QList<Finding> findings = lookInto(environment, password, [&](Database &database) {
        return inspect(database, settings.webhookLogs, settings.deliveredLogs);
    });
    const bool isInOrder =
        std::ranges::none_of(findings, [](const Finding &each) { return each.severity == Finding::Severity::Error; });
    return isInOrder ? findings + examineRights(environment, *password) : findings;
}

QList<Finding> examineStatuses(const EngineEnvironment &environment)
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
