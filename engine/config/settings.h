// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace statusbridge {

// Plain values, grouped and named as in the TOML file; `[sync] interval_minutes` is `sync.intervalMinutes`.
// What each one means, its limits and its help are in settingstable.cpp. The initial values are the built-in defaults.

//! \brief `[zoho]`: the account, the application and the report.
struct ZohoSettings
{
    QString dataCenter = u"com"_s;
    QString accountsUrl; //!< empty = the data center's
    QString apiUrl;      //!< empty = the data center's
    QString clientId;
    QString owner;
    QString app;
    QString report;
    QString environment; //!< "", "development" or "stage"
    QString criteria = u"Status != \"delivered\""_s;
    QStringList skipWorkflow;
    int redirectPort = 8086; //!< where the browser brings the code of a sign-in; 0 = any free one, for tests
    int tokenRenewBeforeSeconds = 300;
    QString plan;        //!< "" or free, standard, professional, enterprise: how many calls a day has
    int users = 1;       //!< of the plan
    QString batchApi;    //!< link name of the Custom API that writes many records; empty = each by a call of its own
    QString form;        //!< link name of the report's form, which the function behind it needs
    int batchSize = 200; //!< records in one of its calls
    int batchDailyCalls = 0; //!< its calls a day; 0 = no limit of ours

    //! Custom APIs may belong to production alone.
    [[nodiscard]] bool usesBatches() const { return !batchApi.isEmpty() && environment.isEmpty(); }
    bool operator==(const ZohoSettings &) const = default;
};

//! \brief `[fields]`: link names of the Zoho fields and how a time is written into them.
struct FieldNames
{
    QString queueId = u"Queue_ID_DV"_s;
    QString status = u"Status"_s;
    QString recipientId = u"recipient_id"_s;
    QString queueIdWebhook = u"Queue_ID_Webhook"_s;
    QString messageIdWebhook = u"Message_ID_Webhook"_s;
    QString timestampWebhook = u"TimeStamp_Webhook"_s;
    QString recipientIdWebhook = u"recipient_id_Webhook"_s;
    QString reasonWebhook = {};                          //!< empty = why a message failed isn't written
    QString reasonCodeWebhook = {};                      //!< and its number neither
    QString timestampFormat = u"dd-MMM-yyyy HH:mm:ss"_s; //!< as QLocale::c() formats it
    QString timeZone;                                    //!< IANA name; empty = the machine's
    bool operator==(const FieldNames &) const = default;
};

//! \brief `[status]`: which word is stronger. Words are trimmed and lower case, except what is written to Zoho.
struct StatusSettings
{
    QStringList ranking = {u"delivered"_s, u"failed"_s, u"accepted"_s, u"sent"_s}; //!< strongest first
    QMap<QString, QString> aliases = {{u"read"_s, u"delivered"_s}, {u"played"_s, u"delivered"_s}};
    QMap<QString, QString> writtenAs; //!< ranked word to Zoho's word, as it is
    bool operator==(const StatusSettings &) const = default;
};

//! \brief `[sync]`: how often, how much and how fast.
struct SyncSettings
{
    int intervalMinutes = 60;
    QString hours;    //!< "07:00-20:00", in which cycles begin by themselves; empty = all
    QString days;     //!< "mon-fri"; empty = all
    QString cron;     //!< in place of the interval; empty = none
    QString timeZone; //!< of hours, days and cron; IANA name; empty = that of the first instance
    int maxRecords = 1000;
    int concurrency = 10;
    int updateDelayMs = 100;
    int callsPerMinute = 45; //!< 0 = no limit of ours
    int dailyCalls = 0;      //!< 0 = those of the plan
    int reservePercent = 10; //!< of the day's calls, kept from scheduled cycles
    int settleMinutes = 10;  //!< short of calls, a younger sent or accepted waits for its successor
    QString quotaTimeZone;   //!< IANA name; empty = the machine's
    bool autostart = true;
    bool runsCycles = true;
    int pushAfterSeconds = 0; //!< 0 = no cycle begins because a row arrived
    int leaseSeconds = 30;
    int historyDays = 180;
    int orphanDays = 30;
    int statusesDays = 90; //!< statuses that were read out of bodies, once their queue id is done
    bool operator==(const SyncSettings &) const = default;
};

struct NetworkSettings
{
    QString proxy = u"system"_s; //!< "system", "none" or a URL
    QString caFile;              //!< PEM; trusted beside the system's certificates
    int timeoutSeconds = 30;     //!< one call, all in all
    bool operator==(const NetworkSettings &) const = default;
};

struct DatabaseSettings
{
    QString driver = u"sqlite"_s; //!< "sqlite", "postgresql" or "mysql"
    QString name;                 //!< SQLite: a file; empty = statusbridge.db in the data directory
    QString host;
    int port = 0; //!< 0 = the driver's usual one
    QString user;
    QString schema; //!< PostgreSQL: where our own tables are; empty = where the login's search path leads
    QString tls;    //!< "", "require", "verify" or "plain"; databaseTls() says what it means
    QString caFile; //!< empty = the certificate authorities that the system trusts
    int timeoutSeconds = 30;
    bool operator==(const DatabaseSettings &) const = default;
};

struct SecretsSettings
{
    QString store; //!< "", "environment", "credentials", "keychain" or "file"
    bool operator==(const SecretsSettings &) const = default;
};

