// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/crosschecks.h"

#include "engine/config/configurationerror.h"
#include "engine/config/hosts.h"

namespace statusbridge {

namespace {

using Conflict = std::optional<SettingConflict>;

Conflict conflict(const QString &fullName, const QString &rest)
{
    return SettingConflict{.fullName = fullName, .message = fullName + u' ' + rest};
}

Conflict wordConflict(const StatusSettings &status)
{
    for (auto alias = status.aliases.cbegin(); alias != status.aliases.cend(); ++alias) {
        if (status.ranking.contains(alias.key())) {
            return conflict(
                QStringLiteral("status.aliases"),
                QStringLiteral("must not redefine \"%1\", which is itself in status.ranking.").arg(alias.key()));
        }
        if (!status.ranking.contains(alias.value())) {
            return conflict(QStringLiteral("status.aliases"),
                            QStringLiteral("lets \"%1\" count as \"%2\", which is not in status.ranking.")
                                .arg(alias.key(), alias.value()));
        }
    }
    for (auto word = status.writtenAs.keyBegin(); word != status.writtenAs.keyEnd(); ++word) {
        if (!status.ranking.contains(*word)) {
            return conflict(QStringLiteral("status.written_as"),
                            QStringLiteral("names \"%1\", which is not in status.ranking.").arg(*word));
        }
    }
    return std::nullopt;
}

//! Fields that are written together must differ, or one value would overwrite the other.
Conflict fieldConflict(const FieldNames &fields)
{
    const QList<std::pair<QString, QString>> written = {
        {QStringLiteral("fields.status"), fields.status},
        {QStringLiteral("fields.queue_id_webhook"), fields.queueIdWebhook},
        {QStringLiteral("fields.message_id_webhook"), fields.messageIdWebhook},
        {QStringLiteral("fields.timestamp_webhook"), fields.timestampWebhook},
        {QStringLiteral("fields.recipient_id_webhook"), fields.recipientIdWebhook},
    };
    QMap<QString, QString> seen = {{fields.queueId, QStringLiteral("fields.queue_id")}};
    for (const auto &[name, field] : written) {
        if (seen.contains(field)) {
            return conflict(
                name, QStringLiteral("names the field \"%1\", which %2 names too.").arg(field, seen.value(field)));
        }
        seen.insert(field, name);
    }
    return std::nullopt;
}

Conflict tableConflict(const Settings &settings)
{
    const QString deliveries = QStringLiteral("delivered_logs.table");
    if (settings.webhookLogs.table.compare(settings.deliveredLogs.table, Qt::CaseInsensitive) == 0) {
        return conflict(deliveries, QStringLiteral("must be another table than webhook_logs.table."));
    }
    for (const auto &[name, table] : {std::pair(QStringLiteral("webhook_logs.table"), settings.webhookLogs.table),
                                      std::pair(deliveries, settings.deliveredLogs.table)}) {
        if (table.startsWith(u"statusbridge_", Qt::CaseInsensitive)) {
            return conflict(name,
                            QStringLiteral("must not begin with \"statusbridge_\", as Statusbridge's own tables do."));
        }
    }
    return std::nullopt;
}

Conflict databaseConflict(const DatabaseSettings &database)
{
    if (database.driver != u"sqlite" && database.name.isEmpty()) {
        return conflict(QStringLiteral("database.name"),
                        QStringLiteral("must be set, since database.driver is \"%1\".").arg(database.driver));
    }
    if (database.driver != u"postgresql" && !database.schema.isEmpty()) {
        return conflict(QStringLiteral("database.schema"),
                        QStringLiteral("is of use with PostgreSQL only: remove it, or set database.driver to "
                                       "\"postgresql\"."));
    }
    return std::nullopt;
}

Conflict apiConflict(const ApiSettings &api)
{
    if (api.tlsCertificate.isEmpty() != api.tlsKey.isEmpty()) {
        const bool lacksKey = api.tlsKey.isEmpty();
        return conflict(lacksKey ? QStringLiteral("api.tls_key") : QStringLiteral("api.tls_certificate"),
                        QStringLiteral("must be set too, since %1 is set.")
                            .arg(lacksKey ? QStringLiteral("api.tls_certificate") : QStringLiteral("api.tls_key")));
    }
    if (api.enabled && api.tlsKey.isEmpty() && !isLoopbackHost(api.address)) {
        return conflict(QStringLiteral("api.address"),
                        QStringLiteral("can be reached from other machines (%1), which needs api.tls_certificate and "
                                       "api.tls_key; set them, or listen on 127.0.0.1.")
                            .arg(api.address));
    }
    return std::nullopt;
}

} // namespace

Conflict findConflict(const Settings &settings)
{
    for (const Conflict &found :
         {wordConflict(settings.status), fieldConflict(settings.fields), tableConflict(settings),
          databaseConflict(settings.database), apiConflict(settings.api)}) {
        if (found) {
            return found;
        }
    }
    return std::nullopt;
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
    return configurationError(QStringLiteral("Zoho is not configured yet: set %1 in the configuration file.")
                                  .arg(missing.join(QStringLiteral(", "))));
}

} // namespace statusbridge
