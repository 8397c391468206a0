// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingstable.h"

#include "engine/config/settingrules.h"

namespace statusbridge {

namespace {

using namespace settingrules;

//! Binds `Settings::Group.Member` to "section.key". \p help is marked with QT_TRANSLATE_NOOP in the context
//! "SettingHelp", for the window to translate.
template <auto Group, auto Member>
SettingDefinition row(const QString &fullName, const SettingRule &rule, const char *help)
{
    using Value = std::decay_t<decltype(std::declval<Settings &>().*Group.*Member)>;
    return {rule,
            fullName.section(u'.', 0, 0),
            fullName.section(u'.', 1),
            QString::fromUtf8(help),
            [](const Settings &settings) { return SettingValue(settings.*Group.*Member); },
            [](Settings &settings, const SettingValue &value) { settings.*Group.*Member = std::get<Value>(value); }};
}

QList<SettingDefinition> zohoRows()
{
    const SettingRule serviceUrl =
        rule(u"an https:// address of a host without user name and query (http:// for this machine only), or empty"_s,
             isServiceUrl, trimmedUrl);
    SettingRule workflows = oneOf({"form_workflow", "schedules", "all"});
    workflows.requirement = u"a list of \"form_workflow\" and \"schedules\", or [\"all\"]"_s;
    workflows.accepts = isWorkflowList;
    return {
        row<&Settings::zoho, &ZohoSettings::dataCenter>(
            u"zoho.data_center"_s, oneOf({"com", "eu", "in", "com.au", "jp", "ca", "sa", "uk", "ae", "cn"}),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "The Zoho data center of the account, as at the end of the address that its owner signs in at.")),
        row<&Settings::zoho, &ZohoSettings::accountsUrl>(
            u"zoho.accounts_url"_s, serviceUrl,
            QT_TRANSLATE_NOOP("SettingHelp", "The address of the sign-in server if it isn't the data center's, for a "
                                             "test server or an on-premise one.")),
        row<&Settings::zoho, &ZohoSettings::apiUrl>(
            u"zoho.api_url"_s, serviceUrl,
            QT_TRANSLATE_NOOP("SettingHelp", "The address of the API server if it isn't the data center's, for a test "
                                             "server or an on-premise one.")),
        row<&Settings::zoho, &ZohoSettings::clientId>(
            u"zoho.client_id"_s, rule(u"a client id without blanks, as Zoho's API console shows it"_s, isOneWord),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "The id of the self client in Zoho's API console; its secret is kept apart, as zoho_client_secret.")),
        row<&Settings::zoho, &ZohoSettings::owner>(
            u"zoho.owner"_s,
            rule(u"the name from the application's URL (letters, digits, \"_\", \"-\" and \".\"; no e-mail address)"_s,
                 isLinkName),
            QT_TRANSLATE_NOOP("SettingHelp", "The account owner's name, as in the application's URL.")),
        row<&Settings::zoho, &ZohoSettings::app>(
            u"zoho.app"_s,
            rule(u"the link name from the application's URL (letters, digits, \"_\", \"-\" and \".\")"_s, isLinkName),
            QT_TRANSLATE_NOOP("SettingHelp", "The application's link name, as in its URL.")),
        row<&Settings::zoho, &ZohoSettings::report>(
            u"zoho.report"_s,
            rule(u"the link name from the report's URL (letters, digits, \"_\", \"-\" and \".\")"_s, isLinkName),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The report's link name, as in its URL; it must display all the fields below.")),
        row<&Settings::zoho, &ZohoSettings::environment>(
            u"zoho.environment"_s, oneOf({"", "development", "stage"}),
            QT_TRANSLATE_NOOP("SettingHelp", "The environment of the application; empty means production.")),
        row<&Settings::zoho, &ZohoSettings::criteria>(
            u"zoho.criteria"_s, rule(u"criteria that are not empty"_s, isNotEmpty),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "Which records of the report are still pending, in Zoho's own criteria language.")),
        row<&Settings::zoho, &ZohoSettings::skipWorkflow>(
            u"zoho.skip_workflow"_s, workflows,
            QT_TRANSLATE_NOOP("SettingHelp", "Which of the form's workflows are not run by an update: "
                                             "\"form_workflow\", \"schedules\" or \"all\".")),
        row<&Settings::zoho, &ZohoSettings::redirectPort>(
            u"zoho.redirect_port"_s, number(1, 65535),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The port of this machine that a sign-in with the browser comes back to; Zoho's API "
                              "console must know http://localhost:PORT/callback as a redirect URI of the client.")),
        row<&Settings::zoho, &ZohoSettings::tokenRenewBeforeSeconds>(
            u"zoho.token_renew_before_seconds"_s, number(0, 1800),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "How many seconds before its end an access token, which lives for an hour, is renewed.")),
    };
}

