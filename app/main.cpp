// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"
#include "app/console/consolestart.h"
#include "app/headless.h"

#include <QCoreApplication>

#include <sys/stat.h>

#include <csignal>

using namespace statusbridge;

namespace {

StartOptions startOptions(const Invocation &invocation, const QString &role)
{
    return {.configFile = invocation.value(u"config"_s), .logLevel = invocation.value(u"log-level"_s), .role = role};
}

// As QCoreApplication::arguments(), which there is none of yet.
QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments += QString::fromLocal8Bit(argv[i]);
    }
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    // Whatever is written belongs to its owner alone, and a closed pipe must not kill a cycle half-way.
    ::umask(077);
    std::signal(SIGPIPE, SIG_IGN);
    // Before the application, which may have something to say about the locale.
    LogSink logSink;
    QCoreApplication::setApplicationName(u"statusbridge"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(STATUSBRIDGE_VERSION));
    const auto arguments = argumentsOf(argc, argv);
    if (const auto console = consoleInvocation(arguments)) {
        const ConsoleOptions options = {.start = startOptions(*console, u"console"_s),
                                        .isHidden = console->has(u"hidden"_s)};
        return static_cast<int>(runConsole(argc, argv, options, logSink));
    }
    const QCoreApplication application(argc, argv);
    const auto makeEnvironmentProvider = [&logSink](const Invocation &invocation) {
        return std::make_unique<Composition>(startOptions(invocation, invocation.command->name()), logSink);
    };
    const auto runService = [&logSink](const Invocation &invocation) {
        auto options = startOptions(invocation, u"service"_s);
        options.isService = true;
        return Headless(options, logSink).run();
    };
    return static_cast<int>(runCommandLine(arguments, makeEnvironmentProvider, runService));
}
