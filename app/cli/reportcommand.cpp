// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "app/cli/viewtext.h"
#include "app/json/deliveryquestion.h"
#include "app/json/deliveryviews.h"
#include "engine/core/clock.h"
#include "engine/core/timezone.h"

namespace statusbridge {

namespace {

std::optional<QString> filterOf(const Invocation &invocation, const QString &name)
{
    return invocation.has(name) ? std::optional(invocation.value(name)) : std::nullopt;
}

std::optional<DeliveryDimension> dimensionOf(const Invocation &invocation)
{
    for (const auto dimension : {DeliveryDimension::Provider, DeliveryDimension::Number, DeliveryDimension::Template}) {
        if (invocation.value(u"by"_s) == toString(dimension)) {
            return dimension;
        }
    }
    return std::nullopt;
}

Expected<DeliveryQuestion> questionOf(const Invocation &invocation, const QDateTime &now)
{
    return deliveryQuestionOf({.from = invocation.value(u"from"_s),
                               .to = invocation.value(u"to"_s),
                               .step = invocation.value(u"step"_s),
                               .zone = invocation.value(u"zone"_s),
                               .provider = filterOf(invocation, u"provider"_s),
                               .number = filterOf(invocation, u"number"_s),
                               .messageTemplate = filterOf(invocation, u"template"_s),
                               .states = {},
                               .reason = {}},
                              timeZoneOf({}), now);
}

Expected<ExitStatus> printReport(CommandContext &context, const DeliveryReport &report,
                                 const DeliveryQuestion &question)
{
    const auto by = dimensionOf(context.invocation);
    const auto text =
        context.invocation.has(u"csv"_s) ? reportCsv(report, question, by) : reportText(report, question, by);
    return context.print(jsonOf(report, question), text).transform([&](ExitStatus status) {
        return report.counts.total() > 0 ? status : ExitStatus::Incomplete;
    });
}

Expected<ExitStatus> report(CommandContext &context)
{
    if (context.invocation.has(u"csv"_s) && context.invocation.has(u"json"_s)) {
        return usageError(u"The options --csv and --json exclude each other."_s);
    }
    return openSession(context).and_then([&](const CommandSession &open) {
        return questionOf(context.invocation, open.environment.clock.utcNow())
            .and_then([&](const DeliveryQuestion &question) {
                return open->deliveryReport(question).and_then(
                    [&](const DeliveryReport &read) { return printReport(context, read, question); });
            });
    });
}

} // namespace

QList<Command> reportCommands()
{
    return {{.words = {u"report"_s},
             .arguments = u"[--from DAY] [--to DAY] [--step STEP] [--by WHAT] [--zone NAME] [--provider NAME] "
                          "[--number NUMBER] [--template NAME] [--csv]"_s,
             .options = {{u"from"_s, u"DAY"_s, u"The first day, such as 2026-11-01; 30 days without it."_s, {}},
                         {u"to"_s, u"DAY"_s, u"The last day; today without it."_s, {}},
                         {u"step"_s, u"STEP"_s, u"Counts by hour or day; by day without it."_s, {u"hour"_s, u"day"_s}},
                         {u"by"_s,
                          u"WHAT"_s,
                          u"Counts by provider, the business's number or template in place of days."_s,
                          {u"provider"_s, u"number"_s, u"template"_s}},
                         {u"zone"_s, u"NAME"_s, u"The time zone whose days are meant; the machine's without it."_s, {}},
                         {u"provider"_s, u"NAME"_s, u"Only messages of this provider."_s, {}},
                         {u"number"_s, u"NUMBER"_s, u"Only messages of this number of the business."_s, {}},
                         {u"template"_s, u"NAME"_s, u"Only messages of this template."_s, {}},
                         {u"csv"_s, {}, u"Prints a table for other programs, with commas between its cells."_s, {}}},
             .help = u"Tells what became of the messages: delivered, read, failed, pending, and why."_s,
             .details = u"A message counts on the day of its first status, under its strongest word; a read one is not "
                        "among\n"
                        "those delivered. The cycles count, so that what arrived after the last one is missing. Old "
                        "rows are\n"
                        "counted little by little: until then the report says since when it is complete. Ends with 0, "
                        "or with\n"
                        "1 if there is no message in that time."_s,
             .handler = report}};
}

} // namespace statusbridge
