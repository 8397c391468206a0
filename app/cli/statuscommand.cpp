// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statuscommand.h"

#include "app/cli/commandcontext.h"
#include "app/cli/statustext.h"
#include "app/json/jsonviews.h"

namespace statusbridge {

namespace {

Expected<ExitStatus> status(CommandContext &context)
{
    const auto environment = context.workplace.environment();
    if (!environment) {
        return environment.error();
    }
    auto desk = EngineDesk::open(*environment);
    if (!desk) {
        return desk.error();
    }
    const auto view = (*desk)->status();
    if (!view) {
        return view.error();
    }
    const auto now = environment->clock.utcNow();
    context.output.result(jsonOf(*view, now), statusText(*view, now));
    return ExitStatus::Ok;
}

} // namespace

QList<Command> statusCommands()
{
    return {
        {.words = {QStringLiteral("status")},
         .help = QStringLiteral("Shows the token, what is pending, the running cycle, the scheduler and the last run."),
         .handler = status}};
}

} // namespace statusbridge