QList<SettingDefinition> fieldRows()
{
    const SettingRule field = rule(u"the link name of a field (letters, digits and \"_\")"_s, isFieldName);
    return {
        row<&Settings::fields, &FieldNames::queueId>(
            u"fields.queue_id"_s, field,
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The field that holds the queue id by which a record and its webhooks find each other.")),
        row<&Settings::fields, &FieldNames::status>(
            u"fields.status"_s, field,
            QT_TRANSLATE_NOOP("SettingHelp", "The field that holds the delivery status, which is read and written.")),
        row<&Settings::fields, &FieldNames::recipientId>(
            u"fields.recipient_id"_s, field,
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The field that holds the recipient, which is shown to people and never matched.")),
        row<&Settings::fields, &FieldNames::queueIdWebhook>(
            u"fields.queue_id_webhook"_s, field,
            QT_TRANSLATE_NOOP("SettingHelp", "The field that is given the queue id of the webhook.")),
        row<&Settings::fields, &FieldNames::messageIdWebhook>(
            u"fields.message_id_webhook"_s, field,
            QT_TRANSLATE_NOOP("SettingHelp", "The field that is given the message id of the webhook.")),
        row<&Settings::fields, &FieldNames::timestampWebhook>(
            u"fields.timestamp_webhook"_s, field,
            QT_TRANSLATE_NOOP("SettingHelp", "The field that is given the time of the webhook.")),
        row<&Settings::fields, &FieldNames::recipientIdWebhook>(
            u"fields.recipient_id_webhook"_s, field,
            QT_TRANSLATE_NOOP("SettingHelp", "The field that is given the recipient of the webhook.")),
        row<&Settings::fields, &FieldNames::timestampFormat>(
            u"fields.timestamp_format"_s,
            rule(u"a format of day (dd), month (MM or MMM) and year (yyyy), and of hours (HH, or hh with AP), minutes "
                 "(mm) and seconds (ss), such as \"dd-MMM-yyyy HH:mm:ss\""_s,
                 isDateFormat, nullptr),
            QT_TRANSLATE_NOOP("SettingHelp", "How the application writes a date and time, in the letters of Qt's date "
                                             "formats, with English names of months.")),
        row<&Settings::fields, &FieldNames::timeZone>(
            u"fields.time_zone"_s, timeZone(),
            QT_TRANSLATE_NOOP("SettingHelp", "The application's time zone; empty means the machine's.")),
    };
}

QList<SettingDefinition> statusRows()
{
    return {
        row<&Settings::status, &StatusSettings::ranking>(
            u"status.ranking"_s,
            rule(u"a list of different words with \"delivered\" among them"_s, isRanking, lowerCase),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "The status words that are known, the strongest first; a status is never replaced by a weaker one.")),
        row<&Settings::status, &StatusSettings::aliases>(
            u"status.aliases"_s,
            rule(u"a table of different words and what they count as, such as { read = \"delivered\" }"_s, isWordTable,
                 lowerCase),
            QT_TRANSLATE_NOOP("SettingHelp", "Words that count as one of the ranking.")),
        row<&Settings::status, &StatusSettings::writtenAs>(
            u"status.written_as"_s,
            rule(u"a table of different words of the ranking and texts, such as { delivered = \"Delivered\" }"_s,
                 isWordTable, lowerCaseKeys),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "What is written to Zoho in place of a word of the ranking, for a drop-down with other words.")),
    };
}

