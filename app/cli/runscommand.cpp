// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "app/cli/viewtext.h"
#include "app/json/jsonviews.h"
#include "engine/session/enginesession.h"

namespace statusbridge {

namespace {

constexpr int pageSize = 1000;

Expected<qint64> runIdOf(const Invocation &invocation)
{
    const auto text = invocation.arguments.first();
    bool isNumber = false;
    const auto id = text.toLongLong(&isNumber);
    if (!isNumber || id < 1) {
        return usageError(u"\"%1\" is not the number of a run; \"statusbridge runs\" lists them."_s.arg(text));
    }
    return id;
}

Expected<ExitStatus> listRuns(CommandContext &context)
{
    return limitOf(context.invocation).and_then([&](int limit) {
        return openSession(context)
            .and_then([&](const CommandSession &open) { return open->runs({}, {}, {}, limit); })
            .and_then([&](const QList<Run> &runs) {
                return context.print({{u"runs"_s, jsonListOf(runs)}}, runsText(runs));
            });
    });
}

Expected<QList<JournalEntry>> wholeJournal(EngineSession &session, qint64 runId)
{
    QList<JournalEntry> entries;
    for (;;) {
        const auto page = session.journal(runId, {}, entries.isEmpty() ? 0 : entries.last().id, pageSize);
        if (!page) {
            return page.error();
        }
        entries += *page;
        if (page->size() < pageSize) {
            return entries;
        }
    }
}

Expected<ExitStatus> printRun(CommandContext &context, EngineSession &session, const Run &run)
{
    return wholeJournal(session, run.id).and_then([&](const QList<JournalEntry> &entries) {
        auto document = jsonOf(run);
        document.insert(u"records"_s, jsonListOf(entries));
        return context.print(document, runText(run, entries));
    });
}

Expected<ExitStatus> show(CommandContext &context)
{
    return runIdOf(context.invocation).and_then([&](qint64 id) {
        return openSession(context).and_then([&](const CommandSession &open) {
            return open->run(id).and_then([&](const Run &run) { return printRun(context, *open.session, run); });
        });
    });
}

Expected<ExitStatus> retry(CommandContext &context)
{
    return runIdOf(context.invocation).and_then([&](qint64 id) -> Expected<ExitStatus> {
        const auto released =
            openSession(context).and_then([&](const CommandSession &open) { return open->release({.runId = id}); });
        if (!released) {
            return released.error();
        }
        if (*released == 0) {
            return notFoundError(u"Run %1 has no failed or parked record that could be retried."_s.arg(id));
        }
        return runCycle(context, {.trigger = RunTrigger::Retry, .dryRun = false}, *released);
    });
}

Expected<ExitStatus> listParked(CommandContext &context)
{
    return openSession(context)
        .and_then([](const CommandSession &open) { return open->parked(); })
        .and_then([&](const QList<RecordFailure> &parked) {
            return context.print({{u"parked"_s, jsonListOf(parked)}}, parkedText(parked));
        });
}

Expected<void> checkRelease(const Invocation &invocation)
{
    const bool isAll = invocation.has(u"all"_s);
    if (isAll == invocation.arguments.isEmpty()) {
        return {};
    }
    return usageError(isAll ? u"\"parked release\" takes record ids or --all, not both."_s
                            : u"\"parked release\" needs the ids of the records, or --all for every one."_s);
}

Expected<ExitStatus> release(CommandContext &context)
{
    const auto &invocation = context.invocation;
    const bool isAll = invocation.has(u"all"_s);
    return checkRelease(invocation)
        .and_then([&] { return openSession(context); })
        .and_then([&](const CommandSession &open) {
            return open->release(isAll ? FailureFilter() : FailureFilter{.recordIds = invocation.arguments});
        })
        .and_then([&](int released) -> Expected<ExitStatus> {
            if (released == 0 && !isAll) {
                return notFoundError(u"None of these records is parked; \"statusbridge parked\" lists those that "
                                     "are."_s);
            }
            return context.print({{u"released"_s, released}}, releasedText(released));
        });
}

} // namespace

QList<Command> runsCommands()
{
    return {{.words = {u"runs"_s, u"list"_s},
             .isDefault = true,
             .arguments = u"[--limit N]"_s,
             .options = {{u"limit"_s, u"N"_s, u"Shows at most N runs; the usual number is 20."_s, {}}},
             .help = u"Lists the cycles so far, newest first; \"runs\" alone does the same."_s,
             .handler = listRuns},
            {.words = {u"runs"_s, u"show"_s},
             .arguments = u"ID"_s,
             .argumentCount = 1,
             .help = u"Shows one cycle and every record of it, with reasons and Zoho's words."_s,
             .handler = show},
            {.words = {u"runs"_s, u"retry"_s},
             .arguments = u"ID"_s,
             .argumentCount = 1,
             .help = u"Releases the failed and parked records of a run, and runs a cycle."_s,
             .handler = retry},
            {.words = {u"parked"_s, u"list"_s},
             .isDefault = true,
             .help = u"Lists the records that are no longer tried; \"parked\" alone does the same."_s,
             .handler = listParked},
            {.words = {u"parked"_s, u"release"_s},
             .arguments = u"ID...|--all"_s,
             .argumentCount = -1,
             .options = {{u"all"_s, {}, u"Releases every parked record."_s, {}}},
             .help = u"Has parked records tried again by the next cycle."_s,
             .handler = release}};
}

} // namespace statusbridge
