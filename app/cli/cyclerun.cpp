// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cyclerun.h"

#include "app/cli/summarytext.h"
#include "app/cli/terminal.h"
#include "app/json/jsonviews.h"
#include "app/platform/endrequests.h"
#include "engine/engine.h"

#include <QEventLoop>

namespace statusbridge {

namespace {

Expected<CycleSummary> follow(const EngineEnvironment &environment, const CycleRequest &request)
{
    Engine engine(environment);
    EndRequests signalWatcher;
    ProgressPrinter printer(stderr, environment.clock, progressStyle(stderr), terminalColumns(stderr));
    QEventLoop loop;
    CycleSummary summary;
    QObject::connect(&signalWatcher, &EndRequests::received, &engine, [&engine] { engine.cancelCycle(); });
    QObject::connect(&engine, &Engine::cycleProgressed, &loop,
                     [&printer](const CycleProgress &progress) { printer.show(progress); });
    QObject::connect(&engine, &Engine::cycleFinished, &loop, [&](const CycleSummary &finished) {
        summary = finished;
        loop.quit();
    });
    if (const auto started = engine.startCycle(request); !started) {
        return started.error();
    }
    loop.exec();
    return summary;
}

} // namespace

Expected<ExitStatus> runCycle(CommandContext &context, const CycleRequest &request, const QJsonObject &extra)
{
    const auto environment = context.environmentProvider.environment();
    if (!environment) {
        return environment.error();
    }
    const auto summary = follow(*environment, request);
    if (!summary) {
        return summary.error();
    }
    auto document = jsonOf(*summary);
    for (auto member = extra.begin(); member != extra.end(); ++member) {
        document.insert(member.key(), member.value());
    }
    context.output.result(document, summaryText(*summary));
    return exitStatus(*summary);
}

} // namespace statusbridge