QList<SettingDefinition> syncRows()
{
    return {
        row<&Settings::sync, &SyncSettings::intervalMinutes>(
            u"sync.interval_minutes"_s, number(1, 1440),
            QT_TRANSLATE_NOOP("SettingHelp", "How many minutes lie between the starts of two cycles.")),
        row<&Settings::sync, &SyncSettings::maxRecords>(
            u"sync.max_records"_s, number(1, 100000),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "How many records a cycle updates at most; the rest waits for the next one.")),
        row<&Settings::sync, &SyncSettings::concurrency>(
            u"sync.concurrency"_s, number(1, 50),
            QT_TRANSLATE_NOOP("SettingHelp", "How many updates are in flight at once.")),
        row<&Settings::sync, &SyncSettings::updateDelayMs>(
            u"sync.update_delay_ms"_s, number(0, 60000),
            QT_TRANSLATE_NOOP("SettingHelp", "How many milliseconds lie between the starts of two updates.")),
        row<&Settings::sync, &SyncSettings::callsPerMinute>(
            u"sync.calls_per_minute"_s, number(0, 100000),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "How many calls a minute Zoho is sent at most; 0 means no limit of ours.")),
        row<&Settings::sync, &SyncSettings::dailyCalls>(
            u"sync.daily_calls"_s, number(0, 100000000),
            QT_TRANSLATE_NOOP("SettingHelp", "How many calls a day Zoho is sent at most; 0 means no limit of ours.")),
        row<&Settings::sync, &SyncSettings::quotaTimeZone>(
            u"sync.quota_time_zone"_s, timeZone(),
            QT_TRANSLATE_NOOP("SettingHelp", "The time zone in which Zoho's day of calls begins, which is the super "
                                             "admin's; empty means the machine's.")),
        row<&Settings::sync, &SyncSettings::autostart>(
            u"sync.autostart"_s, onOff(),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "Whether the scheduler starts with the program, unless someone stopped it.")),
        row<&Settings::sync, &SyncSettings::leaseSeconds>(
            u"sync.lease_seconds"_s, number(1, 3600),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "After how many seconds without a sign of life another instance may take over a cycle.")),
        row<&Settings::sync, &SyncSettings::historyDays>(
            u"sync.history_days"_s, number(1, 36500),
            QT_TRANSLATE_NOOP("SettingHelp", "After how many days runs and their journal are purged.")),
    };
}

QList<SettingDefinition> networkRows()
{
    return {
        row<&Settings::network, &NetworkSettings::proxy>(
            u"network.proxy"_s,
            rule(u"\"system\", \"none\" or an address with a port and without a password, such as "
                 "\"http://proxy.example:3128\" or \"socks5://…\""_s,
                 isProxy, trimmedUrl),
            QT_TRANSLATE_NOOP("SettingHelp", "The proxy on the way to Zoho: the system's, none, or its URL.")),
        row<&Settings::network, &NetworkSettings::caFile>(
            u"network.ca_file"_s, anyText(),
            QT_TRANSLATE_NOOP("SettingHelp", "A PEM file of certificate authorities to trust beside the system's, for "
                                             "an on-premise Zoho or an inspecting proxy.")),
        row<&Settings::network, &NetworkSettings::timeoutSeconds>(
            u"network.timeout_seconds"_s, number(1, 600),
            QT_TRANSLATE_NOOP("SettingHelp", "How many seconds one call may take, all in all.")),
    };
}

