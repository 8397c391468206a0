// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingrow.h"
#include "engine/config/settingrules.h"

namespace statusbridge::settingrow {

namespace {

SettingDefinition column(SettingDefinition row)
{
    return checked(std::move(row), u"a name that is not empty"_s, settingrules::isNotEmpty, settingrules::trimmed);
}

SettingDefinition proxy(SettingDefinition row)
{
    return checked(std::move(row),
                   u"\"system\", \"none\" or an address with a port and without a password, such as "
                   "\"http://proxy.example:3128\" or \"socks5://…\""_s,
                   settingrules::isProxy, settingrules::trimmedUrl);
}

SettingDefinition oneWordHost(SettingDefinition row)
{
    return checked(std::move(row), u"a host name or address without blanks, or empty"_s, settingrules::isOneWord,
                   settingrules::trimmed);
}

QList<SettingDefinition> sectionOfSync()
{
    const auto section = u"sync"_s;
    return {
        number(row<&Settings::sync, &SyncSettings::intervalMinutes>(
                   section, u"interval_minutes"_s,
                   QT_TRANSLATE_NOOP("SettingHelp", "How many minutes lie between the starts of two cycles.")),
               1, 1440),
        number(row<&Settings::sync, &SyncSettings::maxRecords>(
                   section, u"max_records"_s,
                   QT_TRANSLATE_NOOP("SettingHelp",
                                     "How many records a cycle updates at most; the rest waits for the next one.")),
               1, 100000),
        number(
            row<&Settings::sync, &SyncSettings::concurrency>(
                section, u"concurrency"_s, QT_TRANSLATE_NOOP("SettingHelp", "How many updates are in flight at once.")),
            1, 50),
        number(row<&Settings::sync, &SyncSettings::updateDelayMs>(
                   section, u"update_delay_ms"_s,
                   QT_TRANSLATE_NOOP("SettingHelp", "How many milliseconds lie between the starts of two updates.")),
               0, 60000),
        number(row<&Settings::sync, &SyncSettings::callsPerMinute>(
                   section, u"calls_per_minute"_s,
                   QT_TRANSLATE_NOOP("SettingHelp",
                                     "How many calls a minute Zoho is sent at most; 0 means no limit of ours.")),
               0, 100000),
        number(row<&Settings::sync, &SyncSettings::dailyCalls>(
                   section, u"daily_calls"_s,
                   QT_TRANSLATE_NOOP("SettingHelp",
                                     "How many calls a day Zoho is sent at most; 0 means no limit of ours.")),
               0, 100000000),
        timeZone(row<&Settings::sync, &SyncSettings::quotaTimeZone>(
            section, u"quota_time_zone"_s,
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "The time zone in which Zoho's day of calls begins, which is the super admin's; empty means "
                "the machine's."))),
        onOff(row<&Settings::sync, &SyncSettings::autostart>(
            section, u"autostart"_s,
            QT_TRANSLATE_NOOP("SettingHelp",
                              "Whether the scheduler starts with the program, unless someone stopped it."))),
        number(row<&Settings::sync, &SyncSettings::leaseSeconds>(
                   section, u"lease_seconds"_s,
                   QT_TRANSLATE_NOOP(
                       "SettingHelp",
                       "After how many seconds without a sign of life another instance may take over a cycle.")),
               1, 3600),
        number(row<&Settings::sync, &SyncSettings::historyDays>(
                   section, u"history_days"_s,
                   QT_TRANSLATE_NOOP("SettingHelp", "After how many days runs and their journal are purged.")),
               1, 36500),
    };
}

QList<SettingDefinition> sectionOfNetwork()
{
    const auto section = u"network"_s;
    return {
        proxy(row<&Settings::network, &NetworkSettings::proxy>(
            section, u"proxy"_s,
            QT_TRANSLATE_NOOP("SettingHelp", "The proxy on the way to Zoho: the system's, none, or its URL."))),
        anyText(row<&Settings::network, &NetworkSettings::caFile>(
            section, u"ca_file"_s,
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "A PEM file of certificate authorities to trust beside the system's, for an on-premise Zoho "
                "or an inspecting proxy."))),
        number(row<&Settings::network, &NetworkSettings::timeoutSeconds>(
                   section, u"timeout_seconds"_s,
                   QT_TRANSLATE_NOOP("SettingHelp", "How many seconds one call may take, all in all.")),
               1, 600),
    };
}

