// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/synccommand.h"

#include "app/cli/cyclerun.h"

namespace statusbridge {

namespace {

Expected<ExitStatus> sync(CommandContext &context)
{
    return runCycle(context, {.trigger = RunTrigger::Manual, .dryRun = context.invocation.has(u"dry-run"_s)});
}

} // namespace

QList<Command> syncCommands()
{
    return {{.words = {u"sync"_s},
             .arguments = u"[--dry-run]"_s,
             .options =
                 {{u"dry-run"_s, {}, u"Plans everything and shows the plan; sends no update and marks nothing."_s, {}}},
             .help = u"Runs one sync cycle: progress on standard error, summary on standard output."_s,
             .details =
                 u"Reads the records that Zoho does not show as delivered, finds their newest and strongest status in\n"
                 "the webhook tables, updates the records, and marks the rows it used. Ctrl+C ends it cleanly:\n"
                 "what was sent is finished and noted, the rest is left for the next cycle."_s,
             .handler = sync}};
}

} // namespace statusbridge
