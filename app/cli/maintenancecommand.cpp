// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "app/cli/supportbundle.h"
#include "app/cli/text.h"
#include "app/cli/viewtext.h"
#include "app/json/jsonviews.h"
#include "app/platform/terminal.h"
#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/doctor/doctor.h"
#include "engine/model/appstate.h"
#include "engine/session/enginesession.h"
#include "engine/setup/migrate.h"
#include "engine/setup/retarget.h"

#include <QJsonArray>
#include <QTextStream>

#include <algorithm>

namespace statusbridge {

namespace {

//! What every place shows, after what was found has changed it: Zoho has answered, say.
AppState stateAfter(const EngineEnvironment &environment, const QList<Finding> &findings)
{
    Settings settings = environment.settings;
    // A database that gave no answer was waited for already.
    if (std::ranges::any_of(findings, [](const Finding &each) {
            return each.severity == Finding::Severity::Error && each.kind == ErrorKind::Database;
        })) {
        settings.database.timeoutSeconds = std::min(settings.database.timeoutSeconds, 2);
    }
    const EngineEnvironment asked{.settings = settings,
                                  .dataDirectory = environment.dataDirectory,
                                  .secrets = environment.secrets,
                                  .clock = environment.clock,
                                  .holder = environment.holder,
                                  .actor = environment.actor};
    const auto view = EngineSession::open(asked).and_then([](const auto &session) { return session->status(); });
    return view ? appStateOf(*view, {}) : appStateOf({}, view.error());
}

//! How the state that \p kind is ends a command.
ErrorKind errorKindOf(AppStateKind kind)
{
    switch (exitStatus(kind)) {
    case ExitStatus::Unauthorized:
        return ErrorKind::Unauthorized;
    case ExitStatus::CycleFailed:
        return kind == AppStateKind::AccountFault ? ErrorKind::Account : ErrorKind::Database;
    default:
        return ErrorKind::Internal;
    }
}

Finding findingOf(const AppState &appState)
{
    const auto severity = appState.severity();
    return {.severity = severity == Severity::Bad       ? Finding::Severity::Error
                        : severity == Severity::Warning ? Finding::Severity::Warning
                                                        : Finding::Severity::Ok,
            .text = Sentence(sentenceOf(appState) + u'.').then(reasonOf(appState)),
            .subject = u"state"_s,
            .kind = errorKindOf(appState.kind)};
}

//! If that is asked for. \param environment null, if there is none
Expected<void> writeBundle(const CommandContext &context, const EngineEnvironment *environment,
                           const QList<Finding> &findings)
{
    const Invocation &invocation = context.invocation;
    return invocation.has(u"bundle"_s)
               ? writeSupportBundle(invocation.value(u"bundle"_s), supportBundle(environment, findings),
                                    invocation.has(u"force"_s))
               : Expected<void>();
}

Expected<ExitStatus> doctor(CommandContext &context)
{
    const auto subject = u"configuration"_s;
    const auto environment = context.environment();
    if (!environment) {
        const QList<Finding> findings = {{.severity = Finding::Severity::Error,
                                          .text = describe(environment.error()),
                                          .subject = subject,
                                          .kind = environment.error().kind}};
        if (const auto written = writeBundle(context, nullptr, findings); !written) {
            return written.error();
        }
        context.output.result({{u"findings"_s, jsonListOf(findings)}}, findingsText(findings));
        return exitStatus(findings);
    }
    QList<Finding> findings = {
        {.severity = Finding::Severity::Ok, .text = u"Every setting is valid."_s, .subject = subject}};
    findings += runDoctor(*environment, context.invocation.has(u"offline"_s));
    const AppState appState = stateAfter(*environment, findings);
    findings += findingOf(appState);
    if (const auto written = writeBundle(context, &*environment, findings); !written) {
        return written.error();
    }
    context.output.result({{u"findings"_s, jsonListOf(findings)}, {u"state"_s, jsonOf(appState)}},
                          findingsText(findings));
    const ExitStatus found = exitStatus(findings);
    return found == ExitStatus::Ok ? exitStatus(appState) : found;
}

//! Kept for scripts, or typed in.
Expected<Secret> passwordOf(const QString &login, const SecretStore &secrets)
{
    const auto kept = secrets.read(secretnames::databaseMigrationPassword());
    if (!kept) {
        return kept.error();
    }
    return *kept ? Expected<Secret>(**kept) : readSecretLine(u"Password of %1: "_s.arg(login));
}

Expected<MigrationResult> migrateAsAsked(const Invocation &invocation, const EngineEnvironment &environment,
                                         const MigrationOptions &options)
{
    if (!invocation.has(u"user"_s)) {
        return migrate(environment, options);
    }
    const QString login = invocation.value(u"user"_s);
    if (environment.settings.database.driver == u"sqlite") {
        return usageError(u"SQLite knows no logins: leave --user away, and start this as the user "
                          "whose file it is."_s);
    }
    return passwordOf(login, environment.secrets).and_then([&](const Secret &password) {
        return migrateAs(environment, login, password, options);
    });
}

QJsonArray englishList(const QList<Sentence> &sentences)
{
    QJsonArray list;
    for (const Sentence &sentence : sentences) {
        list.append(sentence.english());
    }
    return list;
}

bool isAgreed(CommandContext &context, const QList<Sentence> &leftOut)
{
    if (leftOut.isEmpty() || !isTerminal(stdin)) {
        return false;
    }
    for (const Sentence &sentence : leftOut) {
        context.output.note(sentence.english());
    }
    context.output.note(u"Make it now? [y/N]"_s);
    return QTextStream(stdin).readLine().trimmed().startsWith(u'y', Qt::CaseInsensitive);
}

Expected<MigrationResult> migrateAskingFirst(CommandContext &context, const EngineEnvironment &environment)
{
    MigrationOptions options{.mayHoldWriters = context.invocation.has(u"yes"_s)};
    options.backsUp = !context.invocation.has(u"no-backup"_s);
    options.tellOfRows = context.invocation.has(u"notify"_s);
    options.note = [&context](const Sentence &sentence) { context.output.note(sentence.english()); };
    auto result = migrateAsAsked(context.invocation, environment, options);
    if (!result || !isAgreed(context, result->leftOut)) {
        return result;
    }
    options.mayHoldWriters = true;
    return migrateAsAsked(context.invocation, environment, options).transform([&](const MigrationResult &rest) {
        return MigrationResult{.done = result->done + rest.done, .leftOut = rest.leftOut, .forOwner = rest.forOwner};
    });
}

Expected<ExitStatus> migrateTables(CommandContext &context)
{
    return context.environment()
        .and_then([&](const EngineEnvironment &environment) { return migrateAskingFirst(context, environment); })
        .and_then([&](const MigrationResult &result) {
            QStringList lines;
            for (const Sentence &sentence : result.done + result.leftOut + result.forOwner) {
                lines += oneLine(sentence.english());
            }
            if (lines.isEmpty()) {
                lines += u"Everything is in place already."_s;
            }
            if (!result.leftOut.isEmpty()) {
                lines += u"Run \"statusbridge migrate --yes\" when they can wait that long."_s;
            }
            return context.print(
                {{u"done"_s, englishList(result.done)}, {u"left_out"_s, englishList(result.leftOut + result.forOwner)}},
                lines.join(u'\n'));
        });
}

Expected<ExitStatus> retargetRows(CommandContext &context)
{
    const QDate since = QDate::fromString(context.invocation.value(u"since"_s), Qt::ISODate);
    if (!since.isValid()) {
        return usageError(u"\"retarget\" needs --since with a day such as 2026-03-01: what was carried over from "
                          "then on is carried over again."_s);
    }
    return context.environment()
        .and_then([&](const EngineEnvironment &environment) { return retarget(environment, since); })
        .and_then([&](const Retargeting &done) {
            const QString before = done.before.isEmpty() ? u"no target"_s : done.before;
            QStringList lines = {u"The column \"Updated\" spoke of %1; it speaks of %2 now."_s.arg(before, done.now),
                                 u"%1 rows were opened again."_s.arg(done.opened)};
            if (!done.refused.isEmpty()) {
                lines += u"The database refused to open others, which stay as they are:"_s;
                lines += done.refused;
            }
            const auto printed = context.print({{u"before"_s, done.before},
                                                {u"now"_s, done.now},
                                                {u"opened"_s, done.opened},
                                                {u"refused"_s, QJsonArray::fromStringList(done.refused)}},
                                               lines.join(u'\n'));
            return printed && !done.refused.isEmpty() ? Expected(ExitStatus::Incomplete) : printed;
        });
}

} // namespace

QList<Command> maintenanceCommands()
{
    return {
        {.words = {u"doctor"_s},
         .arguments = u"[--offline] [--bundle FILE] [--force]"_s,
         .options = {{u"offline"_s, {}, u"Leaves out what needs Zoho."_s, {}},
                     {u"bundle"_s, u"FILE"_s, u"Writes what a support case needs into a file."_s, {}},
                     {u"force"_s, {}, u"Replaces a file that is there."_s, {}}},
         .help = u"Checks configuration, database, schema, clock and Zoho, one line each."_s,
         .details =
             u"The last line is the state that \"statusbridge status\" shows. The exit status is that of the worst "
             "finding; other warnings than that state don't change it.\n\n"
             "With --bundle versions, every setting, the findings, the last lines of the log (log.file) and how many\n"
             "rows Statusbridge's own tables have are written as one JSON document for its owner alone. There is no\n"
             "secret in it, and phone numbers and WhatsApp's ids are masked; read it before you hand it on."_s,
         .handler = doctor},
        {.words = {u"migrate"_s},
         .arguments = u"[--user NAME] [--yes] [--notify] [--no-backup]"_s,
         .options = {{u"user"_s, u"NAME"_s, u"Migrates as this login of the database server."_s, {}},
                     {u"yes"_s,
                      {},
                      u"Makes an index, or upgrades a SQLite file, even if others can't write for some time."_s,
                      {}},
                     {u"notify"_s, {}, u"Makes the triggers by which PostgreSQL tells of new rows."_s, {}},
                     {u"no-backup"_s, {}, u"Upgrades tables without a backup of them."_s, {}}},
         .help = u"Creates or upgrades the tables it needs."_s,
         .details =
             u"Existing tables of the collector are never altered, except that delivered_logs gets its column\n"
             "\"Updated\" and both get an index on queue_id, if these are missing. PostgreSQL, MySQL and MariaDB\n"
             "let others read and write meanwhile. SQLite can't: if an index or an upgrade takes longer than a\n"
             "moment, it is asked first, or left out if there is no terminal to ask on and no --yes. A SQLite file\n"
             "with tables is copied beside itself before they change, for which there must be room.\n\n"
             "Before tables of an older version are upgraded, they are backed up into \"backups\" in the data\n"
             "directory, as \"backup\" does; the newest five are kept. If that can't be, nothing is upgraded, unless\n"
             "--no-backup is said.\n\n"
             "With --user another login does it than the one of run time, which then needs no right to make or\n"
             "alter anything; it is given its rights on Statusbridge's own tables. The password is the secret\n"
             "database_migration_password, or is asked for.\n\n"
             "With --notify both tables get a trigger that notifies Statusbridge of new rows and changed statuses,\n"
             "for which no one has to look then (sync.push_after_seconds). It is made only if this says so, and\n"
             "stays until it is dropped."_s,
         .handler = migrateTables},
        {.words = {u"retarget"_s},
         .arguments = u"--since DAY"_s,
         .options = {{u"since"_s, u"DAY"_s, u"Opens what was carried over from this day (UTC) on."_s, {}}},
         .help = u"Carries rows over again to the configured place at Zoho."_s,
         .details =
             u"The column \"Updated\" speaks of one place at Zoho: the first that a cycle carried rows to. After\n"
             "the owner, app, report or server was changed, rows are marked in Statusbridge's own tables for\n"
             "the new place. This makes the column speak of the new one, and opens the rows again that were\n"
             "marked since DAY. Those that the database refuses to open are told and stay as they are: then\n"
             "it ends with 1."_s,
         .handler = retargetRows}};
}

} // namespace statusbridge