QList<SettingDefinition> databaseRows()
{
    return {
        row<&Settings::database, &DatabaseSettings::driver>(
            u"database.driver"_s, oneOf({"sqlite", "postgresql", "mysql"}),
            QT_TRANSLATE_NOOP("SettingHelp", "The kind of database that the collector writes into.")),
        row<&Settings::database, &DatabaseSettings::name>(
            u"database.name"_s, anyText(),
            QT_TRANSLATE_NOOP("SettingHelp", "The database's name, or for SQLite its file, which is statusbridge.db in "
                                             "the data directory if empty.")),
        row<&Settings::database, &DatabaseSettings::host>(
            u"database.host"_s, rule(u"a host name or address without blanks, or empty"_s, isOneWord),
            QT_TRANSLATE_NOOP("SettingHelp", "The database server; empty means this machine.")),
        row<&Settings::database, &DatabaseSettings::port>(
            u"database.port"_s, number(0, 65535),
            QT_TRANSLATE_NOOP("SettingHelp", "The port of the database server; 0 means the usual one.")),
        row<&Settings::database, &DatabaseSettings::user>(
            u"database.user"_s, anyText(),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The user at the database server; the password is kept apart, as database_password.")),
        row<&Settings::database, &DatabaseSettings::schema>(
            u"database.schema"_s, anyText(),
            QT_TRANSLATE_NOOP("SettingHelp", "PostgreSQL only: the schema of Statusbridge's own tables, which migrate "
                                             "makes; empty means the first one of the login's search path.")),
        row<&Settings::database, &DatabaseSettings::tls>(
            u"database.tls"_s, oneOf({"", "require", "verify"}),
            QT_TRANSLATE_NOOP("SettingHelp", "Whether the connection must be encrypted (\"require\") and the server's "
                                             "certificate be checked too (\"verify\").")),
        row<&Settings::database, &DatabaseSettings::caFile>(
            u"database.ca_file"_s, anyText(),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "A PEM file with the certificate authorities that tls = \"verify\" trusts, instead of the system's.")),
        row<&Settings::database, &DatabaseSettings::timeoutSeconds>(
            u"database.timeout_seconds"_s, number(1, 600),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "How many seconds a connection or a statement may wait for the database.")),
    };
}

QList<SettingDefinition> secretRows()
{
    return {
        row<&Settings::secrets, &SecretsSettings::store>(
            u"secrets.store"_s, oneOf({"", "environment", "credentials", "keychain", "file"}),
            QT_TRANSLATE_NOOP("SettingHelp", "Where secrets are kept; empty means the first of these that is there.")),
    };
}

template <auto Group>
QList<SettingDefinition> tableRows(const QString &section)
{
    const SettingRule column = rule(u"a name that is not empty"_s, isNotEmpty);
    return {
        row<Group, &TableMapping::table>(
            section + u".table"_s,
            rule(u"the name of a table, \"schema.table\", or a list of names that have dots in them, such as "
                 "[\"odd.name\"]"_s,
                 isTableName, tableNameText),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The table that the collector writes its webhooks into, also \"schema.table\" (MySQL: "
                              "\"database.table\"); names with a dot in them as a list: [\"schema\", \"odd.name\"].")),
        row<Group, &TableMapping::id>(section + u".id"_s, column,
                                      QT_TRANSLATE_NOOP("SettingHelp", "The column that holds the primary key.")),
        row<Group, &TableMapping::queueId>(
            section + u".queue_id"_s, column,
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The column that holds the queue id; it and the next four may be paths into a column of "
                              "JSON instead, tried in order: \"payload->queue_id | payload->statuses[0].queue_id\".")),
        row<Group, &TableMapping::messageId>(
            section + u".message_id"_s, column,
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The column that holds the message id, or \"payload->statuses[0].id | payload->id\".")),
        row<Group, &TableMapping::status>(
            section + u".status"_s, column,
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "The column that holds the status word, or \"payload->status | payload->statuses[0].status\".")),
        row<Group, &TableMapping::recipientId>(
            section + u".recipient_id"_s, column,
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The column that holds the recipient, or \"payload->statuses[0].recipient_id\".")),
        row<Group, &TableMapping::timestamp>(
            section + u".timestamp"_s, column,
            QT_TRANSLATE_NOOP("SettingHelp", "The column that holds the time of the event, Unix time or ISO 8601, or "
                                             "\"payload->statuses[0].timestamp\".")),
        row<Group, &TableMapping::updated>(
            section + u".updated"_s, anyText(),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "The column that says whether a row has been carried over; empty means that the table has none.")),
        row<Group, &TableMapping::payload>(
            section + u".payload"_s, anyText(),
            QT_TRANSLATE_NOOP("SettingHelp", "The column that holds the webhook as it was received, if there is one: a "
                                             "lookup takes the reason of a failure from it.")),
    };
}

