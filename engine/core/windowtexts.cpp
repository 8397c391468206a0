// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/sentence.h"

#include <QHash>

namespace statusbridge {

namespace {

//! The sentences whose English text is meant for a terminal.
const QHash<SentenceId, const char *> &windowTexts()
{
    static const QHash<SentenceId, const char *> texts = {
        {SentenceId::AccountsUnreachable,
         QT_TRANSLATE_NOOP("SentenceText", "Zoho's sign-in server cannot be reached. Check the network, the proxy and "
                                           "the data center in the settings.")},
        {SentenceId::AddableColumnMissing,
         QT_TRANSLATE_NOOP("SentenceText", "The table “%1” has no column “%2”. Set up the database in the settings, "
                                           "which adds it, or correct %3 there.")},
        {SentenceId::AddressRefused,
         QT_TRANSLATE_NOOP("SentenceText", "Zoho refuses the address or the user. Check owner, application, report and "
                                           "API server in the settings, and what the connected user may do.")},
        {SentenceId::AlertChannelNotConfigured,
         QT_TRANSLATE_NOOP("SentenceText", "There is nobody to be told: name someone to mail to, or a webhook.")},
        {SentenceId::AlertMailIncomplete,
         QT_TRANSLATE_NOOP("SentenceText", "must be given, since mails are to be sent.")},
        {SentenceId::AlertPlainLogin,
         QT_TRANSLATE_NOOP("SentenceText", "must not be none while there is a user: everyone on the way could read the "
                                           "password.")},
        {SentenceId::AliasOutsideOfRanking,
         QT_TRANSLATE_NOOP("SentenceText", "lets “%1” count as “%2”, which is not in the ranking.")},
        {SentenceId::AliasRedefinesRanking,
         QT_TRANSLATE_NOOP("SentenceText", "must not redefine “%1”, which is itself in the ranking.")},
        {SentenceId::ApiTokenExists,
         QT_TRANSLATE_NOOP("SentenceText", "There is a token “%1” already. Revoke it first, or take another name.")},
        {SentenceId::ApiTokenNotFound, QT_TRANSLATE_NOOP("SentenceText", "There is no token “%1”.")},
        {SentenceId::ApiFileUnusable,
         QT_TRANSLATE_NOOP("SentenceText", "The file %1 for the API's certificate or key can't be used: %3.")},
        {SentenceId::ApiNeedsCertificate,
         QT_TRANSLATE_NOOP("SentenceText", "can be reached from other machines (%1), which needs a certificate and its "
                                           "key. Choose both, or use 127.0.0.1.")},
        {SentenceId::AuthoritiesNotWritable,
         QT_TRANSLATE_NOOP(
             "SentenceText",
             "The file %1, which the database's certificate is checked against, can't be written. Check the "
             "permissions of its folder, or choose a file of certificate authorities in the settings.")},
        {SentenceId::AuthoritiesPathUnusable,
         QT_TRANSLATE_NOOP("SentenceText", "The path of the file with the certificate authorities must not contain a "
                                           "semicolon or an apostrophe: move the file %1 elsewhere.")},
        {SentenceId::AuthorizationRevoked,
         QT_TRANSLATE_NOOP("SentenceText", "Zoho does not accept the stored authorization: it was revoked or has "
                                           "expired, or it belongs to another data center. Reconnect.")},
        {SentenceId::BatchScopeMissing,
         QT_TRANSLATE_NOOP("SentenceText",
                           "The connection to Zoho lacks the scope %1, without which many records can't share a call, "
                           "so that each costs one. Reconnect, with the scopes %2.")},
        {SentenceId::BatchesOffInEnvironment,
         QT_TRANSLATE_NOOP("SentenceText", "The Custom API is not used while an environment is set, since it may be "
                                           "production's: each record costs a call of its own.")},
        {SentenceId::BodiesLackQueueId,
         QT_TRANSLATE_NOOP("SentenceText",
                           "%1 hold statuses of a provider that tells no queue id, so that nothing becomes of them. "
                           "Name the table with the queue ids of messages in the settings, or let the message id be "
                           "the queue id.")},
        {SentenceId::BodiesWithoutQueueId,
         QT_TRANSLATE_NOOP("SentenceText",
                           "%1 hold statuses without a queue id, so that nothing becomes of them. Have the provider "
                           "hand it back (Meta: biz_opaque_callback_data), name the table with the queue ids of "
                           "messages in the settings, or let the message id be the queue id.")},
        {SentenceId::CheckFieldNames,
         QT_TRANSLATE_NOOP("SentenceText", "Check the field names in the settings and the report's permissions.")},
        {SentenceId::ClientUnknown,
         QT_TRANSLATE_NOOP("SentenceText", "Zoho does not know the client or its secret. Check client ID, client "
                                           "secret and data center in the settings, then reconnect.")},
        {SentenceId::ColumnMissing,
         QT_TRANSLATE_NOOP(
             "SentenceText",
             "%1 lacks a column. Compare the names in the settings with the tables, then set up the database there.")},
        {SentenceId::CronBesideHours,
         QT_TRANSLATE_NOOP("SentenceText", "must be empty beside hours and days. Give the expression their hours and "
                                           "days, or leave them empty.")},
        {SentenceId::ConfiguredCallsUsedUp,
         QT_TRANSLATE_NOOP("SentenceText",
                           "The %1 calls a day that the settings allow are used up. They are reset on %2.")},
        {SentenceId::ConfiguredCustomCallsUsedUp,
         QT_TRANSLATE_NOOP(
             "SentenceText",
             "The %1 calls a day of the Custom API that the settings allow are used up. They are reset on %2.")},
        {SentenceId::ConsoleInstallationHint, QT_TRANSLATE_NOOP("SentenceText", "Install the package of the console.")},
        {SentenceId::ConsoleOfOtherVersion,
         QT_TRANSLATE_NOOP(
             "SentenceText",
             "The window in %1 is of version %2, and this program of version %3. Install both of the same version.")},
        {SentenceId::CustomApiOfOtherFunction,
         QT_TRANSLATE_NOOP("SentenceText",
                           "The Custom API answers something else than it should. Have the function that the settings "
                           "show put into it, with the one argument “updates” of the type list.")},
        {SentenceId::CustomApiRefused,
         QT_TRANSLATE_NOOP("SentenceText", "Zoho refuses to run the Custom API. Check its link name in the settings, "
                                           "and what the connected user may do.")},
        {SentenceId::CustomApiUnknown,
         QT_TRANSLATE_NOOP("SentenceText",
                           "Zoho has no Custom API of this link name. Have it made in Zoho Creator (Microservices, "
                           "Custom API) with the function that the settings show, or correct its link name there.")},
        {SentenceId::CycleRunsElsewhere,
         QT_TRANSLATE_NOOP("SentenceText", "%1 is running a cycle. Wait until it ends, or cancel it. It may be taken "
                                           "over after %2 unless it goes on.")},
        {SentenceId::CycleRunsElsewhereAs,
         QT_TRANSLATE_NOOP("SentenceText", "%1 is running cycle %2. Wait until it ends, or cancel it. It may be taken "
                                           "over after %3 unless it goes on.")},
        {SentenceId::CycleRunsHere,
         QT_TRANSLATE_NOOP("SentenceText", "%1 is running cycle %2. Wait until it ends, or cancel it.")},
        {SentenceId::DataCenterUnknown,
         QT_TRANSLATE_NOOP("SentenceText",
                           "There is no Zoho data center named “%1”. Choose one of the list in the settings.")},
        {SentenceId::DatabaseAccessDenied,
         QT_TRANSLATE_NOOP("SentenceText", "%1 doesn't let this user in. Check user and password in the settings, and "
                                           "from where the server lets that user come.")},
        {SentenceId::DatabaseConnectionClosed,
         QT_TRANSLATE_NOOP("SentenceText",
                           "%1 did not answer in time (%2 s), so the connection was closed. Check its server, its disk "
                           "and the network, or raise the longest wait in the settings. The next use connects again.")},
        {SentenceId::DatabaseFileMissing,
         QT_TRANSLATE_NOOP(
             "SentenceText",
             "There is no database file %1. Set up the database in the settings, or choose the right file there.")},
        {SentenceId::DatabaseForbids,
         QT_TRANSLATE_NOOP("SentenceText", "%1 does not permit this user what is needed. Have it permitted, or choose "
                                           "another user in the settings.")},
        {SentenceId::DatabaseLocked,
         QT_TRANSLATE_NOOP("SentenceText", "%1 is locked by another program and did not become free in time. End what "
                                           "holds it, or raise the longest wait in the settings.")},
        {SentenceId::DatabaseMissing,
         QT_TRANSLATE_NOOP(
             "SentenceText",
             "%1 does not exist at its server. Have it made there, or correct its name in the settings.")},
        {SentenceId::DatabaseNameMissing,
         QT_TRANSLATE_NOOP("SentenceText", "must be filled in for this kind of database.")},
        {SentenceId::DatabaseOfOlderVersion,
         QT_TRANSLATE_NOOP(
             "SentenceText",
             "%1 was made by an older version of Statusbridge. Set up the database in the settings to upgrade it.")},
        {SentenceId::DatabaseReadOnly,
         QT_TRANSLATE_NOOP("SentenceText", "%1 can't be written. Give this user the right to write, for a file also in "
                                           "its folder, or choose a server that is no read-only copy.")},
        {SentenceId::DatabaseSilent,
         QT_TRANSLATE_NOOP(
             "SentenceText",
             "%1 did not answer in time. See what keeps it busy, or raise the longest wait in the settings.")},
        {SentenceId::DatabaseUnreachable,
         QT_TRANSLATE_NOOP("SentenceText", "%1 can't be reached, or lets nobody in now. Check that its server is "
                                           "running, and server, port, TLS, user and password in the settings.")},
        {SentenceId::DatabaseWayPlain, QT_TRANSLATE_NOOP("SentenceText", "%1 is reached without TLS, on purpose.")},
        {SentenceId::DatabaseWayRequired,
         QT_TRANSLATE_NOOP("SentenceText", "%1 is reached over TLS, but its certificate is not checked.")},
        {SentenceId::DatabaseWayUnguarded,
         QT_TRANSLATE_NOOP("SentenceText",
                           "The connection to the database on %1 is not guarded: how is not decided in the settings, "
                           "and its certificate is not checked yet because the configuration was made for version 0.1. "
                           "The next release refuses that. Choose TLS in the settings, or to go without it if everyone "
                           "on the way may read the password and the data.")},
        {SentenceId::DatabaseWithoutTls,
         QT_TRANSLATE_NOOP("SentenceText",
                           "%1 is not reached over TLS, as the settings want it. Have TLS switched on at its server.")},
        {SentenceId::DefaultTableMissing,
         QT_TRANSLATE_NOOP("SentenceText",
                           "%1 has no table “%2”. Set up the database in the settings, or correct %3 there.")},
        {SentenceId::DirectoryOpenToOthers,
         QT_TRANSLATE_NOOP("SentenceText",
                           "Other users can write into %1. Take that right away from them, or use another path.")},
        {SentenceId::DisplayUnusable, QT_TRANSLATE_NOOP("SentenceText", "The display can't be used.")},
        {SentenceId::DocumentsUnreadable,
         QT_TRANSLATE_NOOP("SentenceText",
                           "The column “%1” of %2 of the newest %3 rows of “%4” holds what is no JSON, so that nothing "
                           "is read out of it. See what writes it, or correct the columns in the settings.")},
        {SentenceId::DriverMissing,
         QT_TRANSLATE_NOOP(
             "SentenceText",
             "Qt's database plug-in %1 is missing. Install %2, or choose another kind of database in the settings.")},
        {SentenceId::DriverUnknown,
         QT_TRANSLATE_NOOP("SentenceText",
                           "There is no kind of database named “%1”. Choose another one in the settings.")},
        {SentenceId::EngineWithoutTransactions,
         QT_TRANSLATE_NOOP(
             "SentenceText",
             "The table “%1” is kept by the engine %2, which knows no transactions, so that rows could be marked "
             "without having been carried over. Have the database's administrator change it to InnoDB.")},
        {SentenceId::EnterSecretInConsole, QT_TRANSLATE_NOOP("SentenceText", "Enter %1 in the settings.")},
        {SentenceId::EnvironmentHasOwnMarks,
         QT_TRANSLATE_NOOP("SentenceText",
                           "The rows carried to an environment are marked in Statusbridge's own tables. Leave the "
                           "environment empty to let the collector's column speak of another target.")},
        {SentenceId::FieldsInNoRecord,
         QT_TRANSLATE_NOOP("SentenceText",
                           "No record has these fields, so they are probably not columns of the report: %1. Add them "
                           "to the report, or correct the field names in the settings.")},
        {SentenceId::FileIsNoDatabase,
         QT_TRANSLATE_NOOP("SentenceText", "%1 is not a database. Choose the right file in the settings.")},
        {SentenceId::FirstOfStrongest,
         QT_TRANSLATE_NOOP("SentenceText",
                           "“%1” is the strongest status, and among its %2 rows this one comes first: the word itself "
                           "before an alias, then the latest event, then the deliveries, then the highest id.")},
        {SentenceId::FormNeeded,
         QT_TRANSLATE_NOOP("SentenceText", "The function needs the form's link name. Fill in the form, which is the "
                                           "name in the form's address in Zoho Creator.")},
        {SentenceId::FreshTokenRefused,
         QT_TRANSLATE_NOOP("SentenceText", "Zoho does not accept a fresh access token either. Check data center and "
                                           "owner in the settings, then reconnect.")},
        {SentenceId::GeneralErrorOfReport,
         QT_TRANSLATE_NOOP("SentenceText",
                           "Zoho reports a general error for this report. Check the report in the settings, and leave "
                           "the environment empty unless the application has environments.")},
        {SentenceId::HostNameUnusable,
         QT_TRANSLATE_NOOP("SentenceText", "The server's name must not contain a semicolon, but is “%1”.")},
        {SentenceId::HostNotLookedUp,
         QT_TRANSLATE_NOOP("SentenceText",
                           "%1 can't be reached: the name “%2” was not looked up in time (%3 s). Check this machine's "
                           "name servers, or use the server's address in the settings.")},
        {SentenceId::IndexRefusesRows,
         QT_TRANSLATE_NOOP(
             "SentenceText",
             "For the index “%1” the table “%2” refuses rows with a value of more than some 2700 bytes. Set "
             "up the database in the settings, which puts another one in its place.")},
        {SentenceId::InstanceRunsNoCycles,
         QT_TRANSLATE_NOOP("SentenceText", "This window runs no cycles, as its settings say.")},
        {SentenceId::JournalIsNotWal,
         QT_TRANSLATE_NOOP(
             "SentenceText",
             "%1 keeps its journal in mode “%2”, so that Statusbridge and the collector wait for each other. If "
             "nothing speaks against it, set up the database in the settings, which switches it.")},
        {SentenceId::KeychainFailed,
         QT_TRANSLATE_NOOP("SentenceText", "The desktop's keychain failed. See whether it runs, or choose another "
                                           "place for secrets in the settings.")},
        {SentenceId::KeychainLibraryMissing,
         QT_TRANSLATE_NOOP("SentenceText",
                           "The library that speaks to the desktop's keychain is not installed (libsecret). Install "
                           "it, or choose another place for secrets in the settings.")},
        {SentenceId::KeychainLocked,
         QT_TRANSLATE_NOOP("SentenceText", "The desktop's keychain was not unlocked for Statusbridge. Unlock it and "
                                           "try again, or choose another place for secrets in the settings.")},
        {SentenceId::KeychainSilent,
         QT_TRANSLATE_NOOP("SentenceText",
                           "The desktop's keychain did not answer within %1 seconds. Perhaps it waits to be unlocked: "
                           "do that and try again, or choose another place for secrets in the settings.")},
        {SentenceId::LeaseRowLost,
         QT_TRANSLATE_NOOP("SentenceText", "%1 has lost the row that lets one instance at a time run a cycle. Set up "
                                           "the database in the settings, which makes it again.")},
        {SentenceId::LinkNamesUnknown,
         QT_TRANSLATE_NOOP("SentenceText",
                           "Zoho does not know the owner, application, report or field that the settings name. Compare "
                           "them with the address of the report in Zoho Creator.")},
        {SentenceId::LogFileNotWritable,
         QT_TRANSLATE_NOOP(
             "SentenceText",
             "The log file %1 can't be written. Check it in the settings, and the permissions of its folder.")},
        {SentenceId::MariaDbLibraryNeeded,
         QT_TRANSLATE_NOOP("SentenceText",
                           "The database server is to be reached over TLS, but Qt's database plug-in %1 doesn't use "
                           "the client library of MariaDB, which that needs. Install such a plug-in, or choose in the "
                           "settings to go without TLS if everyone on the way may read the password and the data.")},
        {SentenceId::NamedColumnMissing,
         QT_TRANSLATE_NOOP("SentenceText", "The table “%1” has no column “%2”. Correct %3 in the settings.")},
        {SentenceId::NamedTableMissing,
         QT_TRANSLATE_NOOP("SentenceText", "%1 has no table “%2”. Correct %3 in the settings.")},
        {SentenceId::NoAuthorities,
         QT_TRANSLATE_NOOP("SentenceText", "The system trusts no certificate authorities. Install its package of them "
                                           "(ca-certificates), or choose a file in the settings.")},
        {SentenceId::NoDisplay, QT_TRANSLATE_NOOP("SentenceText", "There is no display to show a window on.")},
        {SentenceId::NoInstanceRuns,
         QT_TRANSLATE_NOOP("SentenceText", "No instance of Statusbridge is running that could begin a cycle.")},
        {SentenceId::NoRefreshToken,
         QT_TRANSLATE_NOOP("SentenceText", "Statusbridge is not connected to Zoho. Connect it in the settings.")},
        {SentenceId::NoSecretStore,
         QT_TRANSLATE_NOOP("SentenceText", "There is no place where secrets are kept. Choose one in the settings.")},
        {SentenceId::NoSecretVariable,
         QT_TRANSLATE_NOOP("SentenceText", "no secret is set in the environment of the program")},
        {SentenceId::NotConnected,
         QT_TRANSLATE_NOOP("SentenceText", "Statusbridge is not connected to Zoho. Connect it in the settings.")},
        {SentenceId::NotStartedAnywhere,
         QT_TRANSLATE_NOOP("SentenceText", "This window doesn't begin cycles by itself, and Start has not been pressed "
                                           "on it: no cycle begins by itself.")},
        {SentenceId::NotStartedHere,
         QT_TRANSLATE_NOOP("SentenceText", "This window doesn't begin cycles by itself, and Start has not been pressed "
                                           "on it: others begin the cycles.")},
        {SentenceId::NotationUnreadable, QT_TRANSLATE_NOOP("SentenceText", "%1 can't be read: %2.")},
        {SentenceId::NotedRowStaysOpen,
         QT_TRANSLATE_NOOP(
             "SentenceText",
             "A row of “%1” that was noted as carried over still counts as open, so that it would be carried over "
             "again and again. Look at the types of its columns for id, queue id and status.")},
        {SentenceId::NotificationsOfPostgresqlOnly,
         QT_TRANSLATE_NOOP("SentenceText",
                           "Only PostgreSQL tells of new rows. In other databases they are looked for.")},
        {SentenceId::OpenIndexMissing,
         QT_TRANSLATE_NOOP("SentenceText",
                           "The table “%1” has no index of its open rows, so that counting them reads all of it. Set "
                           "up the database in the settings, or have its administrator make one.")},
        {SentenceId::OtherApiServer,
         QT_TRANSLATE_NOOP("SentenceText", "Zoho says that this account's API is at %1, but the settings name %2. Set "
                                           "the API server to that, if the account is yours.")},
        {SentenceId::OtherDataCenter,
         QT_TRANSLATE_NOOP("SentenceText",
                           "Zoho says that this account's API is at %1, but the settings name %2. Set the data center "
                           "to “%3”, leave sign-in server and API server empty, and reconnect.")},
        {SentenceId::OwnTablesMissing,
         QT_TRANSLATE_NOOP("SentenceText",
                           "%1 has none of Statusbridge's own tables. Set up the database in the settings.")},
        {SentenceId::OwnTablesMissingOrHidden,
         QT_TRANSLATE_NOOP("SentenceText", "%1 has none of Statusbridge's own tables, or none that this login has a "
                                           "right to. Set up the database in the settings.")},
        {SentenceId::PlanCallsUsedUp,
         QT_TRANSLATE_NOOP("SentenceText",
                           "The %1 calls a day of the plan in the settings are used up. They are reset on %2.")},
        {SentenceId::ProxyInvalid,
         QT_TRANSLATE_NOOP("SentenceText", "The proxy must be that of the system, none, or a URL such as "
                                           "http://proxy.example:3128 or socks5://proxy.example:1080.")},
        {SentenceId::QueueIdIndexMissing,
         QT_TRANSLATE_NOOP("SentenceText", "The table “%1” has no index on %2, so that every cycle reads all of it. "
                                           "Set up the database in the settings, or have its administrator make one.")},
        {SentenceId::QueueIdTableMissing,
         QT_TRANSLATE_NOOP("SentenceText",
                           "There is no table “%1” with the columns “%2” and “%3”. Correct the names of "
                           "the table with the queue ids of messages in the settings.")},
        {SentenceId::ReceiverLacksSecrets,
         QT_TRANSLATE_NOOP(
             "SentenceText",
             "Webhooks are to be received, but none of the secrets that tell their senders from others is "
             "in the place for secrets (%1), so that everything sent is refused. Have one put there.")},
        {SentenceId::RedirectPortTaken,
         QT_TRANSLATE_NOOP(
             "SentenceText",
             "Port %1 of this machine, which the browser is to come back to, can't be listened on. End the program "
             "that uses it, or choose another port in the settings and register that address in Zoho's API console.")},
        {SentenceId::ReportRefused,
         QT_TRANSLATE_NOOP(
             "SentenceText",
             "Zoho refused to read the report. Check the pending records and the field names in the settings.")},
        {SentenceId::RequestTooLong,
         QT_TRANSLATE_NOOP("SentenceText", "Zoho refused the request as too long. Shorten what describes the pending "
                                           "records in the settings, if it is long.")},
        {SentenceId::RequiredAliases,
         QT_TRANSLATE_NOOP("SentenceText", "different words and what they count as, such as read → delivered")},
        {SentenceId::RequiredBoolean, QT_TRANSLATE_NOOP("SentenceText", "yes or no")},
        {SentenceId::RequiredHosts,
         QT_TRANSLATE_NOOP("SentenceText", "host names or IP addresses without port, such as status.example.com")},
        {SentenceId::RequiredPaths,
         QT_TRANSLATE_NOOP("SentenceText",
                           "what is looked for and the path to it, the status among them, such as status → "
                           "events[*].state")},
        {SentenceId::RequiredSubnets,
         QT_TRANSLATE_NOOP("SentenceText", "IP addresses or subnets, such as 127.0.0.1 or 10.1.0.0/16")},
        {SentenceId::RequiredTable,
         QT_TRANSLATE_NOOP("SentenceText", "the name of a table, also with its schema: “schema.table”")},
        {SentenceId::RequiredWorkflows, QT_TRANSLATE_NOOP("SentenceText", "“form_workflow” and “schedules”, or “all”")},
        {SentenceId::RequiredWrittenWords,
         QT_TRANSLATE_NOOP("SentenceText",
                           "different words of the ranking and their texts, such as delivered → Delivered")},
        {SentenceId::RetargetColumn, QT_TRANSLATE_NOOP("SentenceText", "The settings can make it speak of this one.")},
        {SentenceId::RetargetWhereCyclesRun,
         QT_TRANSLATE_NOOP("SentenceText", "This window runs no cycles, and rows are opened again while none runs. "
                                           "Start this where cycles are run.")},
        {SentenceId::RightMissing,
         QT_TRANSLATE_NOOP("SentenceText",
                           "The login %1 lacks a right on %3. Have the database's administrator grant it.")},
        {SentenceId::RunNotFound, QT_TRANSLATE_NOOP("SentenceText", "There is no cycle %1 (any more).")},
        {SentenceId::RunningAlready,
         QT_TRANSLATE_NOOP("SentenceText",
                           "Statusbridge is running already with the data folder %1 (%2). End that one first.")},
        {SentenceId::RunsNoCycles,
         QT_TRANSLATE_NOOP("SentenceText",
                           "This window runs no cycles, as its settings say, and shows those of others.")},
        {SentenceId::SchemaOfPostgresqlOnly,
         QT_TRANSLATE_NOOP("SentenceText",
                           "is of use with PostgreSQL only. Leave it empty, or choose that kind of database.")},
        {SentenceId::ScopeMissing,
         QT_TRANSLATE_NOOP("SentenceText", "The connection to Zoho lacks the scope %1, without which no cycle can "
                                           "succeed. Reconnect, with the scopes %2.")},
        {SentenceId::SearchIndexMissing,
         QT_TRANSLATE_NOOP("SentenceText", "The table “%1” has no index on %2, so that a search for one reads the "
                                           "newest rows only. Its administrator can make one.")},
        {SentenceId::SecretFileOpenToOthers,
         QT_TRANSLATE_NOOP("SentenceText", "other users have access to it. Protect it in the settings, and replace the "
                                           "secret if somebody may have read it.")},
        {SentenceId::SecretInConfiguration,
         QT_TRANSLATE_NOOP("SentenceText", "%1 looks like a secret, and secrets don't belong into the configuration "
                                           "file. Remove it there and enter it in the settings.")},
        {SentenceId::SecretMissing,
         QT_TRANSLATE_NOOP("SentenceText", "The secret %1 is not in the place “%2”. Enter it in the settings.")},
        {SentenceId::SecretStoreReadOnly,
         QT_TRANSLATE_NOOP("SentenceText",
                           "%1 can't be changed from here, because the place “%2”, where secrets are kept, can only be "
                           "read. Choose another place in the settings, or have it changed where it was put.")},
        {SentenceId::SecretStoreUnusable,
         QT_TRANSLATE_NOOP(
             "SentenceText",
             "Secrets are to be kept in “%1”, but %2. Mend that, or choose another place in the settings.")},
        {SentenceId::SectionUnknown, QT_TRANSLATE_NOOP("SentenceText", "“%1” is not a section of the configuration.")},
        {SentenceId::ServerMustOfferTls,
         QT_TRANSLATE_NOOP(
             "SentenceText",
             "It must offer TLS, and its certificate is checked. Choose its certificate authority in the settings, or "
             "to go without TLS if everyone on the way may read the password and the data.")},
        {SentenceId::SetSecretAsCredential,
         QT_TRANSLATE_NOOP("SentenceText",
                           "It comes from the service manager: have the service's administrator put %1 there.")},
        {SentenceId::SetSecretInEnvironment,
         QT_TRANSLATE_NOOP(
             "SentenceText",
             "It comes from the environment of the program: have it set there as %1, and start Statusbridge again.")},
        {SentenceId::SetSecretInFile,
         QT_TRANSLATE_NOOP("SentenceText", "It is kept in the file %1, to which only you have access.")},
        {SentenceId::SetTimestampFormat,
         QT_TRANSLATE_NOOP("SentenceText",
                           "Set the format of times, which is “%1”, to the date format of the application.")},
        {SentenceId::SetWrittenWords,
         QT_TRANSLATE_NOOP("SentenceText", "Set the words written to Zoho to the choices that the field %1 has.")},
        {SentenceId::SettingNotChangeable,
         QT_TRANSLATE_NOOP("SentenceText", "The configuration file has %2 in a form in which it can't be changed "
                                           "safely. Have it changed by hand, at %1.")},
        {SentenceId::SignInFromUnknownServer,
         QT_TRANSLATE_NOOP("SentenceText",
                           "The sign-in came back from a server that is not known as one of Zoho's, so it was given "
                           "nothing. If it is right, enter it as sign-in server in the settings.")},
        {SentenceId::TableMissing,
         QT_TRANSLATE_NOOP("SentenceText",
                           "%1 lacks a table. Set up the database in the settings to make what is missing.")},
        {SentenceId::TableNameReserved,
         QT_TRANSLATE_NOOP("SentenceText", "must not begin like the names of Statusbridge's own tables.")},
        {SentenceId::TablesAreTheSame,
         QT_TRANSLATE_NOOP("SentenceText", "must be another table than that of the other webhooks.")},
        {SentenceId::TablesByOtherLogin,
         QT_TRANSLATE_NOOP("SentenceText",
                           "Tables can be made by another login of the database: have its administrator do that.")},
        {SentenceId::TablesThatAreMade,
         QT_TRANSLATE_NOOP(
             "SentenceText",
             "Setting up the database makes a table of the default name, or of one that no other is similar to.")},
        {SentenceId::TimestampFormatDiffers,
         QT_TRANSLATE_NOOP("SentenceText",
                           "Zoho shows “%1” in %2, which the format of times in the settings, “%3”, does not read. Set "
                           "it to the date format of the application, or Zoho may refuse every time that is written.")},
        {SentenceId::TokenRefused,
         QT_TRANSLATE_NOOP("SentenceText",
                           "Zoho's sign-in server refused to give an access token. If that goes on, reconnect.")},
        {SentenceId::TriggerMade, QT_TRANSLATE_NOOP("SentenceText", "The table “%1” tells of new rows now.")},
        {SentenceId::UserExists,
         QT_TRANSLATE_NOOP("SentenceText",
                           "There is a user “%1” already. Remove it first to give it another password.")},
        {SentenceId::UserNotFound, QT_TRANSLATE_NOOP("SentenceText", "There is no user “%1”.")},
        {SentenceId::ViewNotWritable,
         QT_TRANSLATE_NOOP("SentenceText", "The view “%1” can't be written to, so that no row could be marked in “%2”. "
                                           "Have the database's administrator make it updatable, or leave %3 empty so "
                                           "that Statusbridge remembers by itself what it has carried over.")},
        {SentenceId::WebhookNeedsCertificate,
         QT_TRANSLATE_NOOP("SentenceText",
                           "can be reached from other machines (%1). Name a certificate and its key, or a "
                           "trusted proxy that has them, or listen on 127.0.0.1.")},
        {SentenceId::WordsUnknown,
         QT_TRANSLATE_NOOP("SentenceText",
                           "The newest %1 rows of “%2” hold words that are not known and never pushed: %3. If one "
                           "means a word of the ranking, add it to the other words in the settings.")},
        {SentenceId::WrittenWordOutsideOfRanking,
         QT_TRANSLATE_NOOP("SentenceText", "names “%1”, which is not in the ranking.")},
        {SentenceId::ZohoNotConfigured,
         QT_TRANSLATE_NOOP("SentenceText", "Zoho is not set up yet. Fill in %1 in the settings.")},
        {SentenceId::ZohoRedirects,
         QT_TRANSLATE_NOOP("SentenceText",
                           "Zoho's server sent the program to another address, which is not followed so that the token "
                           "can't leak. Check data center and API server in the settings.")},
        {SentenceId::ZohoUnreachable,
         QT_TRANSLATE_NOOP(
             "SentenceText",
             "Zoho's server cannot be reached. Check the network, the proxy and the servers in the settings.")},
        {SentenceId::ZohoUrlInvalid,
         QT_TRANSLATE_NOOP("SentenceText",
                           "%1 is not a URL such as https://www.zohoapis.com. Correct it or leave it empty.")},
        {SentenceId::ZohoUrlNotSecure,
         QT_TRANSLATE_NOOP("SentenceText", "%1 is plain HTTP, which is accepted for this machine only. Use https://.")},
        {SentenceId::ZohoUrlTooLong,
         QT_TRANSLATE_NOOP("SentenceText", "%1 may hold a scheme, a host and a port only. Remove the rest.")},
    };
    return texts;
}

} // namespace

const char *windowText(SentenceId id)
{
    return windowTexts().value(id);
}

} // namespace statusbridge
