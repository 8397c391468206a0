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
    return openSession(context).and_then([&](const CommandSession &open) {
        return open->status().and_then([&](const StatusView &view) {
            const auto now = open.environment.clock.utcNow();
            return context.print(jsonOf(view, now), statusText(view, now));
        });
    });
}

} // namespace

QList<Command> statusCommands()
{
    return {{.words = {u"status"_s},
             .help = u"Shows the token, what is pending, the running cycle, the scheduler and the last run."_s,
             .handler = status}};
}

} // namespace statusbridge
