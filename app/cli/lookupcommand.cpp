// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookupcommand.h"

#include "app/cli/commandcontext.h"
#include "app/json/jsonviews.h"
#include "app/cli/lookuptext.h"

namespace statusbridge {

namespace {

Expected<ExitStatus> lookup(CommandContext &context)
{
    auto desk = openDesk(context);
    if (!desk) {
        return desk.error();
    }
    const auto view = (*desk)->lookup(context.invocation.arguments.first());
    if (!view) {
        return view.error();
    }
    context.output.result(jsonOf(*view), lookupText(*view));
    return ExitStatus::Ok;
}

} // namespace

QList<Command> lookupCommands()
{
    return {{.words = {QStringLiteral("lookup")},
             .arguments = QStringLiteral("QUEUE_ID"),
             .minimumArguments = 1,
             .maximumArguments = 1,
             .help = QStringLiteral("Shows what the database knows of a queue id, and what would be pushed."),
             .details = QStringLiteral(
                 "The queue id is compared exactly, with case. One that begins with a dash is written after \"--\"."),
             .handler = lookup}};
}

} // namespace statusbridge
