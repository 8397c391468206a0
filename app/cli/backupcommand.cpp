// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "app/platform/terminal.h"
#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/setup/backup.h"
#include "engine/setup/restore.h"

#include <QDir>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

namespace statusbridge {

namespace {

QJsonObject documentOf(const BackupHeader &backup, const QString &file)
{
    QJsonObject tables;
    for (const auto &[table, rows] : backup.counts.asKeyValueRange()) {
        tables.insert(table, rows);
    }
    return {{u"file"_s, file},
            {u"target"_s, backup.target.name},
            {u"schema"_s, backup.schemaVersion},
            {u"made_at"_s, backup.madeAt.toString(Qt::ISODate)},
            {u"made_by"_s, backup.madeBy},
            {u"has_users"_s, backup.hasUsers},
            {u"rows"_s, backup.rows()},
            {u"tables"_s, tables}};
}

QString rowsText(const QMap<QString, qint64> &counts)
{
    qint64 rows = 0;
    for (const qint64 count : counts) {
        rows += count;
    }
    return u"%1 (%2, %3)"_s.arg(
        counted(rows, u"row"_s, u"rows"_s), counted(counts.value(u"statusbridge_runs"_s), u"run"_s, u"runs"_s),
        counted(counts.value(u"statusbridge_journal"_s), u"entry of the journal"_s, u"entries of the journal"_s));
}

//! \p error with the option that gets around it, which only a terminal has.
Error withOption(const Error &error)
{
    static const QMap<SentenceId, QString> options = {
        {SentenceId::BackupAlreadyThere, u"Say --force to replace it, or name another file."_s},
        {SentenceId::BackupOfOtherTarget, u"Say --other-target if that is meant."_s},
        {SentenceId::RestoreByTablesOwner, u"Say --user with its name."_s},
    };
    Error advised = error;
    for (const auto &[id, option] : options.asKeyValueRange()) {
        if (error.message.mentions([id = id](SentenceId said) { return said == id; })) {
            advised.message = advised.message.then(option);
        }
    }
    return advised;
}

//! A device would be replaced by the file, and "-" is no name that anyone means.
Expected<void> checkIsFile(const QString &file)
{
    const QFileInfo there(file);
    if (file == u"-" || (there.exists() && !there.isFile())) {
        return usageError(
            u"A backup is written to a file of its own, which \"%1\" can't be: name another."_s.arg(file));
    }
    return {};
}

Expected<ExitStatus> backup(CommandContext &context)
{
    const QString file = context.invocation.arguments.constFirst();
    if (const auto isFile = checkIsFile(file); !isFile) {
        return isFile.error();
    }
    const auto overwriting = context.invocation.has(u"force"_s) ? Overwriting::Allowed : Overwriting::Refused;
    const auto users = context.invocation.has(u"with-users"_s) ? BackupUsers::AsHashes : BackupUsers::LeftOut;
    const auto made = context.environment().and_then(
        [&](const EngineEnvironment &environment) { return makeBackup(environment, file, overwriting, users); });
    return made ? context.print(documentOf(*made, file), u"Wrote Statusbridge's own tables to %2: %1."_s.arg(
                                                             rowsText(made->counts), QDir::toNativeSeparators(file)))
                : Expected<ExitStatus>(withOption(made.error()));
}

QString previewText(const RestorePreview &preview)
{
    const BackupHeader &backup = preview.backup;
    const QString users = backup.hasUsers
                              ? u"Users and tokens of the API become those of the backup, removed ones included."_s
                              : u"Users and tokens of the API stay as they are."_s;
    const QString present = preview.hasTables ? rowsText(preview.present) : u"none of Statusbridge's tables"_s;
    return u"The backup is of %1, made %2 by version %3: %4.\nThis is set up for %5; the database holds %6, which "
           "go.\n%7\n"_s.arg(oneLine(backup.target.name), timeForPeople(backup.madeAt), oneLine(backup.madeBy),
                             rowsText(backup.counts), preview.target.name, present, users);
}

//! Whether a person agrees, by the name of the report.
Expected<bool> isRestoringAgreed(CommandContext &context, const EngineEnvironment &environment, const QString &file)
{
    if (context.invocation.has(u"yes"_s)) {
        return true;
    }
    if (!isTerminal(stdin)) {
        return usageError(u"There is no terminal to ask on, and what the database holds is replaced: say --yes."_s);
    }
    return previewRestore(environment, file).transform([&](const RestorePreview &preview) {
        const QString report = environment.settings.zoho.report;
        context.output.guide(previewText(preview));
        context.output.note(u"To go on, type the target's report (%1):"_s.arg(report));
        return QTextStream(stdin).readLine().trimmed() == report;
    });
}

Expected<RestoreOptions> restoreOptionsOf(const Invocation &invocation, const EngineEnvironment &environment)
{
    RestoreOptions options{.mayBeOfOtherTarget = invocation.has(u"other-target"_s)};
    if (!invocation.has(u"user"_s)) {
        return options;
    }
    options.login = invocation.value(u"user"_s);
    const auto kept = environment.secrets.read(secretnames::databaseMigrationPassword());
    const auto password = kept.and_then([&](const std::optional<Secret> &found) {
        return found ? Expected<Secret>(*found) : readSecretLine(u"Password of %1: "_s.arg(options.login));
    });
    return password.transform([&](const Secret &secret) {
        options.password = secret;
        return options;
    });
}

Expected<ExitStatus> restore(CommandContext &context)
{
    const QString file = context.invocation.arguments.constFirst();
    const auto environment = context.environment();
    const auto agreed =
        environment.and_then([&](const EngineEnvironment &asked) { return isRestoringAgreed(context, asked, file); });
    if (!agreed) {
        return agreed.error();
    }
    if (!*agreed) {
        return Error{.kind = ErrorKind::Cancelled, .message = u"Nothing was restored."_s};
    }
    const auto done = restoreOptionsOf(context.invocation, *environment).and_then([&](const RestoreOptions &options) {
        return restoreBackup(*environment, file, options);
    });
    return done ? context.print(documentOf(*done, file),
                                u"Restored %1. The next cycle asks Zoho first what became of updates that were under "
                                "way."_s.arg(rowsText(done->counts)))
                : Expected<ExitStatus>(withOption(done.error()));
}

} // namespace

QList<Command> backupCommands()
{
    return {
        {.words = {u"backup"_s},
         .arguments = u"FILE [--with-users] [--force]"_s,
         .argumentCount = 1,
         .options = {{u"with-users"_s, {}, u"Puts users and tokens of the API into it, as hashes."_s, {}},
                     {u"force"_s, {}, u"Replaces a file that is there."_s, {}}},
         .help = u"Writes Statusbridge's own tables into a file, while it runs."_s,
         .details =
             u"All of it is as it was at one moment, and can be restored into any kind of database. Only\n"
             "programs that write into a SQLite file without a write-ahead log wait meanwhile. The file is for its\n"
             "owner alone, and has a checksum at its end.\n\n"
             "It holds no secret: tokens of Zoho's and passwords are in no table, and users and tokens of the API\n"
             "are left out. With --with-users these are in it as hashes; a weak password can be guessed from one, so\n"
             "keep that file as you keep secrets. Phone numbers are in it. Not in it are the collector's tables,\n"
             "received webhooks that are in the spool, and the configuration (\"statusbridge config export\")."_s,
         .handler = backup},
        {.words = {u"restore"_s},
         .arguments = u"FILE [--yes] [--other-target] [--user NAME]"_s,
         .argumentCount = 1,
         .options =
             {{u"yes"_s, {}, u"Does it without asking."_s, {}},
              {u"other-target"_s, {}, u"Takes the backup of another place at Zoho than the configured one."_s, {}},
              {u"user"_s, u"NAME"_s, u"Restores as this login of the database server."_s, {}}},
         .help = u"Puts a backup in the place of what Statusbridge's own tables hold."_s,
         .details =
             u"Tells what the backup is of and what the database holds, and asks for the target. All of it is "
             u"restored\n"
             "or nothing. No cycle runs meanwhile: while one does, this ends with 4. A backup of an older version is\n"
             "upgraded; a damaged or newer one changes nothing. A database without the tables gets them first.\n\n"
             "What was carried over since the backup was made is not known afterwards: open rows are looked at again,\n"
             "and nothing is sent that Zoho shows already. Updates that were under way are read back from Zoho first.\n"
             "The scheduler's due time and wishes for cycles are cleared; who stopped it stays. Users and tokens of "
             "the\n"
             "API stay as they are unless the backup has them.\n\n"
             "On another machine bring the collector's tables and the configuration along first. The spool stays with\n"
             "its machine. With PostgreSQL the tables' owner restores: with --user, if the login of run time is\n"
             "another one; its password is asked for as by \"migrate\"."_s,
         .handler = restore}};
}

} // namespace statusbridge
