// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cancelcommand.h"

#include "app/cli/commandcontext.h"
#include "app/cli/words.h"

namespace statusbridge {

namespace {

Expected<ExitStatus> cancel(CommandContext &context)
{
    const auto open = openDesk(context);
    if (!open) {
        return open.error();
    }
    const auto holder = open->desk->requestCancel(open->environment.holder);
    if (!holder) {
        return holder.error();
    }
    context.output.result({{QStringLiteral("asked"), *holder}},
                          QStringLiteral("%1 was asked to end its cycle.\n").arg(cell(*holder)));
    return ExitStatus::Ok;
}

} // namespace

QList<Command> cancelCommands()
{
    return {{.words = {QStringLiteral("cancel")},
             .help = QStringLiteral("Ends the running cycle, whichever instance runs it."),
             .details = QStringLiteral(
                 "Nothing new is sent; what is under way is finished. The rest is left for the next cycle."),
             .handler = cancel}};
}

} // namespace statusbridge
