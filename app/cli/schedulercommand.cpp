// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schedulercommand.h"

#include "app/cli/commandcontext.h"
#include "app/cli/schedulertext.h"
#include "app/json/jsonviews.h"

#include <pwd.h>
#include <unistd.h>

#include <functional>

namespace statusbridge {

namespace {

using Ask = std::function<Expected<SchedulerView>(EngineDesk &desk, const QString &by)>;

//! The person, not the process: that is what whoever finds the scheduler stopped wants to know.
QString personAt(const QString &holder)
{
    const passwd *entry = ::getpwuid(::getuid());
    const QString name = entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::getuid());
    return QStringLiteral("%1@%2").arg(name, holder.section(u':', 0, 0));
}

Expected<ExitStatus> ask(CommandContext &context, const Ask &question)
{
    const auto open = openDesk(context);
    if (!open) {
        return open.error();
    }
    const auto view = question(*open->desk, personAt(open->environment.holder));
    if (!view) {
        return view.error();
    }
    context.output.result(jsonOf(*view), schedulerText(*view));
    return ExitStatus::Ok;
}

Expected<ExitStatus> status(CommandContext &context)
{
    return ask(context, [](EngineDesk &desk, const QString &) { return desk.scheduler(); });
}

Expected<ExitStatus> start(CommandContext &context)
{
    return ask(context, [](EngineDesk &desk, const QString &by) { return desk.startScheduler(by); });
}

Expected<ExitStatus> stop(CommandContext &context)
{
    return ask(context, [](EngineDesk &desk, const QString &by) { return desk.stopScheduler(by); });
}

} // namespace

QList<Command> schedulerCommands()
{
    const auto family = QStringLiteral("scheduler");
    return {{.words = {family, QStringLiteral("status")},
             .isDefault = true,
             .help = QStringLiteral("Shows whether cycles start by themselves, and what keeps them from it; "
                                    "\"scheduler\" alone does the same."),
             .handler = status},
            {.words = {family, QStringLiteral("start")},
             .help = QStringLiteral("Lets cycles start by themselves, in all instances, until it is stopped."),
             .details = QStringLiteral("Stands above autostart in the configuration, and ends a back-off after failed\n"
                                       "cycles. A console or service must be running: this command only allows it."),
             .handler = start},
            {.words = {family, QStringLiteral("stop")},
             .help = QStringLiteral("Lets no cycle start by itself, in any instance, until it is started."),
             .details = QStringLiteral("A running cycle goes on; \"statusbridge cancel\" ends it."),
             .handler = stop}};
}

} // namespace statusbridge
