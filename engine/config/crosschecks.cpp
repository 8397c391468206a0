// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/crosschecks.h"

#include "engine/config/tablename.h"
#include "engine/core/error.h"

#include <QHostAddress>

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
            return conflict(u"status.aliases"_s,
                            u"must not redefine \"%1\", which is itself in status.ranking."_s.arg(alias.key()));
        }
        if (!status.ranking.contains(alias.value())) {
            return conflict(u"status.aliases"_s, u"lets \"%1\" count as \"%2\", which is not in status.ranking."_s.arg(
                                                     alias.key(), alias.value()));
        }
    }
    for (auto word = status.writtenAs.keyBegin(); word != status.writtenAs.keyEnd(); ++word) {
        if (!status.ranking.contains(*word)) {
            return conflict(u"status.written_as"_s, u"names \"%1\", which is not in status.ranking."_s.arg(*word));
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
    };
    QMap<QString, QString> seen = {{fields.queueId, u"fields.queue_id"_s}};
    for (const auto &[name, field] : written) {
        if (seen.contains(field)) {
            return conflict(name, u"names the field \"%1\", which %2 names too."_s.arg(field, seen.value(field)));
        }
        seen.insert(field, name);
    }
    return std::nullopt;
}

Conflict tableConflict(const Settings &settings)
{
    const QString deliveries = u"delivered_logs.table"_s;
    if (settings.webhookLogs.table.compare(settings.deliveredLogs.table, Qt::CaseInsensitive) == 0) {
        return conflict(deliveries, u"must be another table than webhook_logs.table."_s);
    }
    for (const auto &[name, table] : {std::pair(u"webhook_logs.table"_s, settings.webhookLogs.table),
                                      std::pair(deliveries, settings.deliveredLogs.table)}) {
        if (tableNameOf(table).value_or(TableName()).name.startsWith(u"statusbridge_", Qt::CaseInsensitive)) {
            return conflict(name, u"must not begin with \"statusbridge_\", as Statusbridge's own tables do."_s);
        }
    }
    return std::nullopt;
}

Conflict databaseConflict(const DatabaseSettings &database)
{
    if (database.driver != u"sqlite" && database.name.isEmpty()) {
        return conflict(u"database.name"_s, u"must be set, since database.driver is \"%1\"."_s.arg(database.driver));
    }
    if (database.driver != u"postgresql" && !database.schema.isEmpty()) {
        return conflict(u"database.schema"_s, u"is of use with PostgreSQL only: remove it, or set database.driver to "
                                              "\"postgresql\"."_s);
    }
    return std::nullopt;
}

Conflict apiConflict(const ApiSettings &api)
{
    if (api.tlsCertificate.isEmpty() != api.tlsKey.isEmpty()) {
        const bool lacksKey = api.tlsKey.isEmpty();
        return conflict(
            lacksKey ? u"api.tls_key"_s : u"api.tls_certificate"_s,
            u"must be set too, since %1 is set."_s.arg(lacksKey ? u"api.tls_certificate"_s : u"api.tls_key"_s));
    }
    if (api.enabled && api.tlsKey.isEmpty() && !isLoopbackHost(api.address)) {
        return conflict(u"api.address"_s,
                        u"can be reached from other machines (%1), which needs api.tls_certificate and "
                        "api.tls_key; set them, or listen on 127.0.0.1."_s.arg(api.address));
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
    return configurationError(
        u"Zoho is not configured yet: set %1 in the configuration file."_s.arg(missing.join(u", "_s)));
}

} // namespace statusbridge
