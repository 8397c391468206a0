// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"
#include "app/headless.h"

#include <QCoreApplication>

#include <sys/stat.h>

#include <csignal>

using namespace statusbridge;

namespace {

StartOptions startOptions(const Invocation &invocation, const QString &role)
{
    return {.configFile = invocation.value(QStringLiteral("config")),
            .logLevel = invocation.value(QStringLiteral("log-level")),
            .role = role};
}

} // namespace

int main(int argc, char **argv)
{
    // Whatever is written belongs to its owner alone, and a closed pipe must not kill a cycle half-way.
    ::umask(077);
    std::signal(SIGPIPE, SIG_IGN);
    // Before the application, which may have something to say about the locale.
    LogSink logSink;
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("statusbridge"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STATUSBRIDGE_VERSION));
    const auto makeWorkplace = [&logSink](const Invocation &invocation) {
        return std::make_unique<Composition>(startOptions(invocation, invocation.command->name()), logSink);
    };
    const auto runService = [&logSink](const Invocation &invocation) {
        auto options = startOptions(invocation, QStringLiteral("service"));
        options.isService = true;
        return Headless(options, logSink).run();
    };
    return static_cast<int>(runCommandLine(QCoreApplication::arguments().mid(1), makeWorkplace, runService));
}
