// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/crosschecks.h"

#include "engine/config/tablename.h"
#include "engine/core/error.h"

#include <QHostAddress>

namespace statusbridge {

namespace {

using Conflict = std::optional<SettingConflict>;

Conflict conflict(const QString &fullName, const Sentence &rest)
{
    return SettingConflict{.fullName = fullName, .message = Sentence(SentenceId::SettingConflict, {fullName, rest})};
}

Conflict wordConflict(const StatusSettings &status)
{
    for (auto alias = status.aliases.cbegin(); alias != status.aliases.cend(); ++alias) {
        if (status.ranking.contains(alias.key())) {
            return conflict(u"status.aliases"_s, Sentence(SentenceId::AliasRedefinesRanking, {alias.key()}));
        }
        if (!status.ranking.contains(alias.value())) {
            return conflict(u"status.aliases"_s,
                            Sentence(SentenceId::AliasOutsideOfRanking, {alias.key(), alias.value()}));
        }
    }
    for (auto word = status.writtenAs.keyBegin(); word != status.writtenAs.keyEnd(); ++word) {
        if (!status.ranking.contains(*word)) {
            return conflict(u"status.written_as"_s, Sentence(SentenceId::WrittenWordOutsideOfRanking, {*word}));
        }
    }
    return std::nullopt;
}

//! Fields that are written together must differ, or one value would overwrite the other.
Conflict fieldConflict(const FieldNames &fields)
{
    const QList<std::pair<QString, QString>> written = {
        {u"fields.status"_s, fields.status},
        {u"fields.queue_id_webhook"_s, fields.queueIdWebhook},
        {u"fields.message_id_webhook"_s, fields.messageIdWebhook},
        {u"fields.timestamp_webhook"_s, fields.timestampWebhook},
        {u"fields.recipient_id_webhook"_s, fields.recipientIdWebhook},
        {u"fields.reason_webhook"_s, fields.reasonWebhook},
        {u"fields.reason_code_webhook"_s, fields.reasonCodeWebhook},
    };
    QMap<QString, QString> seen = {{fields.queueId, u"fields.queue_id"_s}};
    for (const auto &[name, field] : written) {
        if (field.isEmpty()) {
            continue;
        }
        if (seen.contains(field)) {
            return conflict(name, Sentence(SentenceId::FieldNamedTwice, {field, seen.value(field)}));
        }
        seen.insert(field, name);
    }
    return std::nullopt;
}

Conflict shapeConflict(const QString &section, const TableMapping &mapping)
{
    const QString shape = section + u".shape"_s;
    QString path; // the first setting that is one
    for (const auto &[key, value] :
         {std::pair("queue_id", mapping.queueId), std::pair("message_id", mapping.messageId),
          std::pair("status", mapping.status), std::pair("recipient_id", mapping.recipientId),
          std::pair("timestamp", mapping.timestamp), std::pair("reason", mapping.reason),
          std::pair("reason_code", mapping.reasonCode)}) {
        path = path.isEmpty() && value.contains(u"->") ? section + u'.' + QLatin1StringView(key) : path;
    }
    if (mapping.shape == u"custom" && path.isEmpty()) {
        return conflict(shape, Sentence(SentenceId::ShapeWithoutPaths));
    }
    if (!mapping.shape.isEmpty() && mapping.shape != u"custom" && !path.isEmpty()) {
        return conflict(shape, Sentence(SentenceId::ShapeBesidePaths, {path}));
    }
    return std::nullopt;
}

Conflict tableConflict(const Settings &settings)
{
    const QString deliveries = u"delivered_logs.table"_s;
    if (settings.webhookLogs.table.compare(settings.deliveredLogs.table, Qt::CaseInsensitive) == 0) {
        return conflict(deliveries, Sentence(SentenceId::TablesAreTheSame));
    }
    for (const auto &[section, mapping] :
         {std::pair(u"webhook_logs"_s, settings.webhookLogs), std::pair(u"delivered_logs"_s, settings.deliveredLogs)}) {
        if (const Conflict shape = shapeConflict(section, mapping)) {
            return shape;
        }
    }
    for (const auto &[name, table] : {std::pair(u"webhook_logs.table"_s, settings.webhookLogs.table),
                                      std::pair(deliveries, settings.deliveredLogs.table)}) {
        if (tableNameOf(table).value_or(TableName()).name.startsWith(u"statusbridge_", Qt::CaseInsensitive)) {
            return conflict(name, Sentence(SentenceId::TableNameReserved));
        }
    }
    return std::nullopt;
}

Conflict databaseConflict(const DatabaseSettings &database)
{
    if (database.driver != u"sqlite" && database.name.isEmpty()) {
        return conflict(u"database.name"_s, Sentence(SentenceId::DatabaseNameMissing, {database.driver}));
    }
    if (database.driver != u"postgresql" && !database.schema.isEmpty()) {
        return conflict(u"database.schema"_s, Sentence(SentenceId::SchemaOfPostgresqlOnly));
    }
    return std::nullopt;
}

//! Certificate and key of the server of \p section.
template <typename Section>
Conflict certificateConflict(const QString &section, const Section &server)
{
    if (server.tlsCertificate.isEmpty() == server.tlsKey.isEmpty()) {
        return std::nullopt;
    }
    const bool lacksKey = server.tlsKey.isEmpty();
    const QString key = section + u".tls_key"_s;
    const QString certificate = section + u".tls_certificate"_s;
    return conflict(lacksKey ? key : certificate,
                    Sentence(SentenceId::CertificateAndKeyBelongTogether, {lacksKey ? certificate : key}));
}

Conflict apiConflict(const ApiSettings &api)
{
    if (const Conflict found = certificateConflict(u"api"_s, api)) {
        return found;
    }
    if (api.enabled && api.tlsKey.isEmpty() && !isLoopbackHost(api.address)) {
        return conflict(u"api.address"_s, Sentence(SentenceId::ApiNeedsCertificate, {api.address}));
    }
    return std::nullopt;
}

Conflict timesConflict(const SyncSettings &sync)
{
    const bool areBoth = !sync.cron.isEmpty() && !(sync.hours.isEmpty() && sync.days.isEmpty());
    return areBoth ? conflict(u"sync.cron"_s, SentenceId::CronBesideHours) : std::nullopt;
}

//! Without a certificate of its own, TLS ends at a proxy.
Conflict webhookConflict(const WebhookSettings &webhook)
{
    if (const Conflict found = certificateConflict(u"webhook"_s, webhook)) {
        return found;
    }
    const bool isPlain = webhook.tlsKey.isEmpty() && webhook.trustedProxies.isEmpty();
    if (webhook.enabled && isPlain && !isLoopbackHost(webhook.address)) {
        return conflict(u"webhook.address"_s, Sentence(SentenceId::WebhookNeedsCertificate, {webhook.address}));
    }
    return std::nullopt;
}

//! A password is sent over no connection that others can read.
Conflict alertConflict(const AlertSettings &alerts)
{
    if (alerts.smtpTls == u"none" && !alerts.smtpUser.isEmpty()) {
        return conflict(u"alerts.smtp_tls"_s, Sentence(SentenceId::AlertPlainLogin));
    }
    if (alerts.mailTo.isEmpty()) {
        return std::nullopt;
    }
    for (const auto &[name, value] :
         {std::pair(u"alerts.mail_from"_s, alerts.mailFrom), std::pair(u"alerts.smtp_host"_s, alerts.smtpHost)}) {
        if (value.isEmpty()) {
            return conflict(name, Sentence(SentenceId::AlertMailIncomplete));
        }
    }
    return std::nullopt;
}

} // namespace

Conflict findConflict(const Settings &settings)
{
    for (const Conflict &found :
         {wordConflict(settings.status), fieldConflict(settings.fields), tableConflict(settings),
          databaseConflict(settings.database), timesConflict(settings.sync), apiConflict(settings.api),
          webhookConflict(settings.webhook), alertConflict(settings.alerts)}) {
        if (found) {
            return found;
        }
    }
    return std::nullopt;
}

bool isLoopbackHost(const QString &host)
{
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

Expected<void> checkZohoIsConfigured(const ZohoSettings &zoho, ZohoPart part)
{
    QStringList missing;
    for (const auto &[name, value, neededFor] : {std::tuple("zoho.client_id", zoho.clientId, ZohoPart::Accounts),
                                                 std::tuple("zoho.owner", zoho.owner, ZohoPart::Application),
                                                 std::tuple("zoho.app", zoho.app, ZohoPart::Application),
                                                 std::tuple("zoho.report", zoho.report, ZohoPart::Report)}) {
        if (part >= neededFor && value.isEmpty()) {
            missing.append(QLatin1StringView(name));
        }
    }
    if (missing.isEmpty()) {
        return {};
    }
    return configurationError(Sentence(SentenceId::ZohoNotConfigured, {missing.join(u", "_s)}));
}

} // namespace statusbridge
