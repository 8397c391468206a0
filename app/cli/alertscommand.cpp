// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "app/json/alertviews.h"

#include <algorithm>

namespace statusbridge {

namespace {

QString channelsText(const AlertsView &view)
{
    QStringList names;
    for (const AlertChannel channel : view.channels) {
        names += toString(channel);
    }
    if (view.isPinging) {
        names += u"ping"_s;
    }
    return names.isEmpty() ? u"Alerts go nowhere: [alerts] names neither mail_to nor webhook_url.\n"_s
                           : u"Alerts go out by %1; %2.\n"_s.arg(
                                 names.join(u", "_s), counted(view.waiting, u"message waits"_s, u"messages wait"_s));
}

QString conditionsText(const QList<AlertState> &states)
{
    if (states.isEmpty()) {
        return u"No condition is raised.\n"_s;
    }
    QList<QStringList> rows = {{u"CONDITION"_s, u"STATE"_s, u"SINCE"_s, u"WHAT"_s}};
    for (const AlertState &state : states) {
        const QString name =
            state.machine.isEmpty() ? toString(state.kind) : u"%1 (%2)"_s.arg(toString(state.kind), state.machine);
        rows += {cell(name), state.isRaised ? u"raised"_s : u"passed"_s, timeForPeople(state.since),
                 cell(state.sentence.english())};
    }
    return alignedColumns(rows);
}

QString deliveriesText(const QList<AlertDelivery> &deliveries)
{
    if (deliveries.isEmpty()) {
        return {};
    }
    QList<QStringList> rows = {{u"WRITTEN"_s, u"BY"_s, u"CONDITION"_s, u"STATE"_s, u"TRIES"_s, u"ANSWER"_s}};
    for (const AlertDelivery &each : deliveries) {
        const QString state = each.sentAt.isValid() ? u"sent"_s : each.givenUpAt.isValid() ? u"given up"_s : u"waits"_s;
        rows += {timeForPeople(each.writtenAt),  toString(each.channel),     toString(each.text.kind), state,
                 QString::number(each.attempts), cell(each.answer.english())};
    }
    return u'\n' + alignedColumns(rows);
}

Expected<ExitStatus> alertsStatus(CommandContext &context)
{
    const auto limit = limitOf(context.invocation);
    return limit.and_then([&](int) { return context.environment(); })
        .and_then([&](const EngineEnvironment &environment) { return readAlerts(environment, *limit); })
        .and_then([&](const AlertsView &view) {
            return context.print(jsonOf(view),
                                 channelsText(view) + conditionsText(view.states) + deliveriesText(view.deliveries));
        });
}

QString trialsText(const QList<AlertTrial> &trials)
{
    QList<QStringList> rows = {{u"BY"_s, u"TEST"_s, u"ANSWER"_s}};
    for (const AlertTrial &trial : trials) {
        rows += {toString(trial.channel), trial.isTaken ? u"taken"_s : u"not taken"_s, cell(trial.answer.english())};
    }
    return alignedColumns(rows);
}

Expected<ExitStatus> alertsTest(CommandContext &context)
{
    return context.environment()
        .and_then([](const EngineEnvironment &environment) { return testAlerts(environment); })
        .and_then([&](const QList<AlertTrial> &trials) {
            const bool areAllTaken = std::ranges::all_of(trials, &AlertTrial::isTaken);
            return context.print(jsonOf(trials), trialsText(trials)).transform([&](ExitStatus printed) {
                return areAllTaken ? printed : ExitStatus::Incomplete;
            });
        });
}

} // namespace

QList<Command> alertsCommands()
{
    const auto family = u"alerts"_s;
    return {{.words = {family, u"status"_s},
             .isDefault = true,
             .arguments = u"[--limit N]"_s,
             .options = {{u"limit"_s, u"N"_s, u"How many of the last messages are listed; 20 without this."_s, {}}},
             .help = u"Shows what alerts are about, and the last messages; \"alerts\" alone does the same."_s,
             .handler = alertsStatus},
            {.words = {family, u"test"_s},
             .help = u"Sends a test by mail and webhook, and shows what the other side answered."_s,
             .details = u"Uses what is configured in [alerts]. The exit status is 1 if one of them did not take it."_s,
             .handler = alertsTest}};
}

} // namespace statusbridge
