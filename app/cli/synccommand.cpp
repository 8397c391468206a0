// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/synccommand.h"

#include "app/cli/cyclerun.h"

namespace statusbridge {

namespace {

Expected<ExitStatus> sync(CommandContext &context)
{
    return runCycle(context,
                    {.trigger = RunTrigger::Manual, .dryRun = context.invocation.has(QStringLiteral("dry-run"))});
}

} // namespace

QList<Command> syncCommands()
{
    return {{.words = {QStringLiteral("sync")},
             .arguments = QStringLiteral("[--dry-run]"),
             .options = {{QStringLiteral("dry-run"),
                          {},
                          QStringLiteral("Plans everything and shows the plan; sends no update and marks nothing."),
                          {}}},
             .help = QStringLiteral("Runs one sync cycle: progress on standard error, summary on standard output."),
             .details = QStringLiteral(
                 "Reads the records that Zoho does not show as delivered, finds their newest and strongest status in\n"
                 "the webhook tables, updates the records, and marks the rows it used. Ctrl+C ends it cleanly:\n"
                 "what was sent is finished and noted, the rest is left for the next cycle."),
             .handler = sync}};
}

} // namespace statusbridge
