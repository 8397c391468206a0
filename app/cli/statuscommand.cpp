// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "app/cli/viewtext.h"
#include "app/json/jsonviews.h"
#include "engine/core/clock.h"

namespace statusbridge {

namespace {

Expected<ExitStatus> status(CommandContext &context)
{
    const auto open = openSession(context);
    if (!open) {
        return open.error();
    }
    const auto view = open->session->status();
    if (!view) {
        return view.error();
    }
    const auto now = open->environment.clock.utcNow();
    context.output.result(jsonOf(*view, now), statusText(*view, now));
    return ExitStatus::Ok;
}

} // namespace

QList<Command> statusCommands()
{
    return {{.words = {u"status"_s},
             .help = u"Shows the token, what is pending, the running cycle, the scheduler and the last run."_s,
             .handler = status}};
}

} // namespace statusbridge
