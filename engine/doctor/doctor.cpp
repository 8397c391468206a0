// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/doctor/doctor.h"

#include "engine/config/databasetls.h"
#include "engine/config/datacenters.h"
#include "engine/config/secretstore.h"
#include "engine/config/servertls.h"
#include "engine/config/settings.h"
#include "engine/core/timezone.h"
#include "engine/doctor/alertcheck.h"
#include "engine/doctor/cycletrial.h"
#include "engine/doctor/receivercheck.h"
#include "engine/environment.h"
#include "engine/status/ranking.h"
#include "engine/store/collector/newestrows.h"
#include "engine/store/schema/bodyinspection.h"
#include "engine/store/schema/inspection.h"
#include "engine/store/schema/privileges.h"
#include "engine/store/schema/rownotices.h"
#include "engine/store/schema/sampleinspection.h"
#include "engine/store/sql/clientlibrary.h"
#include "engine/store/store.h"
#include "engine/worker/zohoaccess.h"
#include "engine/zoho/authorization.h"
#include "engine/zoho/refusaladvice.h"

#include <QTcpServer>

#include <algorithm>

namespace statusbridge {

namespace {

Finding allIsWell(const QString &subject, const Sentence &text)
{
    return {.text = text, .subject = subject};
}

Finding warning(const QString &subject, const Sentence &text)
{
    return {.severity = Finding::Severity::Warning, .text = text, .subject = subject};
}

//! What \p error says of \p subject.
Finding problem(const QString &subject, const Error &error)
{
    return {.severity = Finding::Severity::Error, .text = withDetail(error), .subject = subject, .kind = error.kind};
}

Finding databaseProblem(const Error &error)
{
    return problem(u"database"_s, error);
}

Findings ofDatabase(Findings findings, ErrorKind kind)
{
    for (Finding &finding : findings) {
        finding.subject = u"database"_s;
        finding.kind = kind;
    }
    return findings;
}

Expected<std::unique_ptr<Database>> openDatabase(const EngineEnvironment &environment)
{
    return readDatabasePassword(environment.secrets).and_then([&](const Secret &password) {
        return Database::open(environment.settings.database, environment.dataDirectory, password,
                              DatabasePurpose::Reader);
    });
}

bool hasError(const Findings &findings)
{
    return std::ranges::any_of(findings, [](const Finding &each) { return each.severity == Finding::Severity::Error; });
}

//! What \p inspect finds in the database, or why it can't be asked.
template <typename Inspect>
Findings inspectDatabase(const EngineEnvironment &environment, Inspect inspect)
{
    const Expected<Findings> found =
        openDatabase(environment).and_then([&](const auto &database) { return inspect(*database); });
    return found ? ofDatabase(*found, ErrorKind::Schema) : Findings{databaseProblem(found.error())};
}

//! Whether a cycle begins soon for a status that is changed in place, if one does for new rows.
Findings checkChanges(Store &store, const SyncSettings &sync)
{
    const QString subject = u"database"_s;
    const WebhookTables &tables = store.rows.tables();
    const auto told =
        sync.pushAfterSeconds > 0 ? rowNotices(*store.database, tables) : Expected<RowNotices>(RowNotices::None);
    if (!told) {
        return {databaseProblem(told.error())};
    }
    Findings findings;
    for (const ResolvedTable &table : {tables.webhookLogs, tables.deliveredLogs}) {
        // Being told that some row was changed finds it only among bodies, which are read again.
        const bool isFound = NewestRows::noticesChangesOf(table) || (*told == RowNotices::Changes && table.bodies);
        if (sync.pushAfterSeconds > 0 && !isFound) {
            findings += allIsWell(subject, Sentence(SentenceId::ChangesLeftToCycles, {table.table}));
        } else if (sync.pushAfterSeconds > 0) {
            findings +=
                allIsWell(subject, Sentence(SentenceId::ChangesNoticed, {table.table, NewestRows::usuallyLookedAt}));
        }
    }
    return findings;
}

//! Rights, and what a cycle does; only once the tables are there: what they lack is said first.
Findings checkUse(const EngineEnvironment &environment)
{
    const auto store = readDatabasePassword(environment.secrets).and_then([&](const Secret &password) {
        return Store::open(environment.settings, environment.dataDirectory, password);
    });
    if (!store) {
        return store.error().kind == ErrorKind::Schema ? Findings() : Findings{databaseProblem(store.error())};
    }
    Database &database = *(*store)->database;
    const auto rights = inspectRights(database, (*store)->rows.tables(), environment.settings.webhook);
    const auto found = rights.and_then([&](const Findings &all) {
        return inspectUnrolling(database, (*store)->rows.tables()).transform([&](const Findings &more) {
            return all + more;
        });
    });
    if (!found) {
        return {databaseProblem(found.error())};
    }
    const Findings findings = ofDatabase(*found, ErrorKind::Database);
    return hasError(findings)
               ? findings
               : findings + tryCycle(**store, environment.settings) + checkChanges(**store, environment.settings.sync);
}

//! Whether a server on another machine that isn't known for certain can get at the password.
Sentence loginText(const DatabaseSettings &database)
{
    if (database.driver == u"postgresql" && !canRequireLogin()) {
        return SentenceId::LibpqAsksForNothing;
    }
    return database.driver == u"mysql" && !isMariaDbClient() ? SentenceId::MysqlLibraryAsksForNothing : Sentence();
}

//! How a server on another machine is reached.
Findings checkWay(const EngineEnvironment &environment)
{
    const QString subject = u"database"_s;
    const DatabaseSettings &database = environment.settings.database;
    switch (databaseTls(database, environment.dataDirectory)) {
    case DatabaseTls::Local:
        return {};
    case DatabaseTls::Verified:
        return {allIsWell(subject, Sentence(SentenceId::DatabaseWayVerified, {database.host}))};
    case DatabaseTls::Required:
        return {
            allIsWell(subject, Sentence(SentenceId::DatabaseWayRequired, {database.host}).then(loginText(database)))};
    case DatabaseTls::Plain:
        return {allIsWell(subject, Sentence(SentenceId::DatabaseWayPlain, {database.host}).then(loginText(database)))};
    case DatabaseTls::Undecided:
        return {warning(subject, unguardedWarning(database))};
    }
    Q_UNREACHABLE();
}

//! Tables, columns, indexes and privileges, and whether a cycle can use them.
Findings checkDatabase(const EngineEnvironment &environment)
{
    const Settings &settings = environment.settings;
    const Findings findings =
        inspectDatabase(environment, [&](Database &database) { return inspect(database, settings); });
    return checkWay(environment) + (hasError(findings) ? findings : findings + checkUse(environment));
}

//! Whether the newest rows hold words that neither the ranking nor the aliases know.
Findings checkStatuses(const EngineEnvironment &environment)
{
    const Settings &settings = environment.settings;
    return inspectDatabase(environment, [&](Database &database) {
        return resolveTables(database, settings.webhookLogs, settings.deliveredLogs)
            .and_then([&](const WebhookTables &tables) {
                return inspectWords(database, tables, Ranking(settings.status.ranking, settings.status.aliases));
            });
    });
}

Findings checkSecrets(const EngineEnvironment &environment)
{
    const QString subject = u"secrets"_s;
    if (const auto credentials = readCredentials(environment.secrets); !credentials) {
        return {problem(subject, credentials.error())};
    }
    return {allIsWell(subject, Sentence(SentenceId::SecretsStored, {environment.secrets.name()}))};
}

Findings checkSkew(const QDateTime &here, const QDateTime &there, OtherClock other)
{
    const Sentence difference = clockDifference(std::chrono::milliseconds(there.msecsTo(here)), other);
    return difference.isEmpty() ? Findings() : Findings{warning(u"clock"_s, difference)};
}

//! \param hasDatabase whether it answers, so that it may be asked for its time
Findings checkClock(const EngineEnvironment &environment, bool hasDatabase = true)
{
    const QString subject = u"clock"_s;
    const QDateTime now = environment.clock.utcNow();
    const QString shown =
        now.toTimeZone(timeZoneOf(environment.settings.fields.timeZone)).toString(u"yyyy-MM-dd HH:mm:ss t"_s);
    if (now.date().year() < 2025) {
        return {warning(subject, Sentence(SentenceId::ClockWrong, {shown}))};
    }
    Findings findings{allIsWell(subject, Sentence(SentenceId::TimeHere, {shown}))};
    for (const Sentence &unknown :
         timeZoneProblems({environment.settings.fields.timeZone, environment.settings.sync.quotaTimeZone})) {
        findings.append(warning(subject, unknown));
    }
    if (!hasDatabase) {
        return findings;
    }
    // Why the database can't be asked is said elsewhere.
    const auto there = openDatabase(environment).and_then([](const auto &database) { return Lease(*database).now(); });
    return there ? findings + checkSkew(environment.clock.utcNow(), *there, OtherClock::Database) : findings;
}

Findings checkReport(zoho::ReportClient &report, const EngineEnvironment &environment)
{
    const QString subject = u"report"_s;
    const Settings &settings = environment.settings;
    const auto page = report.fetchPage({});
    if (!page) {
        return {problem(subject, page.error())};
    }
    Findings findings{
        allIsWell(subject, Sentence(SentenceId::ReportReadable, {settings.zoho.owner, settings.zoho.app,
                                                                 settings.zoho.report, page->records.size()}))};
    if (!page->missingFields.isEmpty()) {
        findings.append(warning(subject, Sentence(SentenceId::FieldsInNoRecord, {page->missingFields.join(u", "_s)})));
    }
    for (const zoho::ReportRecord &record : page->records) {
        if (const Sentence advice = zoho::formatAdvice(record.timestampWebhook, settings.fields); !advice.isEmpty()) {
            findings += warning(subject, advice);
            break;
        }
    }
    return page->serverTime ? findings + checkSkew(environment.clock.utcNow(), *page->serverTime, OtherClock::Zoho)
                            : findings;
}

//! Calls the Custom API with no records.
Findings checkBatches(const ZohoAccess &zoho, const ZohoSettings &settings)
{
    const QString subject = u"batch"_s;
    if (!zoho.batches) {
        return {};
    }
    if (!settings.usesBatches()) {
        return {allIsWell(subject, SentenceId::BatchesOffInEnvironment)};
    }
    if (zoho::lacksBatchScope(zoho.accounts->tokens->token().scope, settings)) {
        return {warning(subject, zoho::batchScopeAdvice(settings))};
    }
    const auto answered = zoho.batches->examine();
    if (answered) {
        return {allIsWell(subject, Sentence(SentenceId::CustomApiAnswers, {settings.batchApi, settings.batchSize}))};
    }
    const auto kind = answered.error().kind;
    const bool isOfApi = kind == ErrorKind::Account || kind == ErrorKind::QuotaExhausted || kind == ErrorKind::Bug ||
                         kind == ErrorKind::RecordRefused || kind == ErrorKind::RecordGone;
    return isOfApi
               ? Findings{warning(subject, withDetail(answered.error()).then(SentenceId::RecordsCostCallsUntilThen))}
               : Findings{problem(subject, answered.error())};
}

Findings checkToken(const EngineEnvironment &environment, const ZohoAccess &zoho)
{
    const QString subject = u"zoho"_s;
    if (const auto token = zoho.accounts->tokens->obtain(); !token) {
        return {problem(subject, token.error())};
    }
    Findings findings{allIsWell(subject, Sentence(SentenceId::TokenGiven))};
    if (const QStringList missing = zoho::missingScopes(zoho.accounts->tokens->token().scope); !missing.isEmpty()) {
        findings += problem(subject, {.kind = ErrorKind::Unauthorized,
                                      .message = zoho::scopeAdvice(missing, environment.settings.zoho)});
    }
    if (const Sentence advice = zoho.accounts->tokens->regionAdvice(); !advice.isEmpty()) {
        findings += warning(subject, advice);
    }
    return findings;
}

Findings askZoho(const EngineEnvironment &environment, const ZohoAccess &zoho)
{
    Findings findings = checkToken(environment, zoho);
    if (findings.constFirst().severity == Finding::Severity::Error) {
        return findings; // without a token no call is possible
    }
    if (const auto named = checkZohoIsConfigured(environment.settings.zoho); !named) {
        return findings + Findings{problem(u"report"_s, named.error())};
    }
    Findings report = checkReport(*zoho.report, environment);
    if (zoho.accounts->tokens->token().value.isEmpty()) {
        // It was the kept one, which Zoho accepts no more, and there is no other: that is not of the report.
        report.front().subject = u"zoho"_s;
        findings = report;
    } else {
        findings += report + checkBatches(zoho, environment.settings.zoho);
    }
    if (const auto counted = zoho.queue->flushCalls(); !counted) {
        findings.append(databaseProblem(counted.error()));
    }
    return findings;
}

//! \param hasDatabase whether it answers
Findings checkZoho(const EngineEnvironment &environment, bool hasDatabase)
{
    const auto credentials = readCredentials(environment.secrets);
    if (!credentials) {
        return {}; // checkSecrets() has reported it
    }
    const auto store = hasDatabase
                           ? Store::open(environment.settings, environment.dataDirectory, credentials->databasePassword)
                           : Error{.kind = ErrorKind::Database};
    if (!store) {
        return {warning(u"zoho"_s, Sentence(SentenceId::ZohoNotAsked))};
    }
    const auto zoho = ZohoAccess::open(environment, *credentials, store->get());
    return zoho ? askZoho(environment, **zoho) : Findings{problem(u"zoho"_s, zoho.error())};
}

//! For settings that are still being made: each part as soon as what it needs is there.
Findings checkZohoAlone(const EngineEnvironment &environment,
                        Findings (*check)(const EngineEnvironment &environment, const ZohoAccess &zoho))
{
    const Findings secrets = checkSecrets(environment);
    if (hasError(secrets)) {
        return secrets;
    }
    const auto access = CountedZohoAccess::open(environment, ZohoPart::Accounts);
    return access ? check(environment, *access->zoho) : Findings{problem(u"zoho"_s, access.error())};
}

Findings checkSignInServer(const EngineEnvironment &environment)
{
    const QString subject = u"zoho"_s;
    const auto accounts = endpoints(environment.settings.zoho);
    const auto answered = accounts.and_then([&](const Endpoints &) {
        return AccountsAccess::open(environment, {}, {}).and_then([](const auto &access) {
            return access->client->lookForServer();
        });
    });
    return {answered ? allIsWell(subject, Sentence(SentenceId::AccountsServerAnswers, {accounts->accounts.host()}))
                     : problem(subject, answered.error())};
}

Findings checkCertificate(const ApiSettings &api)
{
    if (!api.enabled || api.tlsCertificate.isEmpty()) {
        return {};
    }
    const auto tls = serverTls(tlsFilesOf(u"api"_s, api));
    return tls ? Findings() : Findings{problem(u"api"_s, tls.error())};
}

Findings checkApi(const ApiSettings &api)
{
    const QString subject = u"api"_s;
    if (!api.enabled) {
        return {allIsWell(subject, Sentence(SentenceId::ApiSwitchedOff))};
    }
    Findings findings = checkCertificate(api);
    const bool isLocalhost = api.address.compare(u"localhost", Qt::CaseInsensitive) == 0;
    QTcpServer server;
    if (server.listen(isLocalhost ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(api.address),
                      static_cast<quint16>(api.port))) {
        findings.append(allIsWell(subject, Sentence(SentenceId::PortFree, {api.address, api.port})));
    } else if (server.serverError() == QAbstractSocket::AddressInUseError) {
        findings.append(warning(subject, Sentence(SentenceId::PortTaken, {api.address, api.port})));
    } else {
        findings.append(problem(subject, configurationError(Sentence(SentenceId::PortUnusable, {api.address, api.port}),
                                                            server.errorString())));
    }
    return findings;
}

} // namespace

Findings runDoctor(const EngineEnvironment &environment, bool offline)
{
    Findings findings = checkDatabase(environment);
    // One that gives no answer is waited for once.
    const bool hasDatabase = std::ranges::none_of(findings, [](const Finding &each) {
        return each.severity == Finding::Severity::Error && each.kind == ErrorKind::Database;
    });
    findings += checkSecrets(environment);
    findings += checkClock(environment, hasDatabase);
    findings += checkCertificate(environment.settings.api);
    findings += checkAlerts(environment);
    if (hasDatabase) {
        findings += checkReceiver(environment);
    }
    if (!offline) {
        findings += checkZoho(environment, hasDatabase);
    }
    return findings;
}

Findings checkArea(const EngineEnvironment &environment, DoctorArea area)
{
    switch (area) {
    case DoctorArea::Secrets:
        return checkSecrets(environment);
    case DoctorArea::SignInServer:
        return checkSignInServer(environment);
    case DoctorArea::Token:
        return checkZohoAlone(environment, checkToken);
    case DoctorArea::Zoho:
        return checkZohoAlone(environment, askZoho);
    case DoctorArea::Database:
        return checkDatabase(environment);
    case DoctorArea::Statuses:
        return checkStatuses(environment);
    case DoctorArea::Clock:
        return checkClock(environment);
    case DoctorArea::Api:
        return checkApi(environment.settings.api);
    case DoctorArea::Alerts:
        return checkAlerts(environment);
    }
    Q_UNREACHABLE();
}

} // namespace statusbridge
