// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "app/cli/viewtext.h"
#include "app/json/jsonviews.h"
#include "engine/core/clock.h"
#include "engine/session/lookup.h"

namespace statusbridge {

namespace {

Expected<ExitStatus> status(CommandContext &context)
{
    const auto environment = context.environment();
    if (!environment) {
        return environment.error();
    }
    const auto view = EngineSession::open(*environment).and_then([](const auto &session) { return session->status(); });
    if (!view && view.error().kind != ErrorKind::Database && view.error().kind != ErrorKind::Schema) {
        return view.error();
    }
    if (view) {
        const auto now = environment->clock.utcNow();
        return context.print(jsonOf(*view, now), statusText(*view, now)).transform([&](ExitStatus) {
            return exitStatus(appStateOf(*view, {}));
        });
    }
    // That the database does not answer is a state too; why is said where errors are.
    const AppState appState = appStateOf({}, view.error());
    context.output.result(stateErrorDocument(view.error()), stateTextWithoutReason(appState));
    context.output.note(u"statusbridge: "_s + describe(view.error()));
    return exitStatus(appState);
}

Error notFound(const SearchView &view)
{
    return notFoundError(u"Neither table has a row with the queue id, message id or recipient \"%1\". Ids "
                         "are compared exactly, with case.%2"_s.arg(view.text, searchNotes(view)));
}

// A queue id without a row here may well be at Zoho; only if it is nowhere, nothing was found.
Expected<ExitStatus> withZoho(CommandContext &context, const EngineEnvironment &environment, const QString &queueId,
                              const Expected<LookupView> &here)
{
    if (!here && here.error().kind != ErrorKind::NotFound) {
        return here.error();
    }
    const auto records = lookUpAtZoho(environment, queueId);
    if (!records) {
        return records.error();
    }
    if (!here && records->isEmpty()) {
        return notFoundError(u"Neither the two tables nor the report at Zoho have the queue id \"%1\"."_s.arg(queueId));
    }
    auto document = here ? jsonOf(*here) : QJsonObject{{u"queue_id"_s, queueId}};
    document.insert(u"zoho"_s, jsonListOf(*records));
    return context.print(document,
                         (here ? lookupText(*here) : oneLine(describe(here.error())) + u'\n') + zohoText(*records));
}

// Only if a person wants it.
Expected<void> askAgain(CommandContext &context, const CommandSession &session, const QString &queueId)
{
    if (!context.invocation.has(u"ask"_s)) {
        return {};
    }
    return session->askAgain(queueId).and_then([&](bool waits) {
        context.output.note(waits ? u"The next cycle asks Zoho for the queue id %1."_s.arg(cell(queueId))
                                  : u"The queue id %1 does not wait for a record at Zoho; if it is open, the next "
                                    "cycle asks for it anyway."_s.arg(cell(queueId)));
        return Expected<void>();
    });
}

Expected<ExitStatus> lookup(CommandContext &context)
{
    const auto session = openSession(context);
    if (!session) {
        return session.error();
    }
    const auto text = context.invocation.arguments.first();
    const auto found = (*session)->find(text);
    if (!found) {
        return found.error();
    }
    if (found->queueIds.size() > 1) {
        return context.print(jsonOf(*found), searchText(*found));
    }
    const auto queueId = found->queueIds.value(0, text);
    if (const auto told = askAgain(context, *session, queueId); !told) {
        return told.error();
    }
    const auto view = found->queueIds.isEmpty() ? notFound(*found) : (*session)->lookup(queueId);
    if (context.invocation.has(u"zoho"_s)) {
        return withZoho(context, session->environment, queueId, view);
    }
    return view.and_then([&](const LookupView &here) {
        auto document = jsonOf(here);
        document.insert(u"found_by"_s, toString(found->kind));
        const auto printed = context.print(document, lookupText(here));
        if (!found->isComplete) {
            context.output.note(searchNotes(*found));
        }
        return printed;
    });
}

Expected<ExitStatus> unmatched(CommandContext &context)
{
    return limitOf(context.invocation).and_then([&](int limit) {
        return openSession(context)
            .and_then([&](const CommandSession &open) { return open->withoutQueueId(limit); })
            .and_then([&](const QList<LookupRow> &rows) {
                return context.print({{u"unmatched"_s, jsonListOf(rows)}}, unmatchedText(rows));
            });
    });
}

} // namespace

QList<Command> statusCommands()
{
    return {
        {.words = {u"status"_s},
         .help = u"Shows the state of everything, and of the token, what is pending, the scheduler and the last run."_s,
         .details =
             u"Ends with 0 if all is well or nothing needs a person, 1 if records failed, 2 if cycles fail or the "
             "database does not answer, 5 if the calls of the day are used up, 6 if Zoho must be connected."_s,
         .handler = status},
        {.words = {u"lookup"_s},
         .arguments = u"QUEUE_ID|MESSAGE_ID|PHONE|RECORD_ID [--zoho] [--ask]"_s,
         .argumentCount = 1,
         .options = {{u"zoho"_s, {}, u"Shows the record at Zoho too, which costs one call of the day's."_s, {}},
                     {u"ask"_s,
                      {},
                      u"Makes the next cycle ask for a queue id that has no record at Zoho yet, even if it was given "
                      "up."_s,
                      {}}},
         .help = u"Shows what the database knows of a message, and what would be pushed."_s,
         .details =
             u"The message is named by its queue id, or else its message id, which are compared exactly, with case, "
             "or else its recipient: a phone number may be written \"+1 555 000-1234\", or else the id of a record "
             "that a cycle has met. If several queue ids are found, they are listed. A text that begins with a dash is written after \"--\"."_s,
         .handler = lookup},
        {.words = {u"unmatched"_s},
         .arguments = u"[--limit N]"_s,
         .options = {{u"limit"_s, u"N"_s, u"Shows at most N statuses; the usual number is 20."_s, {}}},
         .help = u"Lists statuses without a queue id, newest first: they were received, or read in bodies."_s,
         .handler = unmatched}};
}

} // namespace statusbridge
