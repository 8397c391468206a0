// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/sentence.h"

#include <algorithm>
#include <iterator>

namespace statusbridge {

namespace {

struct SentenceText
{
    SentenceId id;
    const char *english;
};

constexpr SentenceText table[] = {
    SentenceText{SentenceId::Worded, "%1"},
    SentenceText{SentenceId::AColumnOf, QT_TRANSLATE_NOOP("Sentence", "a column of %1")},
    SentenceText{SentenceId::AMoment, QT_TRANSLATE_NOOP("Sentence", "a moment")},
    SentenceText{SentenceId::ATriggerOfNewRows, QT_TRANSLATE_NOOP("Sentence", "the trigger that tells of new rows")},
    SentenceText{SentenceId::AboutMinutes, QT_TRANSLATE_NOOP("Sentence", "about %1 minutes")},
    SentenceText{SentenceId::AboutSeconds, QT_TRANSLATE_NOOP("Sentence", "about %1 seconds")},
    SentenceText{SentenceId::AccessNotGranted,
                 QT_TRANSLATE_NOOP("Sentence", "The access was not granted at Zoho, so nothing has changed here.")},
    SentenceText{
        SentenceId::AccountsAnswerUnreadable,
        QT_TRANSLATE_NOOP("Sentence", "Zoho's accounts server gave no answer that can be read; try again later.")},
    SentenceText{SentenceId::AccountsCertificateUntrusted,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "The certificate of Zoho's accounts server is not trusted, so nothing was sent; "
                                   "check the clock of this machine, its certificates and its proxy.")},
    SentenceText{SentenceId::AccountsServerAnswers,
                 QT_TRANSLATE_NOOP("Sentence", "Zoho's sign-in server %1 can be reached.")},
    SentenceText{SentenceId::AccountsSilent,
                 QT_TRANSLATE_NOOP("Sentence", "Zoho's accounts server gave no answer in time; try again later.")},
    SentenceText{SentenceId::AccountsUnreachable, "Zoho's accounts server cannot be reached; check the network, the "
                                                  "proxy and [zoho] data_center and accounts_url."},
    SentenceText{
        SentenceId::AddableColumnMissing,
        "The table \"%1\" has no column \"%2\": run \"statusbridge migrate\" to add it, or set %3 to the name it has."},
    SentenceText{SentenceId::AddedToTable, QT_TRANSLATE_NOOP("Sentence", "Added %1 to the table \"%2\".")},
    SentenceText{SentenceId::AddingAlone,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "Adding %1 to the table \"%2\": that takes %3, and others can't write meanwhile.")},
    SentenceText{SentenceId::AddingBesideOthers,
                 QT_TRANSLATE_NOOP(
                     "Sentence", "Adding %1 to the table \"%2\": that takes %3, and others read and write meanwhile.")},
    SentenceText{SentenceId::AddingColumn,
                 QT_TRANSLATE_NOOP("Sentence", "Adding the column \"%1\" to the table \"%2\".")},
    SentenceText{SentenceId::AddressRefused, "Zoho refuses the address or the user; check [zoho] owner, app, report "
                                             "and api_url, and what the connected user may do."},
    SentenceText{SentenceId::AlertCallsRunOut,
                 QT_TRANSLATE_NOOP("Sentence", "The day's calls to Zoho will be used up at about %1.")},
    SentenceText{SentenceId::AlertCertificateEnds,
                 QT_TRANSLATE_NOOP("Sentence", "The certificate %1 ends at %2: from then on callers refuse it.")},
    SentenceText{SentenceId::AlertChannelNotConfigured,
                 "No alert is sent: neither mail nor a webhook is configured in [alerts]."},
    SentenceText{
        SentenceId::AlertClockDiffers,
        QT_TRANSLATE_NOOP("Sentence", "The clock of %1 differs from the database's by %2 minutes, so set it.")},
    SentenceText{SentenceId::AlertCyclesFailed,
                 QT_TRANSLATE_NOOP("Sentence", "%1 cycles have failed in a row, the last one because: %2")},
    SentenceText{SentenceId::AlertDatabaseTrouble,
                 QT_TRANSLATE_NOOP("Sentence", "Statusbridge on %1 can't use its database: %2")},
    SentenceText{
        SentenceId::AlertDeliveryLow,
        QT_TRANSLATE_NOOP("Sentence", "Of %1 messages that began from %2 to %3 only %4 percent were delivered.")},
    SentenceText{
        SentenceId::AlertLanguageMissing,
        QT_TRANSLATE_NOOP("Sentence", "The language \"%1\" of alerts is not in this program, so they are in English.")},
    SentenceText{SentenceId::AlertLoginRefused,
                 QT_TRANSLATE_NOOP("Sentence", "The mail server %1 refuses the user or the password.")},
    SentenceText{SentenceId::AlertMailIncomplete, "must be set, since alerts.mail_to is."},
    SentenceText{SentenceId::AlertNotTaken, QT_TRANSLATE_NOOP("Sentence", "%1 did not take the alert.")},
    SentenceText{SentenceId::AlertOneCycleFailed,
                 QT_TRANSLATE_NOOP("Sentence", "The last cycle has failed because: %1")},
    SentenceText{SentenceId::AlertOverdue,
                 QT_TRANSLATE_NOOP("Sentence", "No cycle has begun since %1, when one was due.")},
    SentenceText{SentenceId::AlertParked,
                 QT_TRANSLATE_NOOP("Sentence", "%1 records are parked, since Zoho refused them again and again.")},
    SentenceText{SentenceId::AlertPassed, QT_TRANSLATE_NOOP("Sentence", "This has passed: %1")},
    SentenceText{SentenceId::AlertPlainLogin,
                 "must not be \"none\" while alerts.smtp_user is set: everyone on the way could read the password."},
    SentenceText{SentenceId::AlertQuotaUsedUp,
                 QT_TRANSLATE_NOOP("Sentence", "The day's calls to Zoho are used up until %1.")},
    SentenceText{SentenceId::AlertRepeated,
                 QT_TRANSLATE_NOOP("Sentence", "Since the last message of this kind it came or went %1 times.")},
    SentenceText{SentenceId::AlertRequiredMail, QT_TRANSLATE_NOOP("Sentence", "an e-mail address, or empty")},
    SentenceText{SentenceId::AlertRequiredMailList,
                 QT_TRANSLATE_NOOP("Sentence", "a list of e-mail addresses without duplicates")},
    SentenceText{
        SentenceId::AlertRequiredUrl,
        QT_TRANSLATE_NOOP(
            "Sentence", "empty, or https:// with a host and without a password in it (http:// on this machine only)")},
    SentenceText{SentenceId::AlertRowsWaiting,
                 QT_TRANSLATE_NOOP("Sentence", "%1 queue ids have waited since %2 to be carried over.")},
    SentenceText{SentenceId::AlertServerUnreachable, QT_TRANSLATE_NOOP("Sentence", "%1 can't be reached.")},
    SentenceText{SentenceId::AlertServerUntrusted,
                 QT_TRANSLATE_NOOP("Sentence", "The certificate of %1 is not trusted, so nothing was sent.")},
    SentenceText{SentenceId::AlertSince, QT_TRANSLATE_NOOP("Sentence", "Since %1.")},
    SentenceText{SentenceId::AlertStartTlsMissing,
                 QT_TRANSLATE_NOOP("Sentence", "The mail server %1 offers no encryption, so nothing was sent.")},
    SentenceText{SentenceId::AlertTemplateUnusable,
                 QT_TRANSLATE_NOOP("Sentence", "The template %1 of the webhook can't be used: %2")},
    SentenceText{SentenceId::AlertTest,
                 QT_TRANSLATE_NOOP("Sentence", "This is a test. If you read this, alerts arrive.")},
    SentenceText{SentenceId::AlertTitleCallsRunOut, QT_TRANSLATE_NOOP("Sentence", "The day's calls won't do")},
    SentenceText{SentenceId::AlertTitleCertificateEnds, QT_TRANSLATE_NOOP("Sentence", "A certificate ends soon")},
    SentenceText{SentenceId::AlertTitleClockDiffers, QT_TRANSLATE_NOOP("Sentence", "A clock is wrong")},
    SentenceText{SentenceId::AlertTitleCyclesFailed, QT_TRANSLATE_NOOP("Sentence", "Cycles fail")},
    SentenceText{SentenceId::AlertTitleDatabase, QT_TRANSLATE_NOOP("Sentence", "The database is in trouble")},
    SentenceText{SentenceId::AlertTitleDeliveryLow, QT_TRANSLATE_NOOP("Sentence", "Few messages are delivered")},
    SentenceText{SentenceId::AlertTitleOverdue, QT_TRANSLATE_NOOP("Sentence", "Cycles are overdue")},
    SentenceText{SentenceId::AlertTitleParked, QT_TRANSLATE_NOOP("Sentence", "Many records are parked")},
    SentenceText{SentenceId::AlertTitlePassed, QT_TRANSLATE_NOOP("Sentence", "Passed: %1")},
    SentenceText{SentenceId::AlertTitleQuotaUsedUp, QT_TRANSLATE_NOOP("Sentence", "The day's calls are used up")},
    SentenceText{SentenceId::AlertTitleRowsWaiting, QT_TRANSLATE_NOOP("Sentence", "Rows wait too long")},
    SentenceText{SentenceId::AlertTitleTest, QT_TRANSLATE_NOOP("Sentence", "Test of the alerts")},
    SentenceText{SentenceId::AlertTitleUnauthorized, QT_TRANSLATE_NOOP("Sentence", "Zoho must be connected again")},
    SentenceText{SentenceId::AlertTitleWebhooksRefused, QT_TRANSLATE_NOOP("Sentence", "Webhooks are refused")},
    SentenceText{SentenceId::AlertTitleWebhooksSilent, QT_TRANSLATE_NOOP("Sentence", "No webhooks arrive")},
    SentenceText{SentenceId::AlertToldBy, QT_TRANSLATE_NOOP("Sentence", "Told by Statusbridge on %1 at %2.")},
    SentenceText{SentenceId::AlertUnauthorized,
                 QT_TRANSLATE_NOOP("Sentence", "Zoho does not accept the stored authorization any more, so nothing is "
                                               "carried over until Zoho is connected again.")},
    SentenceText{SentenceId::AlertUnsigned,
                 QT_TRANSLATE_NOOP("Sentence", "Without it webhooks of alerts are not signed.")},
    SentenceText{
        SentenceId::AlertWebhooksRefused,
        QT_TRANSLATE_NOOP(
            "Sentence",
            "%1 webhooks were refused on %2 within an hour, since their signature or secret is missing or wrong.")},
    SentenceText{SentenceId::AlertWebhooksSilent, QT_TRANSLATE_NOOP("Sentence", "No webhook has arrived since %1.")},
    SentenceText{SentenceId::AlertWithoutLogin,
                 QT_TRANSLATE_NOOP("Sentence", "Without it the mail server can't be logged in to.")},
    SentenceText{SentenceId::AlertsConfigured, QT_TRANSLATE_NOOP("Sentence", "Alerts go out by %1.")},
    SentenceText{SentenceId::AliasOutsideOfRanking, "lets \"%1\" count as \"%2\", which is not in status.ranking."},
    SentenceText{SentenceId::AliasRedefinesRanking, "must not redefine \"%1\", which is itself in status.ranking."},
    SentenceText{SentenceId::AnIndexOfOpenRows, QT_TRANSLATE_NOOP("Sentence", "an index of the open rows")},
    SentenceText{SentenceId::AnIndexOn, QT_TRANSLATE_NOOP("Sentence", "an index on %1")},
    SentenceText{SentenceId::AnswerTooLarge,
                 QT_TRANSLATE_NOOP("Sentence", "An answer was too large to be Zoho's and was not read to its end.")},
    SentenceText{SentenceId::AnswerUnreadable, QT_TRANSLATE_NOOP("Sentence", "Zoho's answer was empty or cut.")},
    SentenceText{SentenceId::ApiAccessOff,
                 QT_TRANSLATE_NOOP("Sentence", "API access is switched off for the permission set of the connected "
                                               "Zoho user; switch it on in Zoho Creator.")},
    SentenceText{SentenceId::ApiFileUnusable, "The file %1 that %2 names can't be used: %3."},
    SentenceText{SentenceId::ApiNeedsCertificate,
                 "can be reached from other machines (%1), which needs api.tls_certificate and api.tls_key; set them, "
                 "or listen on 127.0.0.1."},
    SentenceText{SentenceId::ApiSwitchedOff, QT_TRANSLATE_NOOP("Sentence", "The HTTP API is switched off.")},
    SentenceText{SentenceId::ApiTokenEndIsOver, "The end of the token is over already; give it a later one."},
    SentenceText{SentenceId::ApiTokenExists,
                 "There is a token \"%1\" already: revoke it first, with \"statusbridge user "
                 "token revoke\", or take another name."},
    SentenceText{SentenceId::ApiTokenNotFound,
                 "There is no token \"%1\"; \"statusbridge user token list\" names them all."},
    SentenceText{SentenceId::ApplicationDisabled,
                 QT_TRANSLATE_NOOP("Sentence", "The Zoho application is disabled; enable it in Zoho Creator.")},
    SentenceText{SentenceId::AtPlace, QT_TRANSLATE_NOOP("Sentence", "%1: %2")},
    SentenceText{SentenceId::AuthoritiesNotWritable,
                 "The file %1, which the database's certificate is checked against, can't be written; check the "
                 "permissions of its directory, or name a file with database.ca_file."},
    SentenceText{SentenceId::AuthoritiesPathUnusable,
                 "database.ca_file must not contain a semicolon or an apostrophe: move the file %1 elsewhere."},
    SentenceText{SentenceId::AuthorizationRevoked,
                 "Zoho does not accept the stored authorization: it was revoked or has expired, or it belongs to "
                 "another data center; reconnect with `statusbridge connect`."},
    SentenceText{SentenceId::BackupAlreadyThere, QT_TRANSLATE_NOOP("Sentence", "There is a file %1 already.")},
    SentenceText{SentenceId::BackupChanged,
                 QT_TRANSLATE_NOOP("Sentence", "It is not as it was written: its checksum or its rows don't fit.")},
    SentenceText{SentenceId::BackupCutOff, QT_TRANSLATE_NOOP("Sentence", "It is cut off: it has no end.")},
    SentenceText{
        SentenceId::BackupFolderNotMade,
        QT_TRANSLATE_NOOP("Sentence",
                          "The backup is of an older version, and there can be no folder to upgrade it in: %1.")},
    SentenceText{SentenceId::BackupNotWritten, QT_TRANSLATE_NOOP("Sentence", "The backup %1 cannot be written: %2.")},
    SentenceText{
        SentenceId::BackupOfNewerForm,
        QT_TRANSLATE_NOOP("Sentence", "It was made by a newer version of Statusbridge: install that version.")},
    SentenceText{
        SentenceId::BackupOfNewerTables,
        QT_TRANSLATE_NOOP(
            "Sentence",
            "Its tables are version %1, this program knows %2: install the version of Statusbridge that made it.")},
    SentenceText{SentenceId::BackupOfNoUse,
                 QT_TRANSLATE_NOOP("Sentence", "The backup %1 is of no use, and nothing was changed.")},
    SentenceText{SentenceId::BackupOfNothing, QT_TRANSLATE_NOOP("Sentence", "It is no backup of Statusbridge's.")},
    SentenceText{
        SentenceId::BackupOfOtherTarget,
        QT_TRANSLATE_NOOP(
            "Sentence",
            "The backup is of %1, and this is set up for %2, to which another place's memories are of no use.")},
    SentenceText{SentenceId::BackupUnreadable, QT_TRANSLATE_NOOP("Sentence", "It cannot be read: %1.")},
    SentenceText{SentenceId::BackupWithOtherTable,
                 QT_TRANSLATE_NOOP("Sentence", "Its table %1 is none of this version's, or has other columns.")},
    SentenceText{SentenceId::BatchOutcomeMissing,
                 QT_TRANSLATE_NOOP("Sentence", "The Custom API did not say what became of the records.")},
    SentenceText{SentenceId::BatchScopeMissing,
                 "Zoho's authorization lacks the scope %1, without which batch mode can't work, so that each record "
                 "costs a call: reconnect with \"statusbridge connect\" and a grant code of the scopes %2."},
    SentenceText{SentenceId::BatchTooLong,
                 QT_TRANSLATE_NOOP("Sentence", "Zoho refused a call of the Custom API as too long.")},
    SentenceText{SentenceId::BatchesOffInEnvironment, "Batch mode is off while zoho.environment is set, since a Custom "
                                                      "API may be production's: each record costs a call of its own."},
    SentenceText{SentenceId::BodiesAllRead,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "All bodies of \"%1\" are read, %2 of them; %3 statuses belonged to queue "
                                   "ids that were done before, and are not kept.")},
    SentenceText{SentenceId::BodiesFirstReading,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "The bodies of \"%1\" are read for the first time, %2 of about %3 so far; "
                                   "each cycle goes on.")},
    SentenceText{SentenceId::BodiesLackQueueId,
                 "%1 hold statuses of a provider that tells no queue id, so that nothing becomes of them: name the "
                 "table that has the queue ids of messages in [queue_ids], or set queue_ids.use_message_id."},
    SentenceText{SentenceId::BodiesOfTable, QT_TRANSLATE_NOOP("Sentence", "Bodies of \"%1\"")},
    SentenceText{SentenceId::BodiesTroubled,
                 QT_TRANSLATE_NOOP("Sentence", "%1 hold what became no status, or one that can't be matched, by kind: "
                                               "%2. See what writes them, or correct the shape or the paths.")},
    SentenceText{SentenceId::BodiesWithoutQueueId,
                 "%1 hold statuses without a queue id, so that nothing becomes of them: have the provider hand it back "
                 "(Meta: biz_opaque_callback_data), name the table that has the queue ids of messages in [queue_ids], "
                 "or set queue_ids.use_message_id."},
    SentenceText{SentenceId::BodiesWithoutStatus,
                 QT_TRANSLATE_NOOP("Sentence", "%1 hold no status of a message, as is usual: %2.")},
    SentenceText{SentenceId::BodyTimesUnreadable,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "%1 hold a time that can't be read, such as \"%2\", so that they come last among "
                                   "equals and no time is written: see what writes them, or look at %3.")},
    SentenceText{SentenceId::CallEnded, QT_TRANSLATE_NOOP("Sentence", "The call was ended.")},
    SentenceText{SentenceId::CallsAreShared,
                 QT_TRANSLATE_NOOP("Sentence", "Today's calls are shared out among the cycles; the next ones go on.")},
    SentenceText{
        SentenceId::CallsKeptForPeople,
        QT_TRANSLATE_NOOP("Sentence", "The calls that are left today are kept for a person who starts a cycle.")},
    SentenceText{SentenceId::CallsUsedUpUntil,
                 QT_TRANSLATE_NOOP("Sentence", "Daily calls used up until %1; the next cycle asks again at %2.")},
    SentenceText{SentenceId::CameAfterDelivered,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "It came after the same message was carried over as \"%1\"; Zoho was not asked.")},
    SentenceText{SentenceId::CertificateAndKeyBelongTogether,
                 QT_TRANSLATE_NOOP("Sentence", "must be set too, since %1 is set.")},
    SentenceText{SentenceId::CertificatesUnreadable,
                 QT_TRANSLATE_NOOP("Sentence", "The certificates in %1 can't be read; it must be a PEM file.")},
    SentenceText{SentenceId::ChangesLeftToCycles,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "A new row of \"%1\" is noticed within seconds; a status that is changed "
                                   "in its row is found by the cycles that are due.")},
    SentenceText{SentenceId::ChangesNoticed,
                 QT_TRANSLATE_NOOP("Sentence", "In \"%1\" a status that is changed in its row is noticed within "
                                               "seconds among the newest %2 rows; in an older one it is found by the "
                                               "cycles that are due.")},
    SentenceText{
        SentenceId::CheckFieldName,
        QT_TRANSLATE_NOOP("Sentence", "Check that %1 names a field that takes such text, %2 characters this time.")},
    SentenceText{SentenceId::CheckFieldNames, "Check the field names in [fields] and the report's permissions."},
    SentenceText{SentenceId::ClientUnknown,
                 "Zoho does not know the client or its secret; check [zoho] client_id and data_center and the client "
                 "secret, then reconnect with `statusbridge connect`."},
    SentenceText{SentenceId::ClockAheadOfDatabase,
                 QT_TRANSLATE_NOOP(
                     "Sentence", "The machine's clock is %1 minutes ahead of the database's: set it, or let it be set "
                                 "from the network, or the day's calls and the times of statuses will be misjudged.")},
    SentenceText{SentenceId::ClockAheadOfZoho,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "The machine's clock is %1 minutes ahead of Zoho's: set it, or let it be set from "
                                   "the network, or the day's calls and the times of statuses will be misjudged.")},
    SentenceText{SentenceId::ClockBehindDatabase,
                 QT_TRANSLATE_NOOP(
                     "Sentence", "The machine's clock is %1 minutes behind the database's: set it, or let it be set "
                                 "from the network, or the day's calls and the times of statuses will be misjudged.")},
    SentenceText{SentenceId::ClockBehindZoho,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "The machine's clock is %1 minutes behind Zoho's: set it, or let it be set from "
                                   "the network, or the day's calls and the times of statuses will be misjudged.")},
    SentenceText{
        SentenceId::ClockWrong,
        QT_TRANSLATE_NOOP(
            "Sentence",
            "The machine's clock says %1, which can't be right; set it, or tokens and quotas will be misjudged.")},
    SentenceText{SentenceId::ColumnAdded,
                 QT_TRANSLATE_NOOP("Sentence", "Added the column \"%1\" to the table \"%2\".")},
    SentenceText{SentenceId::ColumnIsNoFlag,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "The column \"%1\" of the table \"%2\" %3: set %4 to a column of booleans, or to "
                                   "\"\" so that Statusbridge remembers by itself what it has carried over.")},
    SentenceText{SentenceId::ColumnLosesDigits,
                 QT_TRANSLATE_NOOP(
                     "Sentence", "The column \"%1\" of the table \"%2\" is of type %3, which keeps some seven digits, "
                                 "so that ids, numbers and times come out as others: use a text, a whole number or a "
                                 "type of double precision.")},
    SentenceText{
        SentenceId::ColumnMissing,
        "%1 lacks a column: compare the names in the settings with the tables, then run \"statusbridge migrate\"."},
    SentenceText{SentenceId::ColumnOfOtherTarget,
                 QT_TRANSLATE_NOOP("Sentence", "Rows are marked in Statusbridge's own tables alone, since \"%1\" "
                                               "speaks of another place at Zoho than %2.")},
    SentenceText{SentenceId::ColumnsComplete,
                 QT_TRANSLATE_NOOP("Sentence", "The table \"%1\" has all the columns that are needed.")},
    SentenceText{SentenceId::CommitUnanswered,
                 QT_TRANSLATE_NOOP("Sentence", "%1 became unreachable while a change was being made permanent: it "
                                               "counts as not made, and is checked before it is made again.")},
    SentenceText{
        SentenceId::ConfigurationEmptied,
        QT_TRANSLATE_NOOP(
            "Sentence", "The configuration file %1 has no settings any more: restart Statusbridge if that is meant.")},
    SentenceText{SentenceId::ConfigurationFolderNotMade,
                 QT_TRANSLATE_NOOP("Sentence", "The folder %1 for the configuration file cannot be made.")},
    SentenceText{SentenceId::ConfigurationIsDirectory,
                 QT_TRANSLATE_NOOP("Sentence", "The configuration file %1 is a directory; name the file in it.")},
    SentenceText{SentenceId::ConfigurationIsNoFile,
                 QT_TRANSLATE_NOOP("Sentence", "The configuration file %1 is not a regular file.")},
    SentenceText{SentenceId::ConfigurationMissing,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "The configuration file %1 does not exist, or its directory may not be entered.")},
    SentenceText{SentenceId::ConfigurationNotRestorable,
                 QT_TRANSLATE_NOOP("Sentence", "The configuration file %1 can't be put back to what it was.")},
    SentenceText{SentenceId::ConfigurationNotWritable,
                 QT_TRANSLATE_NOOP("Sentence", "The configuration file %1 cannot be written: %2.")},
    SentenceText{SentenceId::ConfigurationTooLarge,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "The configuration file %1 is larger than 1 MiB, so it is probably another file.")},
    SentenceText{SentenceId::ConfigurationUnreadable,
                 QT_TRANSLATE_NOOP("Sentence", "The configuration file %1 cannot be read: %2.")},
    SentenceText{SentenceId::ConfiguredCallsUsedUp,
                 "The %1 calls that [sync] daily_calls allows are used up; they are reset on %2."},
    SentenceText{SentenceId::ConfiguredCustomCallsUsedUp,
                 "The %1 calls that [zoho] batch_daily_calls allows are used up; they are reset on %2."},
    SentenceText{SentenceId::ConsoleInstallationHint,
                 "Install the package statusbridge-console, or run \"statusbridge --no-gui\"."},
    SentenceText{SentenceId::ConsoleOfOtherVersion,
                 "The window in %1 is of version %2, and this program of version %3; install the packages statusbridge "
                 "and statusbridge-console of the same version."},
    SentenceText{SentenceId::CopyNotMade,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "The database could not be copied to %1, which is done before its tables change: "
                                   "make room there, and let this user write into that folder. Nothing was changed.")},
    SentenceText{
        SentenceId::CopyTakes,
        QT_TRANSLATE_NOOP("Sentence", "The database is copied before, which takes %1 and %2 of the %3 that are free.")},
    SentenceText{SentenceId::CopyTakesTooMuch,
                 QT_TRANSLATE_NOOP("Sentence", "The copy takes %1, of which %2 are free.")},
    SentenceText{SentenceId::CountsAs, QT_TRANSLATE_NOOP("Sentence", "(\"%1\" counts as \"%2\".)")},
    SentenceText{SentenceId::CronBesideHours,
                 QT_TRANSLATE_NOOP("Sentence", "must be empty beside sync.hours and sync.days; give the expression "
                                               "their hours and days, or leave them empty.")},
    SentenceText{SentenceId::CustomApiAnswers,
                 QT_TRANSLATE_NOOP("Sentence", "The Custom API %1 answers; one call of it writes up to %2 records.")},
    SentenceText{SentenceId::CustomApiDisabled,
                 QT_TRANSLATE_NOOP(
                     "Sentence",
                     "The Custom API is a draft or disabled; enable it in Zoho Creator (Microservices, Custom API).")},
    SentenceText{SentenceId::CustomApiForbidden,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "The connected Zoho user may not call the Custom API; give the user access to it in "
                                   "Zoho Creator (Microservices, Custom API), with OAuth as the way to authenticate.")},
    SentenceText{SentenceId::CustomApiOfOtherFunction,
                 "The Custom API answers something else than the function should that \"statusbridge batch-script\" "
                 "prints: put that function into it, with the one argument \"updates\" of the type list."},
    SentenceText{SentenceId::CustomApiRefused,
                 "Zoho refuses to run the Custom API; check zoho.batch_api and what the connected user may do."},
    SentenceText{SentenceId::CustomApiScopeMissing,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "The connection lacks the scope ZohoCreator.customapi.EXECUTE, without which the "
                                   "Custom API can't be called; connect again with that scope as well.")},
    SentenceText{SentenceId::CustomApiUnfinished,
                 QT_TRANSLATE_NOOP("Sentence", "Zoho did not run the function of the Custom API to its end.")},
    SentenceText{SentenceId::CustomApiUnknown,
                 "Zoho has no Custom API of this link name; create it in Zoho Creator (Microservices, Custom API) with "
                 "the function that \"statusbridge batch-script\" prints, or correct zoho.batch_api."},
    SentenceText{SentenceId::CustomCallsUsedUpUntil,
                 QT_TRANSLATE_NOOP(
                     "Sentence",
                     "The day's calls of Zoho's Custom APIs are used up; they are reset on %1, as far as is known.")},
    SentenceText{SentenceId::CycleCancelled,
                 QT_TRANSLATE_NOOP("Sentence", "The cycle was cancelled; what was not sent is left for the next one.")},
    SentenceText{
        SentenceId::CycleCancelledBy,
        QT_TRANSLATE_NOOP("Sentence", "The cycle was cancelled by %1; what was not sent is left for the next one.")},
    SentenceText{
        SentenceId::CycleEndNotConfirmed,
        QT_TRANSLATE_NOOP("Sentence",
                          "%1 was asked to end its cycle, but has not renewed its lease in time: it has probably ended "
                          "already. Its lease expires at %2, after which another cycle can begin.")},
    SentenceText{SentenceId::CycleIsFull,
                 QT_TRANSLATE_NOOP("Sentence", "A cycle sends at most %1 records; the next one goes on.")},
    SentenceText{SentenceId::CycleRunsElsewhere,
                 "A cycle is being run by %1: wait until it ends, or end it with \"statusbridge cancel\". Its lease "
                 "lasts until %2 unless it is renewed."},
    SentenceText{SentenceId::CycleRunsElsewhereAs,
                 "A cycle is being run by %1 as run %2: wait until it ends, or end it with \"statusbridge cancel\". "
                 "Its lease lasts until %3 unless it is renewed."},
    SentenceText{SentenceId::CycleRunsHere, "A cycle is being run by this instance, %1, as run %2: wait until it ends, "
                                            "or end it with \"statusbridge cancel\"."},
    SentenceText{SentenceId::CycleWasAbandoned,
                 QT_TRANSLATE_NOOP("Sentence", "The program that ran this cycle ended or stood still before it was "
                                               "done; the next cycle settled what it had left open.")},
    SentenceText{SentenceId::DataCenterUnknown,
                 "There is no Zoho data center named \"%1\"; [zoho] data_center is one of %2."},
    SentenceText{SentenceId::DataDirectoryIsFixed,
                 QT_TRANSLATE_NOOP("Sentence", "The data directory can't change while Statusbridge runs.")},
    SentenceText{SentenceId::DatabaseAccessDenied, "%1 doesn't let this user in: check database.user, the secret "
                                                   "database_password, and from where the server lets that user come."},
    SentenceText{SentenceId::DatabaseConnectionClosed,
                 "%1 did not answer in time (%2 s) and its connection was closed: check its server, its disk and the "
                 "network, or raise database.timeout_seconds; the next use connects again."},
    SentenceText{SentenceId::DatabaseConnectionLost,
                 QT_TRANSLATE_NOOP("Sentence", "%1 can't be reached any more, the connection broke: check its server "
                                               "and the network; the next use connects again.")},
    SentenceText{SentenceId::DatabaseCopied, QT_TRANSLATE_NOOP("Sentence", "Copied the database as it was to %1.")},
    SentenceText{SentenceId::DatabaseDamaged,
                 QT_TRANSLATE_NOOP("Sentence", "%1 is damaged: restore it from a backup.")},
    SentenceText{
        SentenceId::DatabaseDeadlock,
        QT_TRANSLATE_NOOP(
            "Sentence",
            "%1 gave way to another program that changed the same rows at the same time, several times: try again.")},
    SentenceText{SentenceId::DatabaseDiskFault,
                 QT_TRANSLATE_NOOP("Sentence", "%1 can't be read or written: check its disk.")},
    SentenceText{SentenceId::DatabaseDiskFull,
                 QT_TRANSLATE_NOOP("Sentence", "%1 has no room left: free space on its disk.")},
    SentenceText{SentenceId::DatabaseFileMissing, "There is no database file %1: run \"statusbridge migrate\" to "
                                                  "create it, or set database.name to the right file."},
    SentenceText{
        SentenceId::DatabaseFileReplaced,
        QT_TRANSLATE_NOOP(
            "Sentence",
            "The database file %1 was replaced by another one while it was open; the next use opens that one.")},
    SentenceText{SentenceId::DatabaseForbids,
                 "%1 does not permit this user what is needed: grant it, or set database.user to another one."},
    SentenceText{SentenceId::DatabaseLocked, "%1 is locked by another program and did not become free in time: end "
                                             "what holds it, or raise database.timeout_seconds."},
    SentenceText{SentenceId::DatabaseMissing,
                 "%1 does not exist at its server: create it there, or set database.name to the right one."},
    SentenceText{SentenceId::DatabaseNameMissing, "must be set, since database.driver is \"%1\"."},
    SentenceText{SentenceId::DatabaseNotOpened,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "%1 can't be opened: check that the folder exists and that this user may use it.")},
    SentenceText{SentenceId::DatabaseOfNewerVersion,
                 QT_TRANSLATE_NOOP("Sentence", "%1 was made by a newer version of Statusbridge (its tables are version "
                                               "%2, this program knows %3): install that version.")},
    SentenceText{SentenceId::DatabaseOfOlderVersion,
                 "%1 was made by an older version of Statusbridge: run \"statusbridge migrate\" to upgrade it."},
    SentenceText{SentenceId::DatabasePoolOfStatements,
                 QT_TRANSLATE_NOOP("Sentence", "%1 is behind a pool of connections in statement mode, which allows no "
                                               "transactions: set the pool_mode of pgbouncer to session or "
                                               "transaction for it, or connect to the server itself.")},
    SentenceText{SentenceId::DatabaseReadOnly,
                 "%1 can't be written: give this user write permission, for SQLite of the file and its folder, or name "
                 "a server in database.host that is no read-only copy."},
    SentenceText{
        SentenceId::DatabaseRule,
        QT_TRANSLATE_NOOP(
            "Sentence",
            "%1 refused a value because of one of its rules: check the constraints and triggers of the tables.")},
    SentenceText{SentenceId::DatabaseSilent,
                 "%1 did not answer in time: see what keeps it busy, or raise database.timeout_seconds."},
    SentenceText{SentenceId::DatabaseUnreachable,
                 "%1 can't be reached, or lets nobody in now: check that its server is running, database.host, "
                 "database.port and database.tls, the user and the password."},
    SentenceText{SentenceId::DatabaseWayPlain, "%1 is reached without TLS, on purpose (database.tls)."},
    SentenceText{SentenceId::DatabaseWayRequired,
                 "%1 is reached over TLS, but its certificate is not checked (database.tls)."},
    SentenceText{
        SentenceId::DatabaseWayUnguarded,
        "The connection to the database on %1 is not guarded: database.tls is not set, and its certificate is not "
        "checked yet because this configuration was made for version 0.1. The next release refuses that: set "
        "database.tls to \"verify\", or to \"plain\" if everyone on the way may read the password and the data."},
    SentenceText{SentenceId::DatabaseWayVerified,
                 QT_TRANSLATE_NOOP("Sentence", "%1 is reached over TLS only, and its certificate is checked.")},
    SentenceText{SentenceId::DatabaseWithoutTls,
                 "%1 is not reached over TLS, as database.tls wants it: enable TLS at its server."},
    SentenceText{SentenceId::DefaultTableMissing,
                 "%1 has no table \"%2\": run \"statusbridge migrate\" to create it, or set %3 to the name it has."},
    SentenceText{SentenceId::DidYouMean, QT_TRANSLATE_NOOP("Sentence", "Did you mean %1?")},
    SentenceText{SentenceId::DidYouMeanName, QT_TRANSLATE_NOOP("Sentence", "Did you mean \"%1\"?")},
    SentenceText{SentenceId::DirectoryInTheWay,
                 QT_TRANSLATE_NOOP("Sentence", "%1 is in the way: a directory is needed there.")},
    SentenceText{SentenceId::DirectoryNotMade,
                 QT_TRANSLATE_NOOP("Sentence", "The directory %1 cannot be created; check the permissions of %2.")},
    SentenceText{SentenceId::DirectoryNotOpened,
                 QT_TRANSLATE_NOOP("Sentence", "The directory %1 cannot be opened: %2.")},
    SentenceText{
        SentenceId::DirectoryNotWritable,
        QT_TRANSLATE_NOOP("Sentence", "The directory %1 cannot be written into; check its owner and permissions.")},
    SentenceText{SentenceId::DirectoryOfAnotherUser,
                 QT_TRANSLATE_NOOP("Sentence", "%1 belongs to another user, who can replace what is in there: run "
                                               "Statusbridge as that user, or use a directory of the superuser's.")},
    SentenceText{SentenceId::DirectoryOpenToOthers,
                 "Other users can write into %1: run \"chmod go-w '%1'\", or use another path."},
    SentenceText{
        SentenceId::DirectoryWasOpenToOthers,
        QT_TRANSLATE_NOOP(
            "Sentence", "Other users could write into %1. That right was taken away; look through what is in there.")},
    SentenceText{SentenceId::DisplayUnusable, "The display can't be used; \"statusbridge --no-gui\" runs without one."},
    SentenceText{SentenceId::DocumentsUnreadable,
                 "The column \"%1\" of %2 of the newest %3 rows of \"%4\" holds what is no JSON, so that nothing is "
                 "read out of it: see what writes it, or look at [%5]."},
    SentenceText{SentenceId::DriverMissing,
                 "Qt's database plug-in %1 is missing: install %2, or set database.driver to another one."},
    SentenceText{
        SentenceId::DriverUnknown,
        "The database driver \"%1\" is not available: set database.driver to \"sqlite\", \"postgresql\" or \"mysql\"."},
    SentenceText{
        SentenceId::DueCycleTaken,
        QT_TRANSLATE_NOOP(
            "Sentence",
            "The cycle that is due at %1 was begun by another instance, or the scheduler was stopped meanwhile.")},
    SentenceText{SentenceId::DueCycleWaits,
                 QT_TRANSLATE_NOOP("Sentence", "The cycle that is due waits for the end of the one that %1 runs.")},
    SentenceText{
        SentenceId::EarlierSendShown,
        QT_TRANSLATE_NOOP("Sentence", "An earlier cycle sent it and never heard of the outcome; Zoho shows it.")},
    SentenceText{SentenceId::EndNotNoted, QT_TRANSLATE_NOOP("Sentence", "What became of it could not be noted: %1")},
    SentenceText{SentenceId::EngineWithoutTransactions,
                 "The table \"%1\" is kept by the engine %2, which knows no transactions, so that rows could be marked "
                 "without having been carried over: change it with \"ALTER TABLE %3 ENGINE = InnoDB\"."},
    SentenceText{SentenceId::EnterSecretInConsole,
                 "Enter it in the settings of the Statusbridge console, which puts %1 into the desktop's keychain."},
    SentenceText{SentenceId::EntriesUsedUp,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "The Zoho application takes no more entries; check the limits of the Zoho plan.")},
    SentenceText{SentenceId::EnvironmentHasOwnMarks,
                 "The rows carried to an environment are marked in Statusbridge's own tables: leave zoho.environment "
                 "empty to let the collector's column speak of another target."},
    SentenceText{SentenceId::FieldNamedTwice,
                 QT_TRANSLATE_NOOP("Sentence", "names the field \"%1\", which %2 names too.")},
    SentenceText{SentenceId::FieldsInNoRecord, "No record has these fields, so they are probably not columns of the "
                                               "report: %1. Add them to the report, or correct [fields]."},
    SentenceText{SentenceId::FileIsLink,
                 QT_TRANSLATE_NOOP("Sentence", "%1 is a link: name the file that it leads to, or remove it.")},
    SentenceText{SentenceId::FileIsNoDatabase, "%1 is not a database: set database.name to the right file."},
    SentenceText{SentenceId::FileNotOpened, QT_TRANSLATE_NOOP("Sentence", "The file %1 cannot be opened.")},
    SentenceText{SentenceId::FileNotRemovable, QT_TRANSLATE_NOOP("Sentence", "%1 cannot be removed: %2.")},
    SentenceText{SentenceId::FileNotWritable,
                 QT_TRANSLATE_NOOP("Sentence", "The file %1 can't be written; check its owner and permissions.")},
    SentenceText{SentenceId::FileNotWritten, QT_TRANSLATE_NOOP("Sentence", "The file %1 cannot be written.")},
    SentenceText{SentenceId::FileOfAnotherUser,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "%1 belongs to another user, who could change it: remove it, or use another path.")},
    SentenceText{SentenceId::FirstOfStrongest,
                 "\"%1\" is the strongest status, and among its %2 rows this one comes first: the word itself before "
                 "an alias, then the latest event, then delivered_logs, then the highest id."},
    SentenceText{
        SentenceId::FirstRecordsRefusedAlike,
        QT_TRANSLATE_NOOP("Sentence",
                          "Zoho refused the first %1 records of this cycle, taken from all over the plan, for the same "
                          "reason, so the cause is taken to be a setting and not the records; no record was parked.")},
    SentenceText{SentenceId::FlagHoldsOtherValues,
                 QT_TRANSLATE_NOOP("Sentence", "holds \"%1\" and no flag, in which rows could be marked")},
    SentenceText{SentenceId::FlagIsComputed,
                 QT_TRANSLATE_NOOP("Sentence", "is computed by the database, so that no row could be marked in it")},
    SentenceText{SentenceId::FlagOfOtherType,
                 QT_TRANSLATE_NOOP("Sentence", "is of type %1 and no flag, in which rows could be marked")},
    SentenceText{SentenceId::FormNeeded, "The function needs the form's link name: set zoho.form, which is the name in "
                                         "the form's address in Zoho Creator."},
    SentenceText{SentenceId::FreshTokenRefused,
                 "Zoho does not accept a fresh access token either; check [zoho] data_center, owner and the scopes, "
                 "then reconnect with `statusbridge connect`."},
    SentenceText{SentenceId::GeneralErrorOfReport,
                 "Zoho reports a general error for this report; check [zoho] report, and leave [zoho] environment "
                 "empty unless the application has environments."},
    SentenceText{SentenceId::GrantCodeRefused,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "Zoho does not accept the grant code: it works once and for some minutes only, "
                                   "and in its own data center; generate a new one in Zoho's API console.")},
    SentenceText{SentenceId::HostNameUnusable, "database.host must not contain a semicolon, but is \"%1\"."},
    SentenceText{SentenceId::HostNotLookedUp, "%1 can't be reached: the name \"%2\" was not looked up in time (%3 s). "
                                              "Check this machine's name servers, or set database.host to an address."},
    SentenceText{SentenceId::IndexBuiltElsewhere,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "Another connection is building %1 of the table \"%2\" already, perhaps for a "
                                   "migration that was ended: wait until that is done, and migrate again.")},
    SentenceText{SentenceId::IndexIncomplete,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "The table \"%2\" has not got %1 yet: a transaction that began earlier does not "
                                   "end, and has to before. Nothing is lost; end it, or migrate again later.")},
    SentenceText{SentenceId::IndexRefusesRows,
                 "For the index \"%1\" the table \"%2\" refuses rows with a value of more than some 2700 bytes: run "
                 "\"statusbridge migrate\", which puts another one in its place."},
    SentenceText{SentenceId::InstanceRunsNoCycles,
                 "This instance runs no cycles, because sync.runs_cycles is off in its configuration."},
    SentenceText{SentenceId::IntentRefused,
                 QT_TRANSLATE_NOOP("Sentence", "It was not sent, because the database refuses to note it first: %1")},
    SentenceText{SentenceId::ItsColumn, QT_TRANSLATE_NOOP("Sentence", "its column \"%1\"")},
    SentenceText{SentenceId::JournalIsNotWal,
                 "%1 keeps its journal in mode \"%2\", so that Statusbridge and the collector wait for each other: if "
                 "nothing speaks against it, switch it with \"%3\"."},
    SentenceText{SentenceId::JournalIsWal, QT_TRANSLATE_NOOP("Sentence", "%1 uses write-ahead logging.")},
    SentenceText{SentenceId::JsonPathsDropped,
                 QT_TRANSLATE_NOOP("Sentence", "Dropped \"%1\" from the table \"%2\", which nothing uses any more.")},
    SentenceText{SentenceId::KeyNotComparable,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "The column \"%1\" of the table \"%2\" is of type %3, by which a row can't be found "
                                   "again for certain: set %4 to a key of whole numbers, texts, UUIDs or bytes.")},
    SentenceText{SentenceId::KeyNotUnique,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "The column \"%1\" of the table \"%2\" is not its primary key, so that more rows "
                                   "than those that were read could be marked: set %3 to a column that is unique.")},
    SentenceText{SentenceId::KeyOfOtherCertificate,
                 QT_TRANSLATE_NOOP("Sentence", "it is not the key of the certificate")},
    SentenceText{SentenceId::KeyOutsideOfSections,
                 QT_TRANSLATE_NOOP("Sentence", "%1 stands outside of every section, where there are no settings.")},
    SentenceText{SentenceId::KeyRepeats,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "The column \"%1\" of \"%2\" holds the same key more than once, so that rows "
                                   "that were not read would be marked: set %3 to a column that is unique.")},
    SentenceText{SentenceId::KeyTooShort,
                 QT_TRANSLATE_NOOP("Sentence", "an RSA key has at least %1 bits, this one %2")},
    SentenceText{SentenceId::KeychainFailed,
                 "The desktop's keychain failed; look whether it runs, or choose another store with secrets.store."},
    SentenceText{SentenceId::KeychainLibraryMissing,
                 "The library that speaks to the desktop's keychain is not installed (libsecret); install it, or "
                 "choose another store with secrets.store."},
    SentenceText{SentenceId::KeychainLocked, "The desktop's keychain was not unlocked for Statusbridge; unlock it and "
                                             "try again, or choose another store with secrets.store."},
    SentenceText{SentenceId::KeychainSilent,
                 "The desktop's keychain did not answer within %1 seconds; perhaps it waits to be unlocked. Unlock it "
                 "and try again, or choose another store with secrets.store."},
    SentenceText{SentenceId::LastCycleFailed, QT_TRANSLATE_NOOP("Sentence", "The last cycle failed: %1")},
    SentenceText{SentenceId::LastCycleLeftOpen,
                 QT_TRANSLATE_NOOP("Sentence", "The instance that ran the last one ended without an end of its cycle; "
                                               "the next cycle settles what that left open.")},
    SentenceText{SentenceId::LateRowsNotSought, QT_TRANSLATE_NOOP("Sentence", "A cycle can't look for late rows: %1")},
    SentenceText{SentenceId::LeaseRowLost, "%1 has lost the row that lets one instance at a time run a cycle: run "
                                           "\"statusbridge migrate\", which makes it again."},
    SentenceText{SentenceId::LeaseRowRestored,
                 QT_TRANSLATE_NOOP("Sentence", "Made the row again that lets one instance at a time run a cycle.")},
    SentenceText{SentenceId::LeaseTakenOver,
                 QT_TRANSLATE_NOOP("Sentence", "Another instance has taken over the cycle, because this one did not "
                                               "renew its lease in time: nothing more is written here.")},
    SentenceText{
        SentenceId::LeftOutOfTable,
        QT_TRANSLATE_NOOP("Sentence",
                          "Left out %1 of the table \"%2\", because others can't write for %3 while it is made.")},
    SentenceText{
        SentenceId::LibpqAsksForNothing,
        QT_TRANSLATE_NOOP(
            "Sentence",
            "A server in its place could ask for the password itself: libpq from version 16 on would refuse that.")},
    SentenceText{SentenceId::LinkNamesUnknown,
                 "Zoho does not know the owner, application, report or field that the settings name; compare [zoho] "
                 "owner, app and report with the address of the report in Zoho Creator."},
    SentenceText{
        SentenceId::LinkOfAnotherUser,
        QT_TRANSLATE_NOOP("Sentence", "%1 is a link that another user has laid: remove it, or use another path.")},
    SentenceText{SentenceId::LogFileNotWritable,
                 "The log file %1 can't be written; check log.file and the permissions of its directory."},
    SentenceText{SentenceId::LoginMissing,
                 QT_TRANSLATE_NOOP("Sentence", "There is no login \"%1\" that could be given rights on Statusbridge's "
                                               "own tables: make it, and migrate once more.")},
    SentenceText{
        SentenceId::LostAnswerHidden,
        QT_TRANSLATE_NOOP(
            "Sentence", "The answer was lost; the report lists the record no longer, as none with the status \"%1\".")},
    SentenceText{SentenceId::LostAnswerShown, QT_TRANSLATE_NOOP("Sentence", "The answer was lost, but Zoho shows it.")},
    SentenceText{SentenceId::LostAnswerStronger,
                 QT_TRANSLATE_NOOP(
                     "Sentence", "The answer was lost; read back, Zoho shows \"%1\", which is stronger than \"%2\".")},
    SentenceText{SentenceId::MachineTimeZoneUnknown,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "The machine's time zone \"%1\" isn't known here, so UTC takes its place: give "
                                   "it a name such as \"Europe/Berlin\", by TZ or the system's settings, and see "
                                   "that the system has its list of time zones (tzdata).")},
    SentenceText{SentenceId::MariaDbLibraryNeeded,
                 "The database server is to be reached over TLS, but Qt's database plug-in %1 doesn't use the client "
                 "library of MariaDB, which that needs: install such a plug-in, or set database.tls to \"plain\" if "
                 "everyone on the way may read the password and the data."},
    SentenceText{SentenceId::MarkIgnored,
                 QT_TRANSLATE_NOOP("Sentence", "the database reported no error, but the mark has no effect; look for "
                                               "row level security and triggers on the table.")},
    SentenceText{SentenceId::MarkNotTried,
                 QT_TRANSLATE_NOOP("Sentence", "Marking a row of \"%1\" could not be tried: %2")},
    SentenceText{
        SentenceId::MarkNotTriedBesideCycle,
        QT_TRANSLATE_NOOP("Sentence", "Marking a row of \"%1\" could not be tried, since a cycle marks rows now.")},
    SentenceText{
        SentenceId::MarkTouchesOtherRows,
        QT_TRANSLATE_NOOP("Sentence", "Marking one row of \"%1\" marks %2: set %3 to a column that is unique.")},
    SentenceText{
        SentenceId::MarkWithoutEffect,
        QT_TRANSLATE_NOOP("Sentence",
                          "Marking a row of \"%1\" has no effect, although the database reports no error, so that its "
                          "record would be sent again and again: look for row level security (a policy that lets this "
                          "login update), for triggers and rules of the table, and at the type of \"%2\".")},
    SentenceText{SentenceId::MarkedColumnExpected,
                 QT_TRANSLATE_NOOP("Sentence", "%1 is \"%2\", but must name a column, because rows are marked by it.")},
    SentenceText{
        SentenceId::MarksNotTaken,
        QT_TRANSLATE_NOOP("Sentence",
                          "Rows of \"%1\" that are done, but did not take their mark: %2. Every cycle tries it again; "
                          "look for what refuses it: triggers, constraints and row level security of the table.")},
    SentenceText{SentenceId::MarksUnreadable,
                 QT_TRANSLATE_NOOP("Sentence", "The column \"%1\" of \"%2\" holds \"%3\", which is neither yes nor no "
                                               "and counts as open: set %4 to a column of booleans.")},
    SentenceText{SentenceId::MessageIdOrRecipient, QT_TRANSLATE_NOOP("Sentence", "the message id or the recipient")},
    SentenceText{SentenceId::MigrationRunsElsewhere,
                 QT_TRANSLATE_NOOP("Sentence", "%1 is being migrated by another instance: wait until that is done.")},
    SentenceText{
        SentenceId::MysqlLibraryAsksForNothing,
        QT_TRANSLATE_NOOP(
            "Sentence",
            "Qt's plug-in doesn't use MariaDB's client library, so that what a server may ask for is up to its own.")},
    SentenceText{
        SentenceId::MysqlTooOld,
        QT_TRANSLATE_NOOP(
            "Sentence",
            "%1 is served by version %2, but MariaDB 10.6 or MySQL 8.0.17 or newer is needed: upgrade its server.")},
    SentenceText{SentenceId::NamedColumn, QT_TRANSLATE_NOOP("Sentence", "\"%1\"")},
    SentenceText{SentenceId::NamedColumnMissing, "The table \"%1\" has no column \"%2\": set %3 to the name it has."},
    SentenceText{SentenceId::NamedTableMissing, "%1 has no table \"%2\": set %3 to the name it has."},
    SentenceText{SentenceId::NamesRefused,
                 QT_TRANSLATE_NOOP("Sentence", "Zoho refused to tell the names; they can be typed in instead.")},
    SentenceText{
        SentenceId::NamesScopeMissing,
        QT_TRANSLATE_NOOP("Sentence",
                          "The connection lacks the scope to list names at Zoho, so type them in; or connect again "
                          "with the scopes ZohoCreator.meta.application.READ and ZohoCreator.meta.form.READ as well.")},
    SentenceText{SentenceId::NewestRowsForOtherForms,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "Numbers in other forms and participants of groups were looked for in the "
                                   "newest %1 rows only.")},
    SentenceText{SentenceId::NextCycleDue, QT_TRANSLATE_NOOP("Sentence", "The next cycle is due at %1.")},
    SentenceText{SentenceId::NoAuthorities, "The system trusts no certificate authorities: install its package of them "
                                            "(ca-certificates), or name a file with database.ca_file."},
    SentenceText{SentenceId::NoCertificateInFile, QT_TRANSLATE_NOOP("Sentence", "there is no PEM certificate in it")},
    SentenceText{
        SentenceId::NoCredentialsDirectory,
        QT_TRANSLATE_NOOP("Sentence",
                          "$CREDENTIALS_DIRECTORY is not set, so no systemd service with credentials runs this")},
    SentenceText{SentenceId::NoCycleRuns, QT_TRANSLATE_NOOP("Sentence", "No cycle is running.")},
    SentenceText{
        SentenceId::NoCycleStartsNow,
        QT_TRANSLATE_NOOP(
            "Sentence", "No cycle starts at the moment, because Statusbridge ends or takes over a new configuration.")},
    SentenceText{SentenceId::NoDisplay, "There is no display to show a window on; \"statusbridge --no-gui\" runs "
                                        "without one, and \"statusbridge --help\" lists the commands."},
    SentenceText{
        SentenceId::NoIndexToSearchBy,
        QT_TRANSLATE_NOOP("Sentence", "There is no index to search by, so that only the newest %1 rows were read.")},
    SentenceText{SentenceId::NoInstanceRuns, "No instance of Statusbridge is running that could begin a cycle: open "
                                             "the console or run \"statusbridge --no-gui\"."},
    SentenceText{SentenceId::NoKeychain,
                 QT_TRANSLATE_NOOP("Sentence", "no keychain answers, such as GNOME Keyring, KWallet or KeePassXC: they "
                                               "belong to a desktop session with D-Bus")},
    SentenceText{SentenceId::NoPermissionAtZoho,
                 QT_TRANSLATE_NOOP(
                     "Sentence", "The connected Zoho user may not do this; give the user permission for the "
                                 "application, its form and its report in Zoho Creator, or connect as another user.")},
    SentenceText{SentenceId::NoPrivateKeyInFile,
                 QT_TRANSLATE_NOOP("Sentence", "there is no PEM private key without a passphrase in it, RSA or EC")},
    SentenceText{SentenceId::NoRefreshToken, "Statusbridge is not connected to Zoho: the secret store \"%1\" holds no "
                                             "refresh token. Run `statusbridge connect`."},
    SentenceText{SentenceId::NoRefreshTokenKept, QT_TRANSLATE_NOOP("Sentence", "No refresh token is kept.")},
    SentenceText{SentenceId::NoSecretStore, "There is no place where secrets are kept; set secrets.store."},
    SentenceText{SentenceId::NoSecretVariable, "no variable that begins with STATUSBRIDGE_SECRET_ is set"},
    SentenceText{SentenceId::NoTokenForGrantCode,
                 QT_TRANSLATE_NOOP("Sentence", "Zoho gave no refresh token for this grant code; generate a new code "
                                               "with \"Self Client\" in Zoho's API console.")},
    SentenceText{SentenceId::NotAvailableHere, QT_TRANSLATE_NOOP("Sentence", "it is not available here")},
    SentenceText{SentenceId::NotConnected, "Statusbridge is not connected to Zoho; run `statusbridge connect`."},
    SentenceText{SentenceId::NotStartedAnywhere, "autostart is off in the configuration, and Start has not been "
                                                 "pressed on this instance: no cycle begins by itself."},
    SentenceText{SentenceId::NotStartedHere, "autostart is off in the configuration, and Start has not been pressed on "
                                             "this instance: others begin the cycles."},
    SentenceText{SentenceId::NotationColumn, QT_TRANSLATE_NOOP("Sentence", "the name of a column")},
    SentenceText{SentenceId::NotationElementExpected,
                 QT_TRANSLATE_NOOP("Sentence", "the number of an element, from 0, and \"]\" must follow")},
    SentenceText{SentenceId::NotationEndExpected,
                 QT_TRANSLATE_NOOP("Sentence", "\"|\", \"->\" or the end must follow")},
    SentenceText{SentenceId::NotationMember, QT_TRANSLATE_NOOP("Sentence", "the name of a member")},
    SentenceText{
        SentenceId::NotationNameInvalid,
        QT_TRANSLATE_NOOP("Sentence", "a name between double quotes must not be empty or have a backslash in it")},
    SentenceText{SentenceId::NotationPartMissing,
                 QT_TRANSLATE_NOOP("Sentence", "%1 is missing, or has a sign in it that can't be read")},
    SentenceText{SentenceId::NotationPathExpected, QT_TRANSLATE_NOOP("Sentence", "a path must follow \"->\"")},
    SentenceText{SentenceId::NotationQuoteOpen, QT_TRANSLATE_NOOP("Sentence", "the double quote is not closed")},
    SentenceText{SentenceId::NotationUnreadable, "%1 can't be read: %2."},
    SentenceText{SentenceId::NotationWrong,
                 QT_TRANSLATE_NOOP("Sentence", "the notation \"%1\" is wrong at character %2: %3")},
    SentenceText{SentenceId::NotedRowStaysOpen,
                 "A row of \"%1\" that was noted as carried over still counts as open, so that it would be carried "
                 "over again and again: look at the types of %2.id, %2.queue_id and %2.status."},
    SentenceText{SentenceId::NothingHasChanged, QT_TRANSLATE_NOOP("Sentence", "Nothing has changed here.")},
    SentenceText{SentenceId::NothingToRevoke,
                 QT_TRANSLATE_NOOP("Sentence", "Statusbridge is not connected to Zoho, there is nothing to revoke.")},
    SentenceText{
        SentenceId::NotificationsOfPostgresqlOnly,
        "Only PostgreSQL has notifications: leave --notify away, since new rows are looked for in other databases."},
    SentenceText{SentenceId::OnlyHeldInstanceRuns,
                 QT_TRANSLATE_NOOP("Sentence", "%1 begins no cycle by itself before Start is pressed on it, and no "
                                               "other instance is running that could begin one.")},
    SentenceText{SentenceId::OnlyKnownStatus, QT_TRANSLATE_NOOP("Sentence", "It is the only row with a known status.")},
    SentenceText{SentenceId::OpenIndexMissing, "The table \"%1\" has no index of its open rows, so that counting them "
                                               "reads all of it: run \"statusbridge migrate\", or %2."},
    SentenceText{SentenceId::OpenQueueIdsNotCounted,
                 QT_TRANSLATE_NOOP("Sentence", "A cycle can't count the open queue ids: %1")},
    SentenceText{SentenceId::OpenRowsNotSought, QT_TRANSLATE_NOOP("Sentence", "A cycle can't look for open rows: %1")},
    SentenceText{SentenceId::OtherApiServer, "Zoho says that this account's API is at %1, but the settings name %2: "
                                             "set zoho.api_url to that, if the account is yours."},
    SentenceText{SentenceId::OtherDataCenter,
                 "Zoho says that this account's API is at %1, but the settings name %2: set zoho.data_center to "
                 "\"%3\", leave zoho.accounts_url and zoho.api_url empty, and reconnect."},
    SentenceText{SentenceId::OtherRecordAnswered,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "Zoho says that it updated record %1 when record %2 was sent; please report this.")},
    SentenceText{
        SentenceId::OutcomeUnknownYet,
        QT_TRANSLATE_NOOP("Sentence",
                          "Its outcome is unknown; the next cycle reads the record back before it is sent again.")},
    SentenceText{
        SentenceId::OutsideButShown,
        QT_TRANSLATE_NOOP("Sentence", "Zoho shows \"%1\" already, which keeps the record out of the criteria.")},
    SentenceText{SentenceId::OwnTablesAreCurrent,
                 QT_TRANSLATE_NOOP("Sentence", "Statusbridge's own tables are of version %1.")},
    SentenceText{SentenceId::OwnTablesMissing,
                 "%1 has none of Statusbridge's own tables: run \"statusbridge migrate\" to create them."},
    SentenceText{SentenceId::OwnTablesMissingOrHidden,
                 "%1 has none of Statusbridge's own tables, or none that this login has a right to: run \"statusbridge "
                 "migrate\" to create them."},
    SentenceText{SentenceId::OwnTablesUnderPolicy,
                 QT_TRANSLATE_NOOP("Sentence", "Row level security hides every row of %1 from this login: turn it off "
                                               "for Statusbridge's own tables, or give the login a policy.")},
    SentenceText{SentenceId::OwnTablesUpgraded,
                 QT_TRANSLATE_NOOP("Sentence", "Brought Statusbridge's own tables to version %1.")},
    SentenceText{SentenceId::OwnerUnknown, QT_TRANSLATE_NOOP("Sentence", "The owner of %1 is not known: %2.")},
    SentenceText{SentenceId::ParkedButShown,
                 QT_TRANSLATE_NOOP("Sentence", "It was parked, and Zoho shows \"%1\" by now.")},
    SentenceText{SentenceId::ParkedNow, QT_TRANSLATE_NOOP("Sentence", "It is parked now, after %1 cycles in a row.")},
    SentenceText{SentenceId::PasswordEmpty, QT_TRANSLATE_NOOP("Sentence", "The password is empty: a user needs one.")},
    SentenceText{
        SentenceId::PasswordNotHashed,
        QT_TRANSLATE_NOOP(
            "Sentence",
            "The password could not be hashed, which takes 64 MiB of memory: close other programs and try again.")},
    SentenceText{SentenceId::PasswordTooLong, QT_TRANSLATE_NOOP("Sentence", "The password is longer than %1 bytes.")},
    SentenceText{SentenceId::PlanCallsUsedUp,
                 "The %1 calls a day of the plan in [zoho] plan are used up; they are reset on %2."},
    SentenceText{SentenceId::PortFree, QT_TRANSLATE_NOOP("Sentence", "%1, port %2, can be listened on.")},
    SentenceText{
        SentenceId::PortTaken,
        QT_TRANSLATE_NOOP(
            "Sentence",
            "%1, port %2, is in use. If that is this Statusbridge, all is well; otherwise choose another port.")},
    SentenceText{SentenceId::PortUnusable,
                 QT_TRANSLATE_NOOP("Sentence", "%1, port %2, can't be listened on; check the address.")},
    SentenceText{SentenceId::PostgresqlReadsEscapes,
                 QT_TRANSLATE_NOOP("Sentence", "%1 takes a backslash in a text for the beginning of an escape: set "
                                               "standard_conforming_strings to on, for the server or for the login.")},
    SentenceText{
        SentenceId::PostgresqlTooOld,
        QT_TRANSLATE_NOOP("Sentence", "%1 is served by PostgreSQL %2, but 13 or newer is needed: upgrade its server.")},
    SentenceText{SentenceId::ProgramEnds, QT_TRANSLATE_NOOP("Sentence", "The program ends.")},
    SentenceText{SentenceId::ProviderReason, QT_TRANSLATE_NOOP("Sentence", "%1: %2")},
    SentenceText{SentenceId::ProxyInvalid, "[network] proxy is neither \"system\" nor \"none\" nor a URL such as "
                                           "http://proxy.example:3128 or socks5://proxy.example:1080; correct it."},
    SentenceText{
        SentenceId::QueueIdCannotBeAsked,
        QT_TRANSLATE_NOOP("Sentence",
                          "Zoho can't be asked for this queue id: it is empty, or has a quote or a backslash in it.")},
    SentenceText{SentenceId::QueueIdInColumn, QT_TRANSLATE_NOOP("Sentence", "the queue id in \"%1\"")},
    SentenceText{SentenceId::QueueIdIndexMissing, "The table \"%1\" has no index on %2, so that every cycle reads all "
                                                  "of it: run \"statusbridge migrate\", or %3."},
    SentenceText{SentenceId::QueueIdNotFound,
                 QT_TRANSLATE_NOOP(
                     "Sentence",
                     "Neither table has a row with the queue id \"%1\". Queue ids are compared exactly, with case.")},
    SentenceText{
        SentenceId::QueueIdTableMissing,
        QT_TRANSLATE_NOOP("Sentence",
                          "There is no table \"%1\" with the columns \"%2\" and \"%3\", which [queue_ids] names.")},
    SentenceText{
        SentenceId::QueueIdTooLong,
        QT_TRANSLATE_NOOP("Sentence",
                          "A queue id of more than %1 characters matches no record at Zoho, and is not looked for.")},
    SentenceText{SentenceId::QueueIdsTooLong,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "%1 have a queue id that is longer than any field at Zoho holds, so that "
                                   "nothing becomes of them: look at %2.")},
    SentenceText{SentenceId::QueueIdsUnreadable,
                 QT_TRANSLATE_NOOP("Sentence", "%1 have a queue id whose bytes are no text, so that nothing becomes of "
                                               "them: look at %2.")},
    SentenceText{SentenceId::RaiseSocketNotMade,
                 QT_TRANSLATE_NOOP(
                     "Sentence",
                     "A second console can't bring this one to the front, because the socket %1 can't be made: %2.")},
    SentenceText{
        SentenceId::RaiseSocketTaken,
        QT_TRANSLATE_NOOP(
            "Sentence",
            "A second console can't bring this one to the front, because another user has laid %1: remove that.")},
    SentenceText{SentenceId::ReadsOtherColumns,
                 QT_TRANSLATE_NOOP("Sentence", "its queue id and status are read from other columns.")},
    SentenceText{SentenceId::ReceivedTroubled,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "What was received and gave no status, by kind: %1. The last of it that is not as "
                                   "usual came at %2: see what sends it, and whether to the address of its shape.")},
    SentenceText{SentenceId::ReceivedWithoutStatus,
                 QT_TRANSLATE_NOOP("Sentence", "What was received and gave no status, by kind: %1.")},
    SentenceText{
        SentenceId::ReceiverKeepsStatuses,
        QT_TRANSLATE_NOOP(
            "Sentence", "Statuses that arrive are kept in a table of Statusbridge's own, since %1 takes no rows: %2")},
    SentenceText{
        SentenceId::ReceiverLacksSecrets,
        QT_TRANSLATE_NOOP(
            "Sentence",
            "webhook.enabled is set, but none of its secrets is there, so that everything sent is refused: store %1.")},
    SentenceText{SentenceId::ReceiverOff, QT_TRANSLATE_NOOP("Sentence", "The receiver of webhooks is switched off.")},
    SentenceText{SentenceId::ReceiverTakesRows,
                 QT_TRANSLATE_NOOP("Sentence", "Statuses that arrive become rows of %1.")},
    SentenceText{SentenceId::ReconnectNeeded, QT_TRANSLATE_NOOP("Sentence", "Zoho must be reconnected: %1")},
    SentenceText{
        SentenceId::RecordBeingEdited,
        QT_TRANSLATE_NOOP("Sentence", "The record is being edited at Zoho at the moment, so that it took no update.")},
    SentenceText{SentenceId::RecordGone,
                 QT_TRANSLATE_NOOP("Sentence", "Zoho has no such record in this report any more.")},
    SentenceText{SentenceId::RecordIdInvalid,
                 QT_TRANSLATE_NOOP("Sentence", "A record without a proper id can't be updated.")},
    SentenceText{SentenceId::RecordNotShown,
                 QT_TRANSLATE_NOOP("Sentence", "Zoho no longer shows the record in this report.")},
    SentenceText{SentenceId::RecordsCostCallsUntilThen,
                 QT_TRANSLATE_NOOP("Sentence", "Until then each record costs a call of its own.")},
    SentenceText{SentenceId::RecordsUsedUp,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "The Zoho plan's limit of records is reached; remove records or change the plan.")},
    SentenceText{SentenceId::RedirectPortTaken,
                 "Port %1 of this machine, which the browser is to come back to, can't be listened on; end the program "
                 "that uses it, or set [zoho] redirect_port and register that address in Zoho's API console."},
    SentenceText{SentenceId::RefusedInARow, QT_TRANSLATE_NOOP("Sentence", "Zoho refused it in %1 cycles in a row: %2")},
    SentenceText{SentenceId::RefusingIndexDropped,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "Dropped the index \"%1\" of the table \"%2\", for which rows with a long "
                                   "value were refused.")},
    SentenceText{SentenceId::ReportAddressForeign,
                 QT_TRANSLATE_NOOP("Sentence", "%1 is none of Zoho Creator's servers. Open the report in Zoho Creator "
                                               "and copy its address from the browser.")},
    SentenceText{SentenceId::ReportAddressOfOther,
                 QT_TRANSLATE_NOOP("Sentence", "This address shows \"%1\" and no report. Open the report in Zoho "
                                               "Creator and copy its address.")},
    SentenceText{SentenceId::ReportAddressOfPortal,
                 QT_TRANSLATE_NOOP("Sentence", "This is the address of a portal for customers, which does not tell "
                                               "owner and application. Open the report in Zoho Creator, signed in as "
                                               "one of its users, and copy its address.")},
    SentenceText{SentenceId::ReportAddressPublished,
                 QT_TRANSLATE_NOOP("Sentence", "This is the address of a published copy, through which nothing can be "
                                               "written. Open the report in Zoho Creator, signed in, and copy its "
                                               "address.")},
    SentenceText{SentenceId::ReportAddressUnreadable,
                 QT_TRANSLATE_NOOP("Sentence", "This is no address of a report. It looks like "
                                               "https://creatorapp.zoho.com/OWNER/APPLICATION/#Report:REPORT.")},
    SentenceText{SentenceId::ReportReadable,
                 QT_TRANSLATE_NOOP("Sentence", "%1/%2/%3 can be read: %4 records on the first page.")},
    SentenceText{SentenceId::ReportRefused,
                 "Zoho refused to read the report; check [zoho] criteria and the field names in [fields]."},
    SentenceText{SentenceId::RequestHasTooMuch,
                 QT_TRANSLATE_NOOP("Sentence", "Zoho refused the request as too long or as having a key too many; "
                                               "check the criteria and the field names in the settings.")},
    SentenceText{SentenceId::RequestNotAccepted,
                 QT_TRANSLATE_NOOP("Sentence", "Zoho does not accept the form of this request; that is a fault of "
                                               "Statusbridge, please report it with Zoho's words.")},
    SentenceText{SentenceId::RequestTooLong,
                 "Zoho refused the request as too long; shorten [zoho] criteria if it is long."},
    SentenceText{SentenceId::RequiredAddress, QT_TRANSLATE_NOOP("Sentence", "an IP address or \"localhost\"")},
    SentenceText{SentenceId::RequiredAliases,
                 "a table of different words and what they count as, such as { read = \"delivered\" }"},
    SentenceText{SentenceId::RequiredApplicationLink,
                 QT_TRANSLATE_NOOP(
                     "Sentence", "the link name from the application's URL (letters, digits, \"_\", \"-\" and \".\")")},
    SentenceText{SentenceId::RequiredBoolean, "true or false"},
    SentenceText{SentenceId::RequiredClientId,
                 QT_TRANSLATE_NOOP("Sentence", "a client id without blanks, as Zoho's API console shows it")},
    SentenceText{SentenceId::RequiredCriteria, QT_TRANSLATE_NOOP("Sentence", "criteria that are not empty")},
    SentenceText{SentenceId::RequiredCron,
                 QT_TRANSLATE_NOOP("Sentence", "five fields of cron, minute, hour, day of the month, month and day of "
                                               "the week, such as \"0 7-20 * * 1-5\", or empty")},
    SentenceText{SentenceId::RequiredCustomApiLink,
                 QT_TRANSLATE_NOOP(
                     "Sentence", "the link name of a Custom API (letters, digits, \"_\", \"-\" and \".\"), or empty")},
    SentenceText{SentenceId::RequiredDays,
                 QT_TRANSLATE_NOOP("Sentence", "days such as \"mon-fri\" or \"mon,wed,sat\", or empty for all")},
    SentenceText{SentenceId::RequiredFieldLink,
                 QT_TRANSLATE_NOOP("Sentence", "the link name of a field (letters, digits and \"_\")")},
    SentenceText{
        SentenceId::RequiredFormLink,
        QT_TRANSLATE_NOOP("Sentence", "the link name of a form (letters, digits, \"_\", \"-\" and \".\"), or empty")},
    SentenceText{SentenceId::RequiredHost,
                 QT_TRANSLATE_NOOP("Sentence", "a host name or address without blanks, or empty")},
    SentenceText{SentenceId::RequiredHosts,
                 "a list of host names or IP addresses without port, such as [\"status.example.com\"]"},
    SentenceText{SentenceId::RequiredHours,
                 QT_TRANSLATE_NOOP("Sentence", "hours such as \"07:00-20:00\", several with commas, or empty for all")},
    SentenceText{SentenceId::RequiredName, QT_TRANSLATE_NOOP("Sentence", "a name that is not empty")},
    SentenceText{SentenceId::RequiredNumber, QT_TRANSLATE_NOOP("Sentence", "a whole number from %1 to %2")},
    SentenceText{SentenceId::RequiredOneOf, QT_TRANSLATE_NOOP("Sentence", "%1 or %2")},
    SentenceText{SentenceId::RequiredOptionalFieldLink,
                 QT_TRANSLATE_NOOP("Sentence", "the link name of a field (letters, digits and \"_\"), or empty")},
    SentenceText{SentenceId::RequiredPaths,
                 "a table of paths by what they lead to, the status among them, such as { queue_id = "
                 "\"events[*].ref\", status = \"events[*].state\" }"},
    SentenceText{SentenceId::RequiredProxy,
                 QT_TRANSLATE_NOOP("Sentence", "\"system\", \"none\" or an address with a port and without a password, "
                                               "such as \"http://proxy.example:3128\" or \"socks5://…\"")},
    SentenceText{SentenceId::RequiredRanking,
                 QT_TRANSLATE_NOOP("Sentence", "a list of different words with \"delivered\" among them")},
    SentenceText{
        SentenceId::RequiredReportLink,
        QT_TRANSLATE_NOOP("Sentence", "the link name from the report's URL (letters, digits, \"_\", \"-\" and \".\")")},
    SentenceText{
        SentenceId::RequiredServer,
        QT_TRANSLATE_NOOP(
            "Sentence",
            "an https:// address of a host without user name and query (http:// for this machine only), or empty")},
    SentenceText{SentenceId::RequiredSubnets,
                 "a list of IP addresses or subnets, such as [\"127.0.0.1\", \"10.1.0.0/16\"]"},
    SentenceText{
        SentenceId::RequiredTable,
        "the name of a table, \"schema.table\", or a list of names that have dots in them, such as [\"odd.name\"]"},
    SentenceText{SentenceId::RequiredText, QT_TRANSLATE_NOOP("Sentence", "a text")},
    SentenceText{SentenceId::RequiredTimeFormat,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "a format of day (dd), month (MM or MMM) and year (yyyy), and of hours (HH, or "
                                   "hh with AP), minutes (mm) and seconds (ss), such as \"dd-MMM-yyyy HH:mm:ss\"")},
    SentenceText{SentenceId::RequiredTimeZone,
                 QT_TRANSLATE_NOOP("Sentence", "a time zone such as \"Europe/Berlin\", or empty for the machine's")},
    SentenceText{SentenceId::RequiredWorkflows, "a list of \"form_workflow\" and \"schedules\", or [\"all\"]"},
    SentenceText{SentenceId::RequiredWrittenWords,
                 "a table of different words of the ranking and texts, such as { delivered = \"Delivered\" }"},
    SentenceText{SentenceId::RestoreByTablesOwner,
                 QT_TRANSLATE_NOOP("Sentence", "The login that the tables belong to may do it.")},
    SentenceText{
        SentenceId::RestoreWhereCyclesRun,
        QT_TRANSLATE_NOOP(
            "Sentence",
            "This instance runs no cycles, and none may run while a backup is restored: do it where cycles are run.")},
    SentenceText{SentenceId::RetargetColumn, "\"statusbridge retarget\" makes it speak of this one."},
    SentenceText{SentenceId::RetargetWhereCyclesRun, "This instance runs no cycles (sync.runs_cycles), and rows are "
                                                     "opened again while none runs: start this where cycles are run."},
    SentenceText{SentenceId::RevocationFailed,
                 QT_TRANSLATE_NOOP("Sentence", "Zoho did not revoke the authorization; try again, or remove "
                                               "Statusbridge under \"Connected Apps\" of your Zoho account.")},
    SentenceText{SentenceId::RightMissing, "The login %1 lacks a right: GRANT %2 ON %3 TO %1."},
    SentenceText{SentenceId::RightsComplete,
                 QT_TRANSLATE_NOOP("Sentence", "The login %1 has all the rights that are needed.")},
    SentenceText{SentenceId::RightsGiven,
                 QT_TRANSLATE_NOOP("Sentence", "Gave %1 its rights on Statusbridge's own tables.")},
    SentenceText{SentenceId::RoleNotSufficient, QT_TRANSLATE_NOOP("Sentence", "This needs the role %1; yours is %2.")},
    SentenceText{
        SentenceId::RowComesBackChanged,
        QT_TRANSLATE_NOOP("Sentence", "a row that is put into it comes back without a key, changed, or marked.")},
    SentenceText{SentenceId::RowNotMarked, QT_TRANSLATE_NOOP("Sentence", "A cycle can't mark a row of \"%1\": %2")},
    SentenceText{SentenceId::RowsHiddenByPolicy,
                 QT_TRANSLATE_NOOP("Sentence", "Row level security hides every row of \"%1\" from this login, so that "
                                               "nothing would be carried over: give it a policy for them.")},
    SentenceText{SentenceId::RowsLimitedByPolicy,
                 QT_TRANSLATE_NOOP("Sentence", "Row level security holds on \"%1\" for this login: a row that its "
                                               "policies don't show is not carried over.")},
    SentenceText{SentenceId::RowsNotFoundByQueueId,
                 QT_TRANSLATE_NOOP("Sentence", "The newest rows of \"%1\" are not found by their own queue ids, so "
                                               "that nothing would be carried over: look at the type of %2.")},
    SentenceText{
        SentenceId::RowsNotMarked,
        QT_TRANSLATE_NOOP("Sentence", "Its rows could not be marked and are remembered as settled here instead: %1")},
    SentenceText{SentenceId::RowsNotRead,
                 QT_TRANSLATE_NOOP("Sentence", "A cycle can't read rows by their queue ids: %1")},
    SentenceText{SentenceId::RowsWithoutQueueId,
                 QT_TRANSLATE_NOOP("Sentence", "%1 have no queue id, so that nothing becomes of them: look at %2.")},
    SentenceText{SentenceId::RowsWithoutStatus,
                 QT_TRANSLATE_NOOP("Sentence", "%1 have no status, so that nothing becomes of them: look at %2.")},
    SentenceText{SentenceId::RunNotFound, "There is no run %1: see \"statusbridge runs list\"."},
    SentenceText{SentenceId::RunningAlready, "Statusbridge is running already with the data directory %1 (%2). End "
                                             "that one first, or set STATUSBRIDGE_DATA_DIR to another directory."},
    SentenceText{SentenceId::RunsNoCycles,
                 "runs_cycles is off in the configuration: this instance runs no cycles, and shows those of others."},
    SentenceText{SentenceId::SchemaCreated, QT_TRANSLATE_NOOP("Sentence", "Created the schema \"%1\".")},
    SentenceText{SentenceId::SchemaOfPostgresqlOnly,
                 "is of use with PostgreSQL only: remove it, or set database.driver to \"postgresql\"."},
    SentenceText{SentenceId::ScopeMissing,
                 "Zoho's authorization lacks the scope %1, without which no cycle can succeed: reconnect with "
                 "\"statusbridge connect\" and a grant code of the scopes %2."},
    SentenceText{SentenceId::ScopeMissingAtZoho,
                 QT_TRANSLATE_NOOP("Sentence", "Zoho says that the connection lacks a scope; connect again with the "
                                               "scopes ZohoCreator.report.READ and ZohoCreator.report.UPDATE.")},
    SentenceText{SentenceId::SearchIndexMissing, "The table \"%1\" has no index on %2, so that a search for one reads "
                                                 "the newest rows only; to search all of them: %3."},
    SentenceText{SentenceId::SecretFileNotProtected,
                 QT_TRANSLATE_NOOP("Sentence", "Other users' access to the secret file %1 cannot be taken away: %2.")},
    SentenceText{SentenceId::SecretFileNotRegular, QT_TRANSLATE_NOOP("Sentence", "it is not a regular file.")},
    SentenceText{SentenceId::SecretFileNotRemovable,
                 QT_TRANSLATE_NOOP("Sentence", "The secret file %1 cannot be removed: %2.")},
    SentenceText{SentenceId::SecretFileNotWritable,
                 QT_TRANSLATE_NOOP("Sentence", "The secret file %1 cannot be written: %2.")},
    SentenceText{SentenceId::SecretFileOfAnotherUser, QT_TRANSLATE_NOOP("Sentence", "it belongs to another user.")},
    SentenceText{SentenceId::SecretFileOpenToOthers, "other users have access to it. Take that away (mode 600), and "
                                                     "replace the secret if somebody may have read it."},
    SentenceText{SentenceId::SecretFileTooLarge,
                 QT_TRANSLATE_NOOP("Sentence", "it is larger than 64 KiB, so it is probably another file.")},
    SentenceText{SentenceId::SecretInConfiguration,
                 "%1 looks like a secret, and secrets do not belong here: remove it and give it as %2 in the "
                 "environment (%3), as a systemd credential, or in the store named by secrets.store."},
    SentenceText{SentenceId::SecretMissing, "The secret %1 is not in the secret store \"%2\". %3"},
    SentenceText{SentenceId::SecretNotRemovable,
                 QT_TRANSLATE_NOOP("Sentence", "Statusbridge cannot remove %1, because the secret store \"%2\" is "
                                               "read-only. Remove it where it was put.")},
    SentenceText{SentenceId::SecretStoreReadOnly,
                 "Statusbridge cannot change %1, because the secret store \"%2\" is read-only. %3 Or choose a store "
                 "that can be written with secrets.store, such as \"file\"."},
    SentenceText{SentenceId::SecretStoreUnusable,
                 "secrets.store is \"%1\", but %2. Mend that, or choose another store."},
    SentenceText{SentenceId::SecretUnreadable, QT_TRANSLATE_NOOP("Sentence", "The secret in %1 cannot be read: %2")},
    SentenceText{SentenceId::SecretsStored,
                 QT_TRANSLATE_NOOP("Sentence", "The client secret and the refresh token are in the store \"%1\".")},
    SentenceText{SentenceId::SectionUnknown, "[%1] is not a section."},
    SentenceText{SentenceId::SentThere, QT_TRANSLATE_NOOP("Sentence", "\"%1\" was sent to %2.")},
    SentenceText{SentenceId::ServerAddressInvalid,
                 QT_TRANSLATE_NOOP("Sentence", "\"%1\" is no address of a server such as https://server:8085.")},
    SentenceText{
        SentenceId::ServerAddressNotSecure,
        QT_TRANSLATE_NOOP(
            "Sentence",
            "http:// is taken for this machine alone, since others could read the password on the way; use https://.")},
    SentenceText{
        SentenceId::ServerAnswerNotUnderstood,
        QT_TRANSLATE_NOOP("Sentence", "%1 answered something else than Statusbridge does; check the address.")},
    SentenceText{SentenceId::ServerAnswerTooLarge,
                 QT_TRANSLATE_NOOP("Sentence", "%1 gave an answer that is larger than any may be.")},
    SentenceText{SentenceId::ServerCertificateFileUnusable,
                 QT_TRANSLATE_NOOP("Sentence", "The file %1 holds no certificate that can be read.")},
    SentenceText{SentenceId::ServerCertificateUntrusted,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "The certificate of %1 is not trusted, so nothing was sent; check the clock of "
                                   "this machine, or choose the file with the certificate of its authority.")},
    SentenceText{SentenceId::ServerConnectionBroke,
                 QT_TRANSLATE_NOOP("Sentence", "The connection to %1 broke before the answer was complete.")},
    SentenceText{
        SentenceId::ServerCredentialsMissing,
        QT_TRANSLATE_NOOP("Sentence", "A server wants to know who calls: a user with a password, or a token.")},
    SentenceText{SentenceId::ServerDoesItAlone,
                 QT_TRANSLATE_NOOP("Sentence", "This can be done on the server alone, not from another machine.")},
    SentenceText{SentenceId::ServerLacksCall,
                 QT_TRANSLATE_NOOP("Sentence", "%1 runs another version of Statusbridge, which does not know this.")},
    SentenceText{SentenceId::ServerMustOfferTls,
                 "It must offer TLS, and its certificate is checked, since database.tls is not set: name its authority "
                 "in database.ca_file, or set database.tls to \"plain\" if everyone on the way may read the password "
                 "and the data."},
    SentenceText{SentenceId::ServerPasswordRefused,
                 QT_TRANSLATE_NOOP("Sentence", "%1 does not accept this user and password.")},
    SentenceText{
        SentenceId::ServerRedirects,
        QT_TRANSLATE_NOOP("Sentence",
                          "%1 sent us to another address, which is not followed so that the password can't leak.")},
    SentenceText{SentenceId::ServerSilent, QT_TRANSLATE_NOOP("Sentence", "%1 did not answer in time.")},
    SentenceText{
        SentenceId::ServerTokenRefused,
        QT_TRANSLATE_NOOP("Sentence", "%1 does not accept the token: it is unknown, was revoked, or has ended.")},
    SentenceText{SentenceId::ServerUnreachable,
                 QT_TRANSLATE_NOOP("Sentence", "%1 cannot be reached; check the address and the network.")},
    SentenceText{SentenceId::SetSecretAsCredential,
                 "Add LoadCredential=%1:FILE to the systemd service and restart it."},
    SentenceText{SentenceId::SetSecretInEnvironment, "Set the environment variable %1 and start Statusbridge again."},
    SentenceText{SentenceId::SetSecretInFile, "Put it into the file %1, to which only you have access (mode 600)."},
    SentenceText{SentenceId::SetTimestampFormat,
                 "Set fields.timestamp_format, which is \"%1\", to the date format of the application."},
    SentenceText{SentenceId::SetUpUnfinished,
                 QT_TRANSLATE_NOOP("Sentence", "The set-up assistant has not been finished: no cycle begins before it "
                                               "is, or before the scheduler is started.")},
    SentenceText{SentenceId::SetWrittenWords, "Set status.written_as to the choices that the field %1 has."},
    SentenceText{SentenceId::SettingConflict, QT_TRANSLATE_NOOP("Sentence", "%1 %2")},
    SentenceText{SentenceId::SettingNotChangeable,
                 "%1: %2 stands here in a form in which it can't be changed safely; write it by hand."},
    SentenceText{SentenceId::SettingRefused, QT_TRANSLATE_NOOP("Sentence", "%1 must be %2, not %3.")},
    SentenceText{SentenceId::SettingUnknown, QT_TRANSLATE_NOOP("Sentence", "%1 is not a setting.")},
    SentenceText{SentenceId::ShapeBesidePaths,
                 QT_TRANSLATE_NOOP("Sentence", "says where everything stands in the bodies, so that %1 can't be a path "
                                               "into them as well: leave one of the two out.")},
    SentenceText{SentenceId::ShapeWithoutPaths,
                 QT_TRANSLATE_NOOP("Sentence", "is \"custom\", which needs a path such as "
                                               "\"payload->statuses[*].status\" in a column setting of its section.")},
    SentenceText{SentenceId::ShareOfNewestRows, QT_TRANSLATE_NOOP("Sentence", "%1 of the newest %2 rows of \"%3\"")},
    SentenceText{SentenceId::SignInCancelled, QT_TRANSLATE_NOOP("Sentence", "The sign-in was cancelled.")},
    SentenceText{SentenceId::SignInEnded,
                 QT_TRANSLATE_NOOP("Sentence", "Zoho ended the sign-in; check the client id, the redirect URI in "
                                               "Zoho's API console and the data center.")},
    SentenceText{SentenceId::SignInFromUnknownServer,
                 "The sign-in came back from a server that is not known as one of Zoho's, so it was given nothing; if "
                 "it is right, set [zoho] accounts_url to it."},
    SentenceText{SentenceId::SignInMissed,
                 QT_TRANSLATE_NOOP("Sentence", "Nobody signed in at Zoho within %1 minutes; begin again.")},
    SentenceText{SentenceId::SpoolFileUnreadable, QT_TRANSLATE_NOOP("Sentence", "The spool's file %1 can't be read.")},
    SentenceText{SentenceId::SpoolFileUnwritable,
                 QT_TRANSLATE_NOOP("Sentence", "The spool's file %1 can't be written; the disk may be full.")},
    SentenceText{SentenceId::SpoolFull, QT_TRANSLATE_NOOP("Sentence", "There is no place left in the spool %1.")},
    SentenceText{SentenceId::SpoolWaits,
                 QT_TRANSLATE_NOOP("Sentence", "%1 bytes of received webhooks wait in %2 for the database.")},
    SentenceText{SentenceId::SqliteTooOld,
                 QT_TRANSLATE_NOOP("Sentence", "%1 is served by SQLite %2, but 3.35 or newer is needed: install it.")},
    SentenceText{SentenceId::StatementRefused, QT_TRANSLATE_NOOP("Sentence", "%1 refused a statement.")},
    SentenceText{SentenceId::StoppedBy, QT_TRANSLATE_NOOP("Sentence", "Stopped by %1 at %2.")},
    SentenceText{SentenceId::StrongestRow, QT_TRANSLATE_NOOP("Sentence", "The strongest row says \"%1\".")},
    SentenceText{SentenceId::StrongestRowByAlias,
                 QT_TRANSLATE_NOOP("Sentence", "The strongest row says \"%1\", which counts as \"%2\".")},
    SentenceText{SentenceId::StrongestStatus,
                 QT_TRANSLATE_NOOP("Sentence", "\"%1\" is the strongest status of all rows.")},
    SentenceText{SentenceId::SuccessorIsComing,
                 QT_TRANSLATE_NOOP("Sentence", "Calls are short, and what follows \"%1\" is about to come.")},
    SentenceText{SentenceId::TableCreated, QT_TRANSLATE_NOOP("Sentence", "Created the table \"%1\".")},
    SentenceText{SentenceId::TableGone, QT_TRANSLATE_NOOP("Sentence", "The table \"%1\" is gone; migrate again.")},
    SentenceText{SentenceId::TableIsView,
                 QT_TRANSLATE_NOOP("Sentence", "\"%1\" is a view: the table behind it needs an index on the queue id, "
                                               "and \"%2\" must be a key that it shows once.")},
    SentenceText{SentenceId::TableMissing, "%1 lacks a table: run \"statusbridge migrate\" to create what is missing."},
    SentenceText{SentenceId::TableNameReserved,
                 "must not begin with \"statusbridge_\", as Statusbridge's own tables do."},
    SentenceText{
        SentenceId::TableNeverFree,
        QT_TRANSLATE_NOOP(
            "Sentence",
            "%1 could not get %2: the table \"%3\" was in use each of the %4 times that it was tried, by a transaction "
            "that doesn't end. Nothing is lost; end that transaction, or migrate again at a quieter time.")},
    SentenceText{SentenceId::TableNotRead, QT_TRANSLATE_NOOP("Sentence", "A cycle can't read \"%1\": %2")},
    SentenceText{SentenceId::TablesAreTheSame, "must be another table than webhook_logs.table."},
    SentenceText{SentenceId::TablesByOtherLogin,
                 "Tables can be made by another login: \"statusbridge migrate --user NAME\"."},
    SentenceText{SentenceId::TablesThatAreMade, "(\"statusbridge migrate\" creates a table of the default name, or of "
                                                "one without a schema that no other is similar to.)"},
    SentenceText{SentenceId::TakenBackOnPurpose, QT_TRANSLATE_NOOP("Sentence", "This was a trial.")},
    SentenceText{SentenceId::TargetNeededForUpgrade,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "What an earlier version remembered becomes that of the place at Zoho that is "
                                   "configured, so that this must be complete before the tables are upgraded.")},
    SentenceText{SentenceId::TheMessageId, QT_TRANSLATE_NOOP("Sentence", "the message id")},
    SentenceText{SentenceId::TheProviders, QT_TRANSLATE_NOOP("Sentence", "the provider's")},
    SentenceText{SentenceId::TheRecipient, QT_TRANSLATE_NOOP("Sentence", "the recipient")},
    SentenceText{SentenceId::TimeHere,
                 QT_TRANSLATE_NOOP("Sentence", "It is %1 in the time zone that is written to Zoho.")},
    SentenceText{SentenceId::TimeZoneUnknown,
                 QT_TRANSLATE_NOOP(
                     "Sentence", "The time zone \"%1\" isn't known here, so UTC takes its place: give it a name such "
                                 "as \"Europe/Berlin\", and see that the system has its list of time zones (tzdata).")},
    SentenceText{SentenceId::TimesUnreadable,
                 QT_TRANSLATE_NOOP("Sentence",
                                   "%1 hold a time that can't be read, such as \"%2\", so that they come last among "
                                   "equals and no time is written: point %3 at Unix time or ISO 8601.")},
    SentenceText{SentenceId::TimestampFormatDiffers,
                 "Zoho shows \"%1\" in %2, which fields.timestamp_format, \"%3\", does not read: set it to the date "
                 "format of the application, or Zoho may refuse every time that is written."},
    SentenceText{
        SentenceId::TokenFileNotRemovable,
        QT_TRANSLATE_NOOP(
            "Sentence",
            "The file %1 that keeps the access token can't be removed; check its directory and its permissions.")},
    SentenceText{
        SentenceId::TokenFileNotWritable,
        QT_TRANSLATE_NOOP(
            "Sentence",
            "The file %1 that keeps the access token can't be written; check its directory and its permissions.")},
    SentenceText{
        SentenceId::TokenFileUnreadable,
        QT_TRANSLATE_NOOP(
            "Sentence",
            "The file %1 that keeps the access token can't be read; check its directory and its permissions.")},
    SentenceText{SentenceId::TokenGiven, QT_TRANSLATE_NOOP("Sentence", "Zoho gave an access token.")},
    SentenceText{SentenceId::TokenNotAccepted, QT_TRANSLATE_NOOP("Sentence", "Zoho does not accept the access token.")},
    SentenceText{SentenceId::TokenNotRenewed, QT_TRANSLATE_NOOP("Sentence", "The access token could not be renewed.")},
    SentenceText{SentenceId::TokenRefused, "Zoho's accounts server refused to give an access token; if that goes on, "
                                           "reconnect with `statusbridge connect`."},
    SentenceText{SentenceId::TokenRequestEnded,
                 QT_TRANSLATE_NOOP("Sentence", "Asking Zoho for an access token was ended.")},
    SentenceText{SentenceId::TokensBlocked,
                 QT_TRANSLATE_NOOP("Sentence", "Zoho gives no access token for the moment, too many were asked for; "
                                               "leave it alone for ten minutes, since asking prolongs the block.")},
    SentenceText{SentenceId::TokensBlockedUntil,
                 QT_TRANSLATE_NOOP("Sentence", "Too many access tokens were asked for in a short time, and Zoho blocks "
                                               "who asks on; the next one may be asked for at %1.")},
    SentenceText{SentenceId::TomlInvalid, QT_TRANSLATE_NOOP("Sentence", "this is not valid TOML.")},
    SentenceText{
        SentenceId::TooManyCalls,
        QT_TRANSLATE_NOOP("Sentence",
                          "Zoho takes no more calls for the moment, too many were made in a minute or at once.")},
    SentenceText{SentenceId::TooManyUnanswered,
                 QT_TRANSLATE_NOOP(
                     "Sentence", "It was not sent, since Zoho left too many updates unanswered one after the other.")},
    SentenceText{SentenceId::TriggerMade,
                 "Made a trigger on the table \"%1\" that tells of new rows; \"DROP TRIGGER %2 ON %1\" takes it back."},
    SentenceText{SentenceId::TwoSentences, QT_TRANSLATE_NOOP("Sentence", "%1 %2")},
    SentenceText{SentenceId::UpdateAnswerTooLarge,
                 QT_TRANSLATE_NOOP("Sentence", "The answer to an update was too large to be Zoho's.")},
    SentenceText{SentenceId::UpdateConnectionBroke,
                 QT_TRANSLATE_NOOP("Sentence", "The connection broke before Zoho had answered an update.")},
    SentenceText{SentenceId::UpdateEnded, QT_TRANSLATE_NOOP("Sentence", "An update was ended before Zoho answered.")},
    SentenceText{SentenceId::UpdateNotKnown,
                 QT_TRANSLATE_NOOP(
                     "Sentence",
                     "It is not known whether the record was updated; it will be read back before it is sent again.")},
    SentenceText{SentenceId::UpdateRefused, QT_TRANSLATE_NOOP("Sentence", "Zoho refused the update of this record.")},
    SentenceText{SentenceId::UpdateTaken, QT_TRANSLATE_NOOP("Sentence", "Zoho took it.")},
    SentenceText{SentenceId::UpdateUnanswered, QT_TRANSLATE_NOOP("Sentence", "Zoho did not answer an update in time.")},
    SentenceText{SentenceId::UpdateWithheld,
                 QT_TRANSLATE_NOOP("Sentence", "The update was not sent, because this instance stood still for so long "
                                               "that another one may have taken over.")},
    SentenceText{
        SentenceId::UpgradeLeftOut,
        QT_TRANSLATE_NOOP("Sentence",
                          "Left out the upgrade of the tables, because others can't write for %1 while it is made.")},
    SentenceText{SentenceId::UpgradingTables,
                 QT_TRANSLATE_NOOP("Sentence", "Upgrading the tables: others can't write for %1 meanwhile.")},
    SentenceText{SentenceId::UserExists, "There is a user \"%1\" already: remove it first, with \"statusbridge user "
                                         "remove\", to give it another password."},
    SentenceText{SentenceId::UserNameInvalid,
                 QT_TRANSLATE_NOOP(
                     "Sentence",
                     "A user's name has visible characters only, no colon, and neither begins nor ends with a space.")},
    SentenceText{SentenceId::UserNameLength, QT_TRANSLATE_NOOP("Sentence", "A user's name has 1 to %1 characters.")},
    SentenceText{SentenceId::UserNotFound, "There is no user \"%1\"; \"statusbridge user list\" names them all."},
    SentenceText{SentenceId::UserNotPlaced,
                 QT_TRANSLATE_NOOP("Sentence", "Zoho's accounts service could not place the connected user; connect "
                                               "again, and check that the data center is the user's own.")},
    SentenceText{SentenceId::ValidationRefused,
                 QT_TRANSLATE_NOOP("Sentence", "Zoho's validation refused the values for this record.")},
    SentenceText{SentenceId::ValueRefused, QT_TRANSLATE_NOOP("Sentence", "Zoho refused a value for this record.")},
    SentenceText{
        SentenceId::ValueTooLong,
        QT_TRANSLATE_NOOP("Sentence", "Zoho refused a value for this record as too long or of the wrong format.")},
    SentenceText{SentenceId::ValuesRefused, QT_TRANSLATE_NOOP("Sentence", "Zoho refused the values for this record.")},
    SentenceText{SentenceId::VariableNotAbsolutePath,
                 QT_TRANSLATE_NOOP("Sentence", "The environment variable %1 must be an absolute path, not \"%2\".")},
    SentenceText{SentenceId::VariableUnknown, QT_TRANSLATE_NOOP("Sentence", "there is no such setting.")},
    SentenceText{SentenceId::ViewNotWritable,
                 "The view \"%1\" can't be written to, so that no row could be marked in \"%2\": give it an INSTEAD OF "
                 "UPDATE trigger or make it updatable, or set %3 to \"\" so that Statusbridge remembers by itself what "
                 "it has carried over."},
    SentenceText{SentenceId::WebPageAnswered,
                 QT_TRANSLATE_NOOP("Sentence", "A web page came instead of Zoho's answer, perhaps from a proxy.")},
    SentenceText{SentenceId::WebhookNeedsCertificate,
                 "can be reached from other machines (%1), which needs webhook.tls_certificate and webhook.tls_key, or "
                 "a proxy that has them in webhook.trusted_proxies; set them, or listen on 127.0.0.1."},
    SentenceText{SentenceId::WishIsTaken,
                 QT_TRANSLATE_NOOP(
                     "Sentence", "An instance that runs cycles is about to begin the cycle that %1 wished for at %2.")},
    SentenceText{
        SentenceId::WishUnmet,
        QT_TRANSLATE_NOOP(
            "Sentence", "%1 wished for a cycle at %2, and no instance that runs cycles has begun it within a minute.")},
    SentenceText{SentenceId::WishWaitsForCycle,
                 QT_TRANSLATE_NOOP(
                     "Sentence", "When the cycle that %1 runs has ended, the cycle that %2 wished for at %3 begins.")},
    SentenceText{SentenceId::WithDetail, QT_TRANSLATE_NOOP("Sentence", "%1 (%2)")},
    SentenceText{SentenceId::WordsKnown,
                 QT_TRANSLATE_NOOP("Sentence", "All words in the newest %1 rows of \"%2\" are known.")},
    SentenceText{SentenceId::WordsUnknown, "The newest %1 rows of \"%2\" hold words that are not known and never "
                                           "pushed: %3. If one means a word of the ranking, add it to status.aliases."},
    SentenceText{SentenceId::WouldHoldUpWriters, QT_TRANSLATE_NOOP("Sentence", "That would hold up those who write.")},
    SentenceText{SentenceId::WrittenWordOutsideOfRanking, "names \"%1\", which is not in status.ranking."},
    SentenceText{SentenceId::ZohoCallsUsedUp,
                 QT_TRANSLATE_NOOP("Sentence", "Zoho's API calls of the day are used up.")},
    SentenceText{SentenceId::ZohoCallsUsedUpUntil,
                 QT_TRANSLATE_NOOP("Sentence", "Zoho's API calls of the day are used up; they are reset on %1, as far "
                                               "as is known, and each cycle until then asks with one call.")},
    SentenceText{SentenceId::ZohoCertificateUntrusted,
                 QT_TRANSLATE_NOOP("Sentence", "The certificate of Zoho's server is not trusted, so nothing was sent; "
                                               "check the clock of this machine, its certificates and its proxy.")},
    SentenceText{SentenceId::ZohoConnectionBroke,
                 QT_TRANSLATE_NOOP("Sentence", "The connection to Zoho broke before the answer was complete.")},
    SentenceText{SentenceId::ZohoDisturbed, QT_TRANSLATE_NOOP("Sentence", "Zoho's server has a disturbance.")},
    SentenceText{
        SentenceId::ZohoNotAsked,
        QT_TRANSLATE_NOOP("Sentence", "Not asked, because calls are counted in the database, which is not in order.")},
    SentenceText{SentenceId::ZohoNotConfigured, "Zoho is not configured yet: set %1 in the configuration file."},
    SentenceText{SentenceId::ZohoRedirects, "Zoho's server sent us to another address, which is not followed so that "
                                            "the token can't leak; check [zoho] data_center and api_url."},
    SentenceText{SentenceId::ZohoShowsStronger,
                 QT_TRANSLATE_NOOP("Sentence", "Zoho shows \"%1\", which is stronger than \"%2\".")},
    SentenceText{SentenceId::ZohoShowsTheSame, QT_TRANSLATE_NOOP("Sentence", "Zoho shows exactly this already.")},
    SentenceText{SentenceId::ZohoSilent, QT_TRANSLATE_NOOP("Sentence", "Zoho did not answer in time.")},
    SentenceText{SentenceId::ZohoUnreachable,
                 "Zoho's server cannot be reached; check the network, the proxy and the addresses in [zoho]."},
    SentenceText{SentenceId::ZohoUrlInvalid,
                 "[zoho] %1 is not a URL such as https://www.zohoapis.com; correct it or leave it empty."},
    SentenceText{SentenceId::ZohoUrlNotSecure,
                 "[zoho] %1 is plain HTTP, which is accepted for this machine only; use https://."},
    SentenceText{SentenceId::ZohoUrlTooLong, "[zoho] %1 may hold a scheme, a host and a port only; remove the rest."},
};

//! So that a sentence is found by its number.
static_assert(std::ranges::all_of(table, [](const SentenceText &each) {
    return &each - std::begin(table) == static_cast<std::ptrdiff_t>(each.id);
}));

} // namespace

const char *englishText(SentenceId id)
{
    return table[static_cast<std::size_t>(id)].english;
}

} // namespace statusbridge
