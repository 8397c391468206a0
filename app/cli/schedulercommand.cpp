// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "app/cli/viewtext.h"
#include "app/json/jsonviews.h"
#include "engine/session/enginesession.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <utility>

namespace statusbridge {

namespace {

using Ask = std::function<Expected<SchedulerView>(EngineSession &session, const QString &by)>;

//! With what the API's answer, whose form is fixed, has not.
QJsonObject wholeJson(const SchedulerView &view)
{
    QJsonObject json = jsonOf(view);
    QJsonArray times;
    for (const QDateTime &time : view.nextTimes) {
        times.append(jsonTime(time));
    }
    json.insert(u"next_sync_times"_s, times);
    for (const auto &[name, value] :
         {std::pair(u"cron"_s, view.cron), std::pair(u"hours"_s, view.hours), std::pair(u"days"_s, view.days)}) {
        json.insert(name, value.isEmpty() ? QJsonValue() : QJsonValue(value));
    }
    return json;
}

Expected<ExitStatus> ask(CommandContext &context, const Ask &question)
{
    return openSession(context)
        .and_then(
            [&](const CommandSession &open) { return question(*open.session, personAt(open.environment.holder)); })
        .and_then([&](const SchedulerView &view) { return context.print(wholeJson(view), schedulerText(view)); });
}

Expected<ExitStatus> schedulerStatus(CommandContext &context)
{
    return ask(context, [](EngineSession &session, const QString &) { return session.scheduler(); });
}

Expected<ExitStatus> start(CommandContext &context)
{
    return ask(context, [](EngineSession &session, const QString &by) { return session.startScheduler(by); });
}

Expected<ExitStatus> stop(CommandContext &context)
{
    return ask(context, [](EngineSession &session, const QString &by) { return session.stopScheduler(by); });
}

Expected<ExitStatus> cancel(CommandContext &context)
{
    return openSession(context)
        .and_then([](const CommandSession &open) { return open->requestCancel(open.environment.holder); })
        .and_then([&](const QString &holder) {
            return context.print({{u"asked"_s, holder}}, u"%1 was asked to end its cycle.\n"_s.arg(cell(holder)));
        });
}

} // namespace

QList<Command> schedulerCommands()
{
    const auto family = u"scheduler"_s;
    return {{.words = {family, u"status"_s},
             .isDefault = true,
             .help = u"Shows whether cycles start by themselves, and what keeps them from it; "
                     "\"scheduler\" alone does the same."_s,
             .handler = schedulerStatus},
            {.words = {family, u"start"_s},
             .help = u"Lets cycles start by themselves, in all instances, until it is stopped."_s,
             .details = u"Where autostart is off in the configuration, it is started for the data directory of this\n"
                        "command alone. A console or service must be running: this command only allows it."_s,
             .handler = start},
            {.words = {family, u"stop"_s},
             .help = u"Lets no cycle start by itself, in any instance, until it is started."_s,
             .details = u"A running cycle goes on; \"statusbridge cancel\" ends it."_s,
             .handler = stop},
            {.words = {u"cancel"_s},
             .help = u"Ends the running cycle, whichever instance runs it."_s,
             .details = u"Nothing new is sent; what is under way is finished. The rest is left for the next cycle."_s,
             .handler = cancel}};
}

} // namespace statusbridge
