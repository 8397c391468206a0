// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/migratecommand.h"

#include "app/cli/commandcontext.h"
#include "app/cli/terminal.h"
#include "engine/config/secretstore.h"
#include "engine/config/settings.h"

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
    return *kept ? Expected<Secret>(**kept) : readSecretLine(QStringLiteral("Password of %1: ").arg(login));
}

Expected<QStringList> migrateAsAsked(const Invocation &invocation, const EngineEnvironment &environment)
{
    if (!invocation.has(QStringLiteral("user"))) {
        return migrate(environment);
    }
    const QString login = invocation.value(QStringLiteral("user"));
    if (environment.settings.database.driver == u"sqlite") {
        return Error{.kind = ErrorKind::Usage,
                     .message = QStringLiteral("SQLite knows no logins: leave --user away, and start this as the user "
                                               "whose file it is.")};
    }
    return passwordOf(login, environment.secrets).and_then([&](const Secret &password) {
        return migrateAs(environment, login, password);
    });
}

Expected<ExitStatus> migrateTables(CommandContext &context)
{
    const auto environment = context.workplace.environment();
    if (!environment) {
        return environment.error();
    }
    const auto done = migrateAsAsked(context.invocation, *environment);
    if (!done) {
        return done.error();
    }
    const auto text = done->isEmpty() ? QStringLiteral("Everything is in place already.") : done->join(u'\n');
    context.output.result({{QStringLiteral("done"), QJsonArray::fromStringList(*done)}}, text);
    return ExitStatus::Ok;
}

} // namespace

QList<Command> migrateCommands()
{
    return {{.words = {QStringLiteral("migrate")},
             .arguments = QStringLiteral("[--user NAME]"),
             .options = {{QStringLiteral("user"),
                          QStringLiteral("NAME"),
                          QStringLiteral("Migrates as this login of the database server."),
                          {}}},
             .help = QStringLiteral("Creates or upgrades the tables it needs."),
             .details = QStringLiteral(
                 "Existing tables of the collector are never altered, except that delivered_logs gets its column\n"
                 "\"Updated\" and both get an index on queue_id, if these are missing.\n\n"
                 "With --user another login does it than the one of run time, which then needs no right to make or\n"
                 "alter anything; it is given its rights on Statusbridge's own tables. The password is the secret\n"
                 "database_migration_password, or is asked for."),
             .handler = migrateTables}};
}

} // namespace statusbridge
