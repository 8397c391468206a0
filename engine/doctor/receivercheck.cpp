// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/doctor/receivercheck.h"

#include "engine/config/secretstore.h"
#include "engine/config/servertls.h"
#include "engine/config/settings.h"
#include "engine/environment.h"
#include "engine/receiver/receivedshapes.h"
#include "engine/receiver/spool.h"
#include "engine/store/arrivals/deliveredrows.h"
#include "engine/store/schema/schema.h"
#include "engine/store/sql/database.h"

namespace statusbridge {

namespace {

Finding finding(const Sentence &text, Finding::Severity severity = Finding::Severity::Ok)
{
    return {.severity = severity, .text = text, .subject = u"webhook"_s};
}

Finding failure(const Error &error)
{
    return {
        .severity = Finding::Severity::Error, .text = withDetail(error), .subject = u"webhook"_s, .kind = error.kind};
}

//! Meta, Twilio and all others are each known by one.
Expected<bool> hasAnySecret(const SecretStore &secrets)
{
    for (const QString &name : {secretnames::webhookMetaAppSecret(), secretnames::webhookTwilioAuthToken(),
                                secretnames::webhookSharedSecret()}) {
        const auto secret = secrets.read(name);
        if (!secret || *secret) {
            return secret.transform([](const std::optional<Secret> &) { return true; });
        }
    }
    return false;
}

//! Nothing if there is one.
QList<Finding> secretFindings(const SecretStore &secrets)
{
    const auto hasAny = hasAnySecret(secrets);
    if (!hasAny || *hasAny) {
        return hasAny ? QList<Finding>() : QList<Finding>{failure(hasAny.error())};
    }
    const QStringList names = {secretnames::webhookMetaAppSecret(), secretnames::webhookTwilioAuthToken(),
                               secretnames::webhookSharedSecret()};
    return {finding(Sentence(SentenceId::ReceiverLacksSecrets, {names.join(u" or "_s)}), Finding::Severity::Warning)};
}

//! Where statuses are put; nothing if our own tables aren't there, which is said elsewhere.
QList<Finding> placeFindings(const EngineEnvironment &environment)
{
    const TableMapping &mapping = environment.settings.deliveredLogs;
    auto database = readDatabasePassword(environment.secrets).and_then([&](const Secret &password) {
        return Database::open(environment.settings.database, environment.dataDirectory, password,
                              DatabasePurpose::Service);
    });
    if (!database || !checkSchema(**database)) {
        return {};
    }
    (*database)->setTarget(targetOf(environment.settings.zoho));
    const auto why = DeliveredRows(**database).tryOne(mapping);
    if (!why) {
        return {failure(why.error())};
    }
    return {finding(*why ? Sentence(SentenceId::ReceiverKeepsStatuses, {mapping.table, **why})
                         : Sentence(SentenceId::ReceiverTakesRows, {mapping.table}))};
}

} // namespace

QList<Finding> checkReceiver(const EngineEnvironment &environment)
{
    const WebhookSettings &webhook = environment.settings.webhook;
    const QString place = spoolDirectory(environment.dataDirectory);
    const qint64 waiting = spooledBytes(place);
    const Sentence waits = waiting > 0 ? Sentence(SentenceId::SpoolWaits, {waiting, place}) : Sentence();
    if (!webhook.enabled) {
        return waiting == 0
                   ? QList<Finding>()
                   : QList<Finding>{finding(Sentence(SentenceId::ReceiverOff).then(waits), Finding::Severity::Warning)};
    }
    QList<Finding> findings = placeFindings(environment);
    if (!webhook.tlsCertificate.isEmpty()) {
        if (const auto tls = serverTls(tlsFilesOf(u"webhook"_s, webhook)); !tls) {
            findings.append(failure(tls.error()));
        }
    }
    if (const auto custom = customMapOf(webhook); !custom) {
        findings.append(failure(custom.error()));
    }
    findings += secretFindings(environment.secrets);
    if (waiting > 0) {
        findings.append(finding(waits));
    }
    return findings;
}

} // namespace statusbridge
