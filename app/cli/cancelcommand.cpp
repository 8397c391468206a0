// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cancelcommand.h"

#include "app/cli/commandcontext.h"
#include "app/cli/words.h"

namespace statusbridge {

namespace {

Expected<ExitStatus> cancel(CommandContext &context)
{
    const auto open = openSession(context);
    if (!open) {
        return open.error();
    }
    const auto holder = open->session->requestCancel(open->environment.holder);
    if (!holder) {
        return holder.error();
    }
    context.output.result({{u"asked"_s, *holder}}, u"%1 was asked to end its cycle.\n"_s.arg(cell(*holder)));
    return ExitStatus::Ok;
}

} // namespace

QList<Command> cancelCommands()
{
    return {{.words = {u"cancel"_s},
             .help = u"Ends the running cycle, whichever instance runs it."_s,
             .details = u"Nothing new is sent; what is under way is finished. The rest is left for the next cycle."_s,
             .handler = cancel}};
}

} // namespace statusbridge
