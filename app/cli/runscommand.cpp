// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runscommand.h"

#include "app/cli/cyclerun.h"
#include "app/cli/runstext.h"
#include "app/json/jsonviews.h"

namespace statusbridge {

namespace {

constexpr int usualLimit = 20;
constexpr int largestLimit = 10000;
constexpr int pageSize = 1000;

Error error(ErrorKind kind, const QString &message)
{
    return {.kind = kind, .message = message};
}

Expected<int> limitOf(const Invocation &invocation)
{
    if (!invocation.has(QStringLiteral("limit"))) {
        return usualLimit;
    }
    bool isNumber = false;
    const int limit = invocation.value(QStringLiteral("limit")).toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > largestLimit) {
        return error(ErrorKind::Usage,
                     QStringLiteral("The option --limit must be a whole number from 1 to %1, not \"%2\".")
                         .arg(QString::number(largestLimit), invocation.value(QStringLiteral("limit"))));
    }
    return limit;
}

Expected<qint64> runIdOf(const Invocation &invocation)
{
    const auto text = invocation.arguments.first();
    bool isNumber = false;
    const auto id = text.toLongLong(&isNumber);
    if (!isNumber || id < 1) {
        return error(ErrorKind::Usage,
                     QStringLiteral("\"%1\" is not the number of a run; \"statusbridge runs\" lists them.").arg(text));
    }
    return id;
}

Expected<ExitStatus> list(CommandContext &context)
{
    const auto limit = limitOf(context.invocation);
    if (!limit) {
        return limit.error();
    }
    auto desk = openDesk(context);
    if (!desk) {
        return desk.error();
    }
    const auto runs = (*desk)->runs(0, *limit);
    if (!runs) {
        return runs.error();
    }
    context.output.result({{QStringLiteral("runs"), jsonListOf(*runs)}}, runsText(*runs));
    return ExitStatus::Ok;
}

Expected<QList<JournalEntry>> wholeJournal(EngineDesk &desk, qint64 runId)
{
    QList<JournalEntry> entries;
    for (;;) {
        const auto page = desk.journal(runId, entries.isEmpty() ? 0 : entries.last().id, pageSize);
        if (!page) {
            return page.error();
        }
        entries += *page;
        if (page->size() < pageSize) {
            return entries;
        }
    }
}

Expected<ExitStatus> show(CommandContext &context)
{
    const auto id = runIdOf(context.invocation);
    if (!id) {
        return id.error();
    }
    auto desk = openDesk(context);
    if (!desk) {
        return desk.error();
    }
    const auto run = (*desk)->run(*id);
    if (!run) {
        return run.error();
    }
    const auto entries = wholeJournal(*desk->desk, *id);
    if (!entries) {
        return entries.error();
    }
    auto document = jsonOf(*run);
    document.insert(QStringLiteral("records"), jsonListOf(*entries));
    context.output.result(document, runText(*run, *entries));
    return ExitStatus::Ok;
}

Expected<int> releaseRecordsOf(CommandContext &context, qint64 runId)
{
    auto desk = openDesk(context);
    if (!desk) {
        return desk.error();
    }
    return (*desk)->releaseRun(runId);
}

Expected<ExitStatus> retry(CommandContext &context)
{
    const auto id = runIdOf(context.invocation);
    if (!id) {
        return id.error();
    }
    const auto released = releaseRecordsOf(context, *id);
    if (!released) {
        return released.error();
    }
    if (*released == 0) {
        return error(ErrorKind::NotFound,
                     QStringLiteral("Run %1 has no failed or parked record that could be retried.").arg(*id));
    }
    return runCycle(context, {.trigger = RunTrigger::Retry, .dryRun = false},
                    {{QStringLiteral("released"), *released}});
}

} // namespace

QList<Command> runsCommands()
{
    const auto family = QStringLiteral("runs");
    return {{.words = {family, QStringLiteral("list")},
             .isDefault = true,
             .arguments = QStringLiteral("[--limit N]"),
             .options = {{QStringLiteral("limit"),
                          QStringLiteral("N"),
                          QStringLiteral("Shows at most N runs; the usual number is 20."),
                          {}}},
             .help = QStringLiteral("Lists the cycles so far, newest first; \"runs\" alone does the same."),
             .handler = list},
            {.words = {family, QStringLiteral("show")},
             .arguments = QStringLiteral("ID"),
             .minimumArguments = 1,
             .maximumArguments = 1,
             .help = QStringLiteral("Shows one cycle and every record of it, with reasons and Zoho's words."),
             .handler = show},
            {.words = {family, QStringLiteral("retry")},
             .arguments = QStringLiteral("ID"),
             .minimumArguments = 1,
             .maximumArguments = 1,
             .help = QStringLiteral("Releases the failed and parked records of a run, and runs a cycle."),
             .handler = retry}};
}

} // namespace statusbridge
