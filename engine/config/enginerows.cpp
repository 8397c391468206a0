// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingrow.h"
#include "engine/config/settingrules.h"

namespace statusbridge::settingrow {

namespace {

SettingDefinition timeZone(SettingDefinition row)
{
    return checked(std::move(row), QStringLiteral("a time zone such as \"Europe/Berlin\", or empty for the machine's"),
                   settingrules::isTimeZone, settingrules::trimmed);
}

SettingDefinition column(SettingDefinition row)
{
    return checked(std::move(row), QStringLiteral("a name that is not empty"), settingrules::isNotEmpty,
                   settingrules::trimmed);
}

SettingDefinition proxy(SettingDefinition row)
{
    return checked(std::move(row),
                   QStringLiteral("\"system\", \"none\" or an address with a port and without a password, such as "
                                  "\"http://proxy.example:3128\" or \"socks5://…\""),
                   settingrules::isProxy, settingrules::trimmedUrl);
}

SettingDefinition oneWordHost(SettingDefinition row)
{
    return checked(std::move(row), QStringLiteral("a host name or address without blanks, or empty"),
                   settingrules::isOneWord, settingrules::trimmed);
}

QList<SettingDefinition> sectionOfSync()
{
    const auto section = QStringLiteral("sync");
    return {
        number(row<&Settings::sync, &SyncSettings::intervalMinutes>(
                   section, QStringLiteral("interval_minutes"),
                   QT_TRANSLATE_NOOP("SettingHelp", "How many minutes lie between the starts of two cycles.")),
               1, 1440),
        number(row<&Settings::sync, &SyncSettings::maxRecords>(
                   section, QStringLiteral("max_records"),
                   QT_TRANSLATE_NOOP("SettingHelp",
                                     "How many records a cycle updates at most; the rest waits for the next one.")),
               1, 100000),
        number(row<&Settings::sync, &SyncSettings::concurrency>(
                   section, QStringLiteral("concurrency"),
                   QT_TRANSLATE_NOOP("SettingHelp", "How many updates are in flight at once.")),
               1, 50),
        number(row<&Settings::sync, &SyncSettings::updateDelayMs>(
                   section, QStringLiteral("update_delay_ms"),
                   QT_TRANSLATE_NOOP("SettingHelp", "How many milliseconds lie between the starts of two updates.")),
               0, 60000),
        number(row<&Settings::sync, &SyncSettings::callsPerMinute>(
                   section, QStringLiteral("calls_per_minute"),
                   QT_TRANSLATE_NOOP("SettingHelp",
                                     "How many calls a minute Zoho is sent at most; 0 means no limit of ours.")),
               0, 100000),
        number(row<&Settings::sync, &SyncSettings::dailyCalls>(
                   section, QStringLiteral("daily_calls"),
                   QT_TRANSLATE_NOOP("SettingHelp",
                                     "How many calls a day Zoho is sent at most; 0 means no limit of ours.")),
               0, 100000000),
        timeZone(row<&Settings::sync, &SyncSettings::quotaTimeZone>(
            section, QStringLiteral("quota_time_zone"),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "The time zone in which Zoho's day of calls begins, which is the super admin's; empty means "
                "the machine's."))),
        onOff(row<&Settings::sync, &SyncSettings::autostart>(
            section, QStringLiteral("autostart"),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "Whether the scheduler starts with the program, unless someone stopped it."))),
        number(row<&Settings::sync, &SyncSettings::leaseSeconds>(
                   section, QStringLiteral("lease_seconds"),
                   QT_TRANSLATE_NOOP(
                       "SettingHelp",
                       "After how many seconds without a sign of life another instance may take over a cycle.")),
               1, 3600),
        number(row<&Settings::sync, &SyncSettings::historyDays>(
                   section, QStringLiteral("history_days"),
                   QT_TRANSLATE_NOOP("SettingHelp", "After how many days runs and their journal are purged.")),
               1, 36500),
    };
}

QList<SettingDefinition> sectionOfNetwork()
{
    const auto section = QStringLiteral("network");
    return {
        proxy(row<&Settings::network, &NetworkSettings::proxy>(
            section, QStringLiteral("proxy"),
            QT_TRANSLATE_NOOP("SettingHelp", "The proxy on the way to Zoho: the system's, none, or its URL."))),
        anyText(row<&Settings::network, &NetworkSettings::caFile>(
            section, QStringLiteral("ca_file"),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "A PEM file of certificate authorities to trust beside the system's, for an on-premise Zoho "
                "or an inspecting proxy."))),
        number(row<&Settings::network, &NetworkSettings::timeoutSeconds>(
                   section, QStringLiteral("timeout_seconds"),
                   QT_TRANSLATE_NOOP("SettingHelp", "How many seconds one call may take, all in all.")),
               1, 600),
    };
}

