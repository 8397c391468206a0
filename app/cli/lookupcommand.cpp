// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookupcommand.h"

#include "app/cli/commandcontext.h"
#include "app/cli/lookuptext.h"
#include "app/json/jsonviews.h"

namespace statusbridge {

namespace {

// A queue id without a row here may well be at Zoho; only if it is nowhere, nothing was found.
Expected<ExitStatus> withZoho(CommandContext &context, const QString &queueId, const Expected<LookupView> &here)
{
    const auto environment = context.workplace.environment();
    if (!environment) {
        return environment.error();
    }
    if (!here && here.error().kind != ErrorKind::NotFound) {
        return here.error();
    }
    const auto records = lookUpAtZoho(*environment, queueId);
    if (!records) {
        return records.error();
    }
    if (!here && records->isEmpty()) {
        return Error{
            .kind = ErrorKind::NotFound,
            .message =
                QStringLiteral("Neither the two tables nor the report at Zoho have the queue id \"%1\".").arg(queueId)};
    }
    auto document = here ? jsonOf(*here) : QJsonObject{{QStringLiteral("queue_id"), queueId}};
    document.insert(QStringLiteral("zoho"), jsonListOf(*records));
    context.output.result(document, (here ? lookupText(*here) : describe(here.error()) + u'\n') + zohoText(*records));
    return ExitStatus::Ok;
}

Expected<ExitStatus> lookup(CommandContext &context)
{
    auto desk = openDesk(context);
    if (!desk) {
        return desk.error();
    }
    const auto queueId = context.invocation.arguments.first();
    const auto view = (*desk)->lookup(queueId);
    if (context.invocation.has(QStringLiteral("zoho"))) {
        return withZoho(context, queueId, view);
    }
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
             .arguments = QStringLiteral("QUEUE_ID [--zoho]"),
             .minimumArguments = 1,
             .maximumArguments = 1,
             .options = {{QStringLiteral("zoho"),
                          {},
                          QStringLiteral("Shows the record at Zoho too, which costs one call of the day's."),
                          {}}},
             .help = QStringLiteral("Shows what the database knows of a queue id, and what would be pushed."),
             .details = QStringLiteral(
                 "The queue id is compared exactly, with case. One that begins with a dash is written after \"--\"."),
             .handler = lookup}};
}

} // namespace statusbridge
