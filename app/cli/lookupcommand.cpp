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

Expected<ExitStatus> lookup(CommandContext &context)
{
    auto desk = openDesk(context);
    if (!desk) {
        return desk.error();
    }
    const auto found = (*desk)->find(context.invocation.arguments.first());
    if (!found) {
        return found.error();
    }
    if (found->queueIds.isEmpty()) {
        return notFound(*found);
    }
    if (found->queueIds.size() > 1) {
        context.output.result(jsonOf(*found), searchText(*found));
        return ExitStatus::Ok;
    }
    const auto view = (*desk)->lookup(found->queueIds.first());
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
             .arguments = QStringLiteral("QUEUE_ID|MESSAGE_ID|PHONE"),
             .minimumArguments = 1,
             .maximumArguments = 1,
             .help = QStringLiteral("Shows what the database knows of a message, and what would be pushed."),
             .details = QStringLiteral(
                 "The message is named by its queue id, or else its message id, which are compared exactly, with case, "
                 "or else its recipient: a phone number may be written \"+1 555 000-1234\". If several queue ids are "
                 "found, they are listed. A text that begins with a dash is written after \"--\"."),
             .handler = lookup}};
}

} // namespace statusbridge