QList<SettingDefinition> apiRows()
{
    return {
        row<&Settings::api, &ApiSettings::enabled>(
            u"api.enabled"_s, onOff(), QT_TRANSLATE_NOOP("SettingHelp", "Whether the HTTP API is offered.")),
        row<&Settings::api, &ApiSettings::address>(
            u"api.address"_s, rule(u"an IP address or \"localhost\""_s, isAddress),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The address that the API listens on; any but this machine's own needs a certificate.")),
        row<&Settings::api, &ApiSettings::port>(
            u"api.port"_s, number(0, 65535),
            QT_TRANSLATE_NOOP("SettingHelp", "The port that the API listens on; 0 means any free one.")),
        row<&Settings::api, &ApiSettings::tlsCertificate>(
            u"api.tls_certificate"_s, anyText(),
            QT_TRANSLATE_NOOP("SettingHelp", "A PEM file with the API's certificate and those that lead to its root.")),
        row<&Settings::api, &ApiSettings::tlsKey>(
            u"api.tls_key"_s, anyText(),
            QT_TRANSLATE_NOOP("SettingHelp", "A PEM file with the private key of the API's certificate.")),
    };
}

QList<SettingDefinition> logRows()
{
    return {
        row<&Settings::log, &LogSettings::level>(
            u"log.level"_s, oneOf({"debug", "info", "warning", "error"}),
            QT_TRANSLATE_NOOP("SettingHelp", "From which severity on messages are logged.")),
        row<&Settings::log, &LogSettings::file>(
            u"log.file"_s, anyText(),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "A file to log into, which is rotated at 10 MB with five kept; empty means standard error.")),
    };
}

} // namespace

const QList<SettingDefinition> &settingsTable()
{
    static const QList<SettingDefinition> table =
        zohoRows() + fieldRows() + statusRows() + syncRows() + networkRows() + databaseRows() + secretRows() +
        tableRows<&Settings::webhookLogs>(u"webhook_logs"_s) +
        tableRows<&Settings::deliveredLogs>(u"delivered_logs"_s) + apiRows() + logRows();
    return table;
}

const SettingDefinition *findSetting(const QString &fullName)
{
    for (const SettingDefinition &definition : settingsTable()) {
        if (definition.fullName() == fullName) {
            return &definition;
        }
    }
    return nullptr;
}

QStringList settingSections()
{
    QStringList sections;
    for (const SettingDefinition &definition : settingsTable()) {
        if (!sections.contains(definition.section)) {
            sections.append(definition.section);
        }
    }
    return sections;
}

QString sectionHelp(const QString &section)
{
    static const QMap<QString, QString> help = {
        {u"zoho"_s, u"The Zoho Creator account, application and report."_s},
        {u"fields"_s, u"Link names of the report's fields, and how a time is written there."_s},
        {u"status"_s, u"Status words, compared trimmed and without regard to case."_s},
        {u"sync"_s, u"How often, how much and how fast."_s},
        {u"network"_s, u"The way to Zoho."_s},
        {u"database"_s, u"The database that holds the webhooks."_s},
        {u"secrets"_s, u"Where secrets are kept; they are never in this file."_s},
        {u"webhook_logs"_s, u"The collector's table of webhooks of every kind, as it is called there."_s},
        {u"delivered_logs"_s, u"The collector's table of delivered messages, as it is called there."_s},
        {u"api"_s, u"The HTTP API."_s},
        {u"log"_s, u"What is logged, and where."_s},
    };
    return help.value(section);
}

} // namespace statusbridge
