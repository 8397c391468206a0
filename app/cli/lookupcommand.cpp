// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookupcommand.h"

#include "app/cli/commandcontext.h"
#include "app/cli/lookuptext.h"
#include "app/json/jsonviews.h"

namespace statusbridge {

namespace {

Error notFound(const SearchView &view)
{
    return {.kind = ErrorKind::NotFound,
            .message = QStringLiteral("Neither table has a row with the queue id, message id or recipient \"%1\". Ids "
                                      "are compared exactly, with case.%2")
                           .arg(view.text, searchNotes(view))};
}

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
    const auto text = context.invocation.arguments.first();
    const auto found = (*desk)->find(text);
    if (!found) {
        return found.error();
    }
    if (found->queueIds.size() > 1) {
        context.output.result(jsonOf(*found), searchText(*found));
        return ExitStatus::Ok;
    }
    const auto queueId = found->queueIds.isEmpty() ? text : found->queueIds.first();
    const auto view = found->queueIds.isEmpty() ? notFound(*found) : (*desk)->lookup(queueId);
    if (context.invocation.has(QStringLiteral("zoho"))) {
        return withZoho(context, queueId, view);
    }
    if (!view) {
        return view.error();
    }
    auto document = jsonOf(*view);
    document.insert(QStringLiteral("found_by"), toString(found->kind));
    context.output.result(document, lookupText(*view));
    if (!found->isComplete) {
        context.output.note(searchNotes(*found).trimmed());
    }
    return ExitStatus::Ok;
}

} // namespace

QList<Command> lookupCommands()
{
    return {{.words = {QStringLiteral("lookup")},
             .arguments = QStringLiteral("QUEUE_ID|MESSAGE_ID|PHONE [--zoho]"),
             .minimumArguments = 1,
             .maximumArguments = 1,
             .options = {{QStringLiteral("zoho"),
                          {},
                          QStringLiteral("Shows the record at Zoho too, which costs one call of the day's."),
                          {}}},
             .help = QStringLiteral("Shows what the database knows of a message, and what would be pushed."),
             .details = QStringLiteral(
                 "The message is named by its queue id, or else its message id, which are compared exactly, with case, "
                 "or else its recipient: a phone number may be written \"+1 555 000-1234\". If several queue ids are "
                 "found, they are listed. A text that begins with a dash is written after \"--\"."),
             .handler = lookup}};
}

} // namespace statusbridge
