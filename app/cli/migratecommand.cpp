// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/setup/migrate.h"

#include <QJsonArray>

namespace statusbridge {

namespace {

//! Kept for scripts, or typed in.
Expected<Secret> passwordOf(const QString &login, const SecretStore &secrets)
{
    const auto kept = secrets.read(secretnames::databaseMigrationPassword());
    if (!kept) {
        return kept.error();
    }
    return *kept ? Expected<Secret>(**kept) : readSecretLine(u"Password of %1: "_s.arg(login));
}

Expected<QStringList> migrateAsAsked(const Invocation &invocation, const EngineEnvironment &environment)
{
    if (!invocation.has(u"user"_s)) {
        return migrate(environment);
    }
    const QString login = invocation.value(u"user"_s);
    if (environment.settings.database.driver == u"sqlite") {
        return Error{.kind = ErrorKind::Usage,
                     .message = u"SQLite knows no logins: leave --user away, and start this as the user "
                                "whose file it is."_s};
    }
    return passwordOf(login, environment.secrets).and_then([&](const Secret &password) {
        return migrateAs(environment, login, password);
    });
}

Expected<ExitStatus> migrateTables(CommandContext &context)
{
    const auto environment = context.environmentProvider.environment();
    if (!environment) {
        return environment.error();
    }
    const auto done = migrateAsAsked(context.invocation, *environment);
    if (!done) {
        return done.error();
    }
    const auto text = done->isEmpty() ? u"Everything is in place already."_s : done->join(u'\n');
    context.output.result({{u"done"_s, QJsonArray::fromStringList(*done)}}, text);
    return ExitStatus::Ok;
}

} // namespace

QList<Command> migrateCommands()
{
    return {{.words = {u"migrate"_s},
             .arguments = u"[--user NAME]"_s,
             .options = {{u"user"_s, u"NAME"_s, u"Migrates as this login of the database server."_s, {}}},
             .help = u"Creates or upgrades the tables it needs."_s,
             .details =
                 u"Existing tables of the collector are never altered, except that delivered_logs gets its column\n"
                 "\"Updated\" and both get an index on queue_id, if these are missing.\n\n"
                 "With --user another login does it than the one of run time, which then needs no right to make or\n"
                 "alter anything; it is given its rights on Statusbridge's own tables. The password is the secret\n"
                 "database_migration_password, or is asked for."_s,
             .handler = migrateTables}};
}

} // namespace statusbridge
