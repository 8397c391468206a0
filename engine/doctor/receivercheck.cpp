// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/doctor/receivercheck.h"

#include "engine/config/secretstore.h"
#include "engine/config/servertls.h"
#include "engine/config/settings.h"
#include "engine/environment.h"
#include "engine/receiver/receivedshapes.h"
#include "engine/receiver/spool.h"
#include "engine/store/arrivals/arrivaltotals.h"
#include "engine/store/arrivals/deliveredrows.h"
#include "engine/store/collector/queueidlookup.h"
#include "engine/store/sql/database.h"
#include "engine/store/state/lease.h"
#include "engine/store/store.h"

namespace statusbridge {

namespace {

//! So long after it came last, what is not as usual is of the past.
constexpr int troubleDays = 7;

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

//! The database with our tables; null if it or they aren't there, which is said elsewhere.
std::unique_ptr<Database> openTables(const EngineEnvironment &environment)
{
    auto database = readDatabasePassword(environment.secrets).and_then([&](const Secret &password) {
        return openOwnTables(environment.settings, environment.dataDirectory, password);
    });
    return database ? *std::move(database) : nullptr;
}

//! Where statuses are put.
Finding placeFinding(Database &database, const TableMapping &mapping)
{
    const auto why = DeliveredRows(database).tryOne(mapping);
    if (!why) {
        return failure(why.error());
    }
    return finding(*why ? Sentence(SentenceId::ReceiverKeepsStatuses, {mapping.table, **why})
                        : Sentence(SentenceId::ReceiverTakesRows, {mapping.table}));
}

//! Nothing if the table of the sender's is there, or there is to be none.
QList<Finding> queueIdFindings(Database &database, const QueueIdSettings &settings)
{
    const auto found = QueueIdLookup(database).findTableAndColumns(settings);
    if (found) {
        return {};
    }
    Finding told = failure(found.error());
    told.subject = u"queue_ids"_s;
    return {told};
}

//! As in: no_json (2), no_statuses (40).
QString listed(const QMap<BodyTrouble, qint64> &counts)
{
    QStringList texts;
    for (const auto &[kind, count] : counts.asKeyValueRange()) {
        texts += u"%1 (%2)"_s.arg(toString(kind), QString::number(count));
    }
    return texts.join(u", "_s);
}

//! What was received and gave no status: a warning only as long as someone still sends what is not as usual.
QList<Finding> lossFindings(Database &database)
{
    ArrivalTotals totals(database);
    const auto counts = totals.read();
    const auto last = counts.and_then([&](const ArrivalCounts &) { return totals.lastTrouble(); });
    const auto now = last.and_then([&](const QDateTime &) { return Lease(database).now(); });
    if (!now) {
        return {failure(now.error())};
    }
    if (counts->withoutStatus.isEmpty()) {
        return {};
    }
    const QString kinds = listed(counts->withoutStatus);
    if (!last->isValid() || *last < now->addDays(-troubleDays)) {
        return {finding(Sentence(SentenceId::ReceivedWithoutStatus, {kinds}))};
    }
    return {finding(Sentence(SentenceId::ReceivedTroubled, {kinds, last->toString(Qt::ISODate)}),
                    Finding::Severity::Warning)};
}

//! What waits in \p place; without a database it can't be told from what is written already.
Expected<qint64> waitingFor(Database *database, const EngineEnvironment &environment, const QString &place)
{
    return database ? waitingBytes(*database, environment.dataDirectory) : Expected(spooledBytes(place));
}

} // namespace

QList<Finding> checkReceiver(const EngineEnvironment &environment)
{
    const WebhookSettings &webhook = environment.settings.webhook;
    const QString place = spoolDirectory(environment.dataDirectory);
    if (!webhook.enabled && spooledBytes(place) == 0) {
        return {};
    }
    const auto database = openTables(environment);
    const auto waiting = waitingFor(database.get(), environment, place);
    if (!waiting) {
        return {failure(waiting.error())};
    }
    const Sentence waits = *waiting > 0 ? Sentence(SentenceId::SpoolWaits, {*waiting, place}) : Sentence();
    if (!webhook.enabled) {
        return *waiting == 0
                   ? QList<Finding>()
                   : QList<Finding>{finding(Sentence(SentenceId::ReceiverOff).then(waits), Finding::Severity::Warning)};
    }
    QList<Finding> findings;
    if (database) {
        findings.append(placeFinding(*database, environment.settings.deliveredLogs));
        findings += queueIdFindings(*database, environment.settings.queueIds);
        findings += lossFindings(*database);
    }
    if (!webhook.tlsCertificate.isEmpty()) {
        if (const auto tls = serverTls(tlsFilesOf(u"webhook"_s, webhook)); !tls) {
            findings.append(failure(tls.error()));
        }
    }
    if (const auto custom = customMapOf(webhook); !custom) {
        findings.append(failure(custom.error()));
    }
    findings += secretFindings(environment.secrets);
    if (*waiting > 0) {
        findings.append(finding(waits));
    }
    return findings;
}

} // namespace statusbridge