QList<SettingDefinition> sectionOfDatabase()
{
    const auto section = QStringLiteral("database");
    return {
        oneOf(row<&Settings::database, &DatabaseSettings::driver>(
                  section, QStringLiteral("driver"),
                  QT_TRANSLATE_NOOP("SettingHelp", "The kind of database that the collector writes into.")),
              words({u"sqlite", u"postgresql", u"mysql"})),
        anyText(row<&Settings::database, &DatabaseSettings::name>(
            section, QStringLiteral("name"),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The database's name, or for SQLite its file, which is statusbridge.db in the data "
                              "directory if empty."))),
        oneWordHost(row<&Settings::database, &DatabaseSettings::host>(
            section, QStringLiteral("host"),
            QT_TRANSLATE_NOOP("SettingHelp", "The database server; empty means this machine."))),
        number(row<&Settings::database, &DatabaseSettings::port>(
                   section, QStringLiteral("port"),
                   QT_TRANSLATE_NOOP("SettingHelp", "The port of the database server; 0 means the usual one.")),
               0, 65535),
        anyText(row<&Settings::database, &DatabaseSettings::user>(
            section, QStringLiteral("user"),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The user at the database server; the password is kept apart, as database_password."))),
        anyText(row<&Settings::database, &DatabaseSettings::schema>(
            section, QStringLiteral("schema"),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "PostgreSQL only: the schema of Statusbridge's own tables, which migrate makes; empty means "
                "the first one of the login's search path."))),
        oneOf(
            row<&Settings::database, &DatabaseSettings::tls>(
                section, QStringLiteral("tls"),
                QT_TRANSLATE_NOOP("SettingHelp",
                                  "Whether the connection must be encrypted (\"require\") and the server's certificate "
                                  "be checked too (\"verify\").")),
            words({u"", u"require", u"verify"})),
        anyText(row<&Settings::database, &DatabaseSettings::caFile>(
            section, QStringLiteral("ca_file"),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "A PEM file with the certificate authorities that tls = \"verify\" trusts, instead of the "
                "system's."))),
        number(row<&Settings::database, &DatabaseSettings::timeoutSeconds>(
                   section, QStringLiteral("timeout_seconds"),
                   QT_TRANSLATE_NOOP("SettingHelp",
                                     "How many seconds a connection or a statement may wait for the database.")),
               1, 600),
    };
}

QList<SettingDefinition> sectionOfSecrets()
{
    const auto section = QStringLiteral("secrets");
    return {
        oneOf(row<&Settings::secrets, &SecretsSettings::store>(
                  section, QStringLiteral("store"),
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
            section, QStringLiteral("table"),
            QT_TRANSLATE_NOOP("SettingHelp", "The table that the collector writes its webhooks into."))),
        column(row<Group, &TableMapping::id>(
            section, QStringLiteral("id"), QT_TRANSLATE_NOOP("SettingHelp", "The column that holds the primary key."))),
        column(row<Group, &TableMapping::queueId>(
            section, QStringLiteral("queue_id"),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The column that holds the queue id; it and the next four may be paths into a column of "
                              "JSON instead, tried in order: \"payload->queue_id | payload->statuses[0].queue_id\"."))),
        column(row<Group, &TableMapping::messageId>(
            section, QStringLiteral("message_id"),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The column that holds the message id, or \"payload->statuses[0].id | payload->id\"."))),
        column(row<Group, &TableMapping::status>(
            section, QStringLiteral("status"),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "The column that holds the status word, or \"payload->status | payload->statuses[0].status\"."))),
        column(row<Group, &TableMapping::recipientId>(
            section, QStringLiteral("recipient_id"),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The column that holds the recipient, or \"payload->statuses[0].recipient_id\"."))),
        column(row<Group, &TableMapping::timestamp>(
            section, QStringLiteral("timestamp"),
            QT_TRANSLATE_NOOP("SettingHelp", "The column that holds the time of the event, Unix time or ISO 8601, or "
                                             "\"payload->statuses[0].timestamp\"."))),
        anyText(row<Group, &TableMapping::updated>(
            section, QStringLiteral("updated"),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "The column that says whether a row has been carried over; empty means that the table has none."))),
        anyText(row<Group, &TableMapping::payload>(
            section, QStringLiteral("payload"),
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
           tableRows<&Settings::webhookLogs>(QStringLiteral("webhook_logs")) +
           tableRows<&Settings::deliveredLogs>(QStringLiteral("delivered_logs"));
}

} // namespace statusbridge::settingrow
