// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "app/cli/progressprinter.h"
#include "app/cli/viewtext.h"
#include "app/json/jsonviews.h"
#include "app/platform/endrequests.h"
#include "app/platform/terminal.h"
#include "engine/alerts/alertthread.h"
#include "engine/alerts/alertwatch.h"
#include "engine/alerts/cycleping.h"
#include "engine/core/logging.h"
#include "engine/localengine.h"

#include <QEventLoop>

namespace statusbridge {

namespace {

//! The exit status is that of the reason.
Error wished(const Error &reason)
{
    Error told = reason;
    told.message = told.message.then(
        u"A cycle was wished for: an instance that runs cycles begins it as soon as none is running."_s);
    return told;
}

//! Where no service runs, no other process sends the alerts of the cycle.
void sendAlerts(const EngineEnvironment &environment)
{
    if (AlertThread::isNeeded(environment)) {
        AlertWatch watch(environment, [] { return 0; });
        warnIfFailed(lcApp, watch.passOnce({}), u"Alerts were not sent: "_s);
    }
}

Expected<CycleSummary> follow(const EngineEnvironment &environment, const CycleRequest &request)
{
    CyclePing ping(environment);
    LocalEngine engine(environment);
    const auto endRequests = EndRequests::create();
    const auto style = canRewriteLines(stderr) ? ProgressPrinter::Style::Rewritten : ProgressPrinter::Style::Plain;
    ProgressPrinter printer(stderr, environment.clock, style, terminalColumns(stderr));
    QEventLoop loop;
    CycleSummary summary;
    // A command has no configuration to read again.
    for (const auto asked : {&EndRequests::endRequested, &EndRequests::reloadRequested}) {
        QObject::connect(endRequests.get(), asked, &engine, [&engine] { engine.cancelCycle(); });
    }
    QObject::connect(&engine, &Engine::cycleProgressed, &ping, &CyclePing::cycleProgressed);
    QObject::connect(&engine, &Engine::cycleFinished, &ping, &CyclePing::cycleFinished);
    QObject::connect(&engine, &Engine::cycleProgressed, &loop,
                     [&printer](const CycleProgress &progress) { printer.show(progress); });
    QObject::connect(&engine, &Engine::cycleFinished, &loop, [&](const CycleSummary &finished) {
        summary = finished;
        loop.quit();
    });
    CycleRequest asked = request;
    asked.by = personAt(environment.holder);
    const auto started = engine.startOrWish(asked);
    if (!started || started->wishedBecause) {
        return started ? wished(*started->wishedBecause) : started.error();
    }
    loop.exec();
    if (!request.dryRun) {
        sendAlerts(environment);
    }
    return summary;
}

Expected<ExitStatus> sync(CommandContext &context)
{
    return runCycle(context, {.trigger = RunTrigger::Manual, .dryRun = context.invocation.has(u"dry-run"_s)});
}

} // namespace

Expected<ExitStatus> runCycle(CommandContext &context, const CycleRequest &request, std::optional<int> released)
{
    const auto run = [&](const EngineEnvironment &environment) { return follow(environment, request); };
    return context.environment().and_then(run).transform([&](const CycleSummary &summary) {
        auto document = jsonOf(summary);
        if (released) {
            document.insert(u"released"_s, *released);
        }
        context.output.result(document, summaryText(summary));
        return exitStatus(summary);
    });
}

QList<Command> syncCommands()
{
    return {{.words = {u"sync"_s},
             .arguments = u"[--dry-run]"_s,
             .options =
                 {{u"dry-run"_s, {}, u"Plans everything and shows the plan; sends no update and marks nothing."_s, {}}},
             .help = u"Runs one sync cycle: progress on standard error, summary on standard output."_s,
             .details =
                 u"Reads the records that Zoho does not show as delivered, finds their newest and strongest status in\n"
                 "the webhook tables, updates the records, and marks the rows it used. Ctrl+C ends it cleanly:\n"
                 "what was sent is finished and noted, the rest is left for the next cycle. While another instance\n"
                 "runs a cycle (exit status 4), and where sync.runs_cycles is off (3), one more is wished for, which\n"
                 "an instance that runs cycles begins."_s,
             .handler = sync}};
}

} // namespace statusbridge
