// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/migratecommand.h"

#include "app/cli/commandcontext.h"

#include <QJsonArray>

namespace statusbridge {

namespace {

Expected<ExitStatus> migrateTables(CommandContext &context)
{
    const auto environment = context.workplace.environment();
    if (!environment) {
        return environment.error();
    }
    const auto done = migrate(*environment);
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
             .help = QStringLiteral("Creates or upgrades the tables it needs."),
             .details = QStringLiteral(
                 "Existing tables of the collector are never altered, except that delivered_logs gets its column\n"
                 "\"Updated\" and both get an index on queue_id, if these are missing."),
             .handler = migrateTables}};
}

} // namespace statusbridge