QList<SettingDefinition> sectionOfDatabase()
{
    const auto section = u"database"_s;
    return {
        oneOf(row<&Settings::database, &DatabaseSettings::driver>(
                  section, u"driver"_s,
                  QT_TRANSLATE_NOOP("SettingHelp", "The kind of database that the collector writes into.")),
              words({u"sqlite", u"postgresql", u"mysql"})),
        anyText(row<&Settings::database, &DatabaseSettings::name>(
            section, u"name"_s,
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The database's name, or for SQLite its file, which is statusbridge.db in the data "
                              "directory if empty."))),
        oneWordHost(row<&Settings::database, &DatabaseSettings::host>(
            section, u"host"_s, QT_TRANSLATE_NOOP("SettingHelp", "The database server; empty means this machine."))),
        number(row<&Settings::database, &DatabaseSettings::port>(
                   section, u"port"_s,
                   QT_TRANSLATE_NOOP("SettingHelp", "The port of the database server; 0 means the usual one.")),
               0, 65535),
        anyText(row<&Settings::database, &DatabaseSettings::user>(
            section, u"user"_s,
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The user at the database server; the password is kept apart, as database_password."))),
        anyText(row<&Settings::database, &DatabaseSettings::schema>(
            section, u"schema"_s,
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "PostgreSQL only: the schema of Statusbridge's own tables, which migrate makes; empty means "
                "the first one of the login's search path."))),
        oneOf(
            row<&Settings::database, &DatabaseSettings::tls>(
                section, u"tls"_s,
                QT_TRANSLATE_NOOP("SettingHelp",
                                  "Whether the connection must be encrypted (\"require\") and the server's certificate "
                                  "be checked too (\"verify\").")),
            words({u"", u"require", u"verify"})),
        anyText(row<&Settings::database, &DatabaseSettings::caFile>(
            section, u"ca_file"_s,
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "A PEM file with the certificate authorities that tls = \"verify\" trusts, instead of the "
                "system's."))),
        number(row<&Settings::database, &DatabaseSettings::timeoutSeconds>(
                   section, u"timeout_seconds"_s,
                   QT_TRANSLATE_NOOP("SettingHelp",
                                     "How many seconds a connection or a statement may wait for the database.")),
               1, 600),
    };
}

QList<SettingDefinition> sectionOfSecrets()
{
    const auto section = u"secrets"_s;
    return {
        oneOf(row<&Settings::secrets, &SecretsSettings::store>(
                  section, u"store"_s,
                  QT_TRANSLATE_NOOP("SettingHelp",
                                    "Where secrets are kept; empty means the first of these that is there.")),
              words({u"", u"environment", u"credentials", u"keychain", u"file"})),
    };
}

template <auto Group>
QList<SettingDefinition> tableRows(const QString &section)
{
    return {
        column(row<Group, &TableMapping::table>(
            section, u"table"_s,
            QT_TRANSLATE_NOOP("SettingHelp", "The table that the collector writes its webhooks into."))),
        column(row<Group, &TableMapping::id>(
            section, u"id"_s, QT_TRANSLATE_NOOP("SettingHelp", "The column that holds the primary key."))),
        column(row<Group, &TableMapping::queueId>(
            section, u"queue_id"_s,
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The column that holds the queue id; it and the next four may be paths into a column of "
                              "JSON instead, tried in order: \"payload->queue_id | payload->statuses[0].queue_id\"."))),
        column(row<Group, &TableMapping::messageId>(
            section, u"message_id"_s,
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The column that holds the message id, or \"payload->statuses[0].id | payload->id\"."))),
        column(row<Group, &TableMapping::status>(
            section, u"status"_s,
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "The column that holds the status word, or \"payload->status | payload->statuses[0].status\"."))),
        column(row<Group, &TableMapping::recipientId>(
            section, u"recipient_id"_s,
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The column that holds the recipient, or \"payload->statuses[0].recipient_id\"."))),
        column(row<Group, &TableMapping::timestamp>(
            section, u"timestamp"_s,
            QT_TRANSLATE_NOOP("SettingHelp", "The column that holds the time of the event, Unix time or ISO 8601, or "
                                             "\"payload->statuses[0].timestamp\"."))),
        anyText(row<Group, &TableMapping::updated>(
            section, u"updated"_s,
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "The column that says whether a row has been carried over; empty means that the table has none."))),
        anyText(row<Group, &TableMapping::payload>(
            section, u"payload"_s,
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "The column that holds the webhook as it was received, if there is one: a lookup takes the "
                "reason of a failure from it."))),
    };
}

} // namespace

QList<SettingDefinition> engineRows()
{
    return sectionOfSync() + sectionOfNetwork() + sectionOfDatabase() + sectionOfSecrets() +
           tableRows<&Settings::webhookLogs>(u"webhook_logs"_s) +
           tableRows<&Settings::deliveredLogs>(u"delivered_logs"_s);
}

} // namespace statusbridge::settingrow
