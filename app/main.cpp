// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"
#include "app/console/consolestart.h"
#include "app/headless.h"
#include "app/platform/endrequests.h"
#include "app/platform/process.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

using namespace statusbridge;
using namespace std::string_view_literals;

namespace {

StartOptions startOptions(const Invocation &invocation, const QString &role)
{
    return {.configFile = invocation.value(u"config"_s), .logLevel = invocation.value(u"log-level"_s), .role = role};
}

std::optional<ServerChoice> serverOf(const Invocation &invocation)
{
    if (!invocation.has(u"attach"_s)) {
        return std::nullopt;
    }
    return ServerChoice{.address = invocation.value(u"attach"_s),
                        .user = invocation.value(u"attach-user"_s),
                        .certificateFile = invocation.value(u"attach-certificate"_s)};
}

int run(int argc, char **argv)
{
    if (std::any_of(argv, argv + argc, [](const char *argument) { return argument == "--no-gui"sv; })) {
        EndRequests::holdBack();
    }
    prepareProcess();
    // Before the application, which may have something to say about the locale.
    LogSink logSink;
    QCoreApplication::setApplicationName(u"statusbridge"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(STATUSBRIDGE_VERSION));
    const auto arguments = commandLineArguments(argc, argv);
    if (const auto console = consoleInvocation(arguments)) {
        return static_cast<int>(runConsole(argc, argv, startOptions(*console, u"console"_s), serverOf(*console),
                                           console->has(u"hidden"_s), logSink));
    }
    hideMemory();
    const QCoreApplication application(argc, argv);
    std::optional<Composition> composition;
    const auto readEnvironment = [&](const Invocation &invocation) -> Expected<EngineEnvironment> {
        if (!composition) {
            composition.emplace(startOptions(invocation, invocation.command->name()), logSink);
        }
        return composition->compose().transform([&] { return composition->environment(); });
    };
    const auto runService = [&logSink](const Invocation &invocation) {
        auto options = startOptions(invocation, u"service"_s);
        options.isService = true;
        return runHeadless(options, logSink);
    };
    return static_cast<int>(runCommandLine(arguments, readEnvironment, runService));
}

} // namespace

int main(int argc, char **argv)
{
    endProcess(run(argc, argv));
}
