// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/apitls.h"
#include "engine/config/datadirectory.h"
#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/databaseexamination.h"
#include "engine/engine.h"
#include "engine/findings.h"
#include "engine/storeaccess.h"
#include "engine/zohoaccess.h"

#include <QTcpServer>
#include <QTimeZone>

#include <cstdlib>

namespace statusbridge {

namespace {

QList<Finding> examineSecrets(const EngineEnvironment &environment)
{
    const QString subject = QStringLiteral("secrets");
    if (const auto credentials = readCredentials(environment.secrets); !credentials) {
        return {problem(subject, credentials.error())};
    }
    return {finding(Finding::Severity::Ok, subject,
                    QStringLiteral("The client secret and the refresh token are in the store \"%1\".")
                        .arg(environment.secrets.name()))};
}

QList<Finding> examineClock(const EngineEnvironment &environment)
{
    const QString subject = QStringLiteral("clock");
    const QDateTime now = environment.clock.utcNow();
    const QString &zone = environment.settings.fields.timeZone;
    const QTimeZone appZone = zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zone.toUtf8());
    const QString shown = now.toTimeZone(appZone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss t"));
    if (now.date().year() < 2025) {
        return {finding(Finding::Severity::Warning, subject,
                        QStringLiteral("The machine's clock says %1, which can't be right; set it, or tokens and "
                                       "quotas will be misjudged.")
                            .arg(shown))};
    }
    return {finding(Finding::Severity::Ok, subject,
                    QStringLiteral("It is %1 in the time zone that is written to Zoho.").arg(shown))};
}

//! An answer travels for a while, and Zoho tells whole seconds.
constexpr qint64 toleratedSkewMs = 60000;

QList<Finding> examineSkew(const QDateTime &here, const std::optional<QDateTime> &there)
{
    const qint64 ahead = there ? there->msecsTo(here) : 0;
    if (std::abs(ahead) <= toleratedSkewMs) {
        return {};
    }
    return {finding(Finding::Severity::Warning, QStringLiteral("clock"),
                    QStringLiteral("The machine's clock is %1 minutes %2 Zoho's: set it, or let it be set from the "
                                   "network, or the day's calls and the times of statuses will be misjudged.")
                        .arg(QString::number((std::abs(ahead) + 30000) / 60000),
                             ahead > 0 ? QStringLiteral("ahead of") : QStringLiteral("behind")))};
}

QList<Finding> examineReport(zoho::ReportClient &report, const EngineEnvironment &environment)
{
    const QString subject = QStringLiteral("report");
    const Settings &settings = environment.settings;
    const auto page = report.fetchPage({});
    if (!page) {
        return {problem(subject, page.error())};
    }
    QList<Finding> findings{finding(Finding::Severity::Ok, subject,
                                    QStringLiteral("%1/%2/%3 can be read: %4 records on the first page.")
                                        .arg(settings.zoho.owner, settings.zoho.app, settings.zoho.report)
                                        .arg(page->records.size()))};
    if (!page->missingFields.isEmpty()) {
        findings.append(finding(Finding::Severity::Warning, subject,
                                QStringLiteral("No record has these fields, so they are probably not columns of the "
                                               "report: %1. Add them to the report, or correct [fields].")
                                    .arg(page->missingFields.join(QStringLiteral(", ")))));
    }
    return findings + examineSkew(environment.clock.utcNow(), page->serverTime);
}

QList<Finding> askZoho(const EngineEnvironment &environment, const Credentials &credentials,
                       std::unique_ptr<zoho::CallMemory> calls, ZohoPart part)
{
    const QString subject = QStringLiteral("zoho");
    const auto zoho = ZohoAccess::open(environment, credentials, std::move(calls), part);
    if (!zoho) {
        return {problem(subject, zoho.error())};
    }
    if (const auto token = (*zoho)->accounts->tokens->obtain(); !token) {
        return {problem(subject, token.error())};
    }
    QList<Finding> findings{finding(Finding::Severity::Ok, subject, QStringLiteral("Zoho gave an access token."))};
    if (const auto named = checkZohoIsConfigured(environment.settings.zoho); !named) {
        return findings + QList<Finding>{problem(QStringLiteral("report"), named.error())};
    }
    findings += examineReport(*(*zoho)->report, environment);
    if (const auto counted = (*zoho)->queue->flushCalls(); !counted) {
        findings.append(problem(QStringLiteral("database"), counted.error()));
    }
    return findings;
}

QList<Finding> examineZoho(const EngineEnvironment &environment)
{
    const auto credentials = readCredentials(environment.secrets);
    if (!credentials) {
        return {}; // said already
    }
    const auto store = StoreAccess::open(environment.settings, environment.dataDirectory, credentials->databasePassword,
                                         DatabasePurpose::Service);
    if (!store) {
        return {
            finding(Finding::Severity::Warning, QStringLiteral("zoho"),
                    QStringLiteral("Not asked, because calls are counted in the database, which is not in order."))};
    }
    return askZoho(environment, *credentials, std::make_unique<StoredCallMemory>((*store)->calls, environment.clock),
                   ZohoPart::Report);
}

//! For whoever is still setting things up: each part as soon as what it needs is there.
QList<Finding> examineZohoAlone(const EngineEnvironment &environment)
{
    const auto credentials = readCredentials(environment.secrets);
    if (!credentials) {
        return {problem(QStringLiteral("secrets"), credentials.error())};
    }
    const auto store = StoreAccess::open(environment.settings, environment.dataDirectory, credentials->databasePassword,
                                         DatabasePurpose::Service);
    std::unique_ptr<zoho::CallMemory> calls;
    if (store) {
        calls = std::make_unique<StoredCallMemory>((*store)->calls, environment.clock);
    } else {
        calls = std::make_unique<PassingCallMemory>();
    }
    return askZoho(environment, *credentials, std::move(calls), ZohoPart::Accounts);
}

QList<Finding> examineCertificate(const ApiSettings &api)
{
    if (!api.enabled || api.tlsCertificate.isEmpty()) {
        return {};
    }
    const auto tls = apiTls(api);
    return tls ? QList<Finding>() : QList<Finding>{problem(QStringLiteral("api"), tls.error())};
}

QList<Finding> examineApi(const ApiSettings &api)
{
    const QString subject = QStringLiteral("api");
    if (!api.enabled) {
        return {finding(Finding::Severity::Ok, subject, QStringLiteral("The HTTP API is switched off."))};
    }
    QList<Finding> findings = examineCertificate(api);
    const QString place = QStringLiteral("%1, port %2,").arg(api.address, QString::number(api.port));
    const bool isLocalhost = api.address.compare(u"localhost", Qt::CaseInsensitive) == 0;
    QTcpServer server;
    if (server.listen(isLocalhost ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(api.address),
                      static_cast<quint16>(api.port))) {
        findings.append(finding(Finding::Severity::Ok, subject, place + QStringLiteral(" can be listened on.")));
    } else if (server.serverError() == QAbstractSocket::AddressInUseError) {
        findings.append(finding(Finding::Severity::Warning, subject,
                                place + QStringLiteral(" is in use. If that is this Statusbridge, all is well; "
                                                       "otherwise choose another port.")));
    } else {
        findings.append(
            problem(subject, {.kind = ErrorKind::Configuration,
                              .message = place + QStringLiteral(" can't be listened on; check the address."),
                              .detail = server.errorString()}));
    }
    return findings;
}

} // namespace

QList<Finding> examine(const EngineEnvironment &environment, bool offline)
{
    QList<Finding> findings = examineDatabase(environment);
    findings += examineSecrets(environment);
    findings += examineClock(environment);
    findings += examineCertificate(environment.settings.api);
    if (!offline) {
        findings += examineZoho(environment);
    }
    return findings;
}

QList<Finding> examineArea(const EngineEnvironment &environment, ExaminationArea area)
{
    switch (area) {
    case ExaminationArea::Secrets:
        return examineSecrets(environment);
    case ExaminationArea::Zoho:
        return examineZohoAlone(environment);
    case ExaminationArea::Database:
        return examineDatabase(environment);
    case ExaminationArea::Statuses:
        return examineStatuses(environment);
    case ExaminationArea::Clock:
        return examineClock(environment);
    case ExaminationArea::Api:
        return examineApi(environment.settings.api);
    }
    Q_UNREACHABLE();
}

} // namespace statusbridge