//! \brief `[webhook_logs]` and `[delivered_logs]`: the names of a table and its columns. All but id, updated and
//! payload may be paths into a JSON column instead, in the notation of engine/status/bodies/bodypath.h; or shape says
//! what the bodies in payload look like, and all but id and updated are read out of them.
struct TableMapping
{
    QString table; //!< as tableNameOf() reads it
    QString id = u"id"_s;
    QString queueId = u"queue_id"_s;
    QString messageId = u"message_id"_s;
    QString status = u"status"_s;
    QString recipientId = u"recipient_id"_s;
    QString timestamp = u"timestamp"_s;
    QString updated;                //!< empty = the table has no such column
    QString payload = u"payload"_s; //!< need not be there
    QString shape = {};             //!< of the bodies in it, as bodyShapeOf() reads it; empty = they are not read
    QString reason = {};            //!< why a message failed, in words; empty = the table has no such column
    QString reasonCode = {};        //!< and by the provider's number
    bool operator==(const TableMapping &) const = default;
};

struct ApiSettings
{
    bool enabled = true;
    QString address = u"127.0.0.1"_s;
    int port = 8085; //!< 0 = any free one
    QString tlsCertificate;
    QString tlsKey;
    QStringList hosts = {};          //!< names without port; empty = this machine's
    QStringList trustedProxies = {}; //!< addresses or subnets
    bool operator==(const ApiSettings &) const = default;
};

//! \brief `[webhook]`: the receiver of webhooks. Where it keeps what it took, and for how long.
struct WebhookSettings
{
    bool enabled = false;
    QString address = u"127.0.0.1"_s;
    int port = 8087; //!< 0 = any free one
    QString tlsCertificate;
    QString tlsKey;
    QString publicUrl;                 //!< what senders call this server; empty = what they say in Host
    QStringList trustedProxies = {};   //!< addresses or subnets
    QMap<QString, QString> paths = {}; //!< into the bodies of the shape custom; empty = it isn't received
    int rawDays = 0;                   //!< 0 = bodies aren't kept as they came
    int rowsDays = 0;                  //!< 0 = statuses of ours are kept
    int dedupDays = 7;
    int spoolMb = 256;
    bool operator==(const WebhookSettings &) const = default;
};

//! \brief `[queue_ids]`: a table of the sender's that tells which queue id a message had, for bodies that don't.
struct QueueIdSettings
{
    QString table; //!< as tableNameOf() reads it; empty = there is none
    QString messageId = u"message_id"_s;
    QString queueId = u"queue_id"_s;
    bool useMessageId = false; //!< where nothing else tells a queue id, the message id is it
    bool operator==(const QueueIdSettings &) const = default;
};

struct AuditSettings
{
    int days = 730; //!< for which rows are kept
    bool operator==(const AuditSettings &) const = default;
};

//! \brief `[alerts]`: who is told when something is wrong, how, and from what on. A limit of 0 is none.
struct AlertSettings
{
    QStringList mailTo = {}; //!< empty = no mail is sent
    QString mailFrom;
    QString smtpHost;
    int smtpPort = 0;                       //!< 0 = the usual one of smtpTls
    QString smtpUser;                       //!< empty = no login
    QString smtpTls = u"starttls"_s;        //!< "starttls", "tls" or "none"
    QString webhookUrl;                     //!< empty = none is called
    QString webhookTemplate = u"generic"_s; //!< "generic", "chat", "ntfy" or a file
    QString pingUrl;                        //!< empty = none is called
    QString language;                       //!< empty = English
    QString timeZone;                       //!< IANA name; empty = the machine's
    QString quietHours;                     //!< "22:00-07:00"; empty = none
    int failedCycles = 2;                   //!< in a row
    int waitingHours = 3;
    int parked = 10;         //!< records, so many are no fault yet
    int overdueMinutes = 15; //!< after a due time
    int refused = 10;        //!< webhooks in an hour
    int silentHours = 0;     //!< of working time without a webhook
    QString workingHours;    //!< "08:00-18:00"; empty = all
    QString workingDays;     //!< "mon-fri"; empty = all
    int deliveryPercent = 0;
    int deliveryMessages = 20; //!< in an hour; of fewer the rate says nothing
    int certificateDays = 14;
    bool operator==(const AlertSettings &) const = default;
};

struct LogSettings
{
    QString level = u"info"_s; //!< "debug", "info", "warning" or "error"
    QString file;              //!< empty = standard error
    bool operator==(const LogSettings &) const = default;
};

//! \brief Everything a person can configure, but no secret.
struct Settings
{
    ZohoSettings zoho;
    FieldNames fields;
    StatusSettings status;
    SyncSettings sync;
    NetworkSettings network;
    DatabaseSettings database;
    SecretsSettings secrets;
    TableMapping webhookLogs = {.table = u"webhook_logs"_s, .updated = {}};
    TableMapping deliveredLogs = {.table = u"delivered_logs"_s, .updated = u"Updated"_s};
    QueueIdSettings queueIds;
    WebhookSettings webhook;
    AlertSettings alerts;
    ApiSettings api;
    AuditSettings audit;
    LogSettings log;
    bool operator==(const Settings &) const = default;
};

} // namespace statusbridge
