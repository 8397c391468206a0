// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/versiontext.h"
#include "engine/doctor/supportfacts.h"

#include <QCoreApplication>

namespace statusbridge {

namespace {

ExitStatus refuse(Output &output, const Error &error)
{
    output.error(error);
    return exitStatus(error.kind);
}

ExitStatus runUntilEnded(Output &output, const Invocation &invocation, const ServiceRunner &runService)
{
    const auto ended = runService(invocation);
    if (ended) {
        return ExitStatus::Ok;
    }
    // A second service is a mistake of the operator; a busy cycle is not.
    output.error(ended.error());
    return ended.error().kind == ErrorKind::Busy ? ExitStatus::Usage : exitStatus(ended.error().kind);
}

ExitStatus runArguments(Output &output, const QStringList &arguments, const EnvironmentReader &readEnvironment,
                        const ServiceRunner &runService)
{
    const auto invocation = parseCommandLine(arguments, programCommands());
    if (!invocation) {
        return refuse(output, invocation.error());
    }
    if (invocation->has(u"version"_s)) {
        const auto version = QCoreApplication::applicationVersion();
        const auto libraries = invocation->has(u"verbose"_s) ? libraryVersions() : QMap<QString, QString>();
        output.result(versionDocument(version, libraries), versionText(version, libraries));
        return ExitStatus::Ok;
    }
    if (invocation->has(u"help"_s)) {
        const auto &topic = invocation->topic;
        const auto text = topic.isEmpty() ? generalHelp(programCommands()) : helpOn(topic, programCommands());
        output.result({{u"help"_s, text}}, text);
        return ExitStatus::Ok;
    }
    if (invocation->has(u"no-gui"_s)) {
        return runUntilEnded(output, *invocation, runService);
    }
    if (!invocation->command) {
        return refuse(output, usageError(u"The option --json needs a command, for example \"statusbridge "
                                         "status --json\"."_s));
    }
    CommandContext context = {
        .invocation = *invocation, .output = output, .environment = [&] { return readEnvironment(*invocation); }};
    const auto status = invocation->command->handler(context);
    return status ? *status : refuse(output, status.error());
}

} // namespace

std::optional<Invocation> consoleInvocation(const QStringList &arguments)
{
    const auto invocation = parseCommandLine(arguments, programCommands());
    if (!invocation || invocation->command) {
        return std::nullopt;
    }
    for (const auto &other : {u"version"_s, u"help"_s, u"no-gui"_s, u"json"_s}) {
        if (invocation->has(other)) {
            return std::nullopt;
        }
    }
    return *invocation;
}

ExitStatus runCommandLine(const QStringList &arguments, const EnvironmentReader &readEnvironment,
                          const ServiceRunner &runService)
{
    Output output(asksForJson(arguments));
    const auto status = runArguments(output, arguments, readEnvironment, runService);
    const bool isWell = status == ExitStatus::Ok || status == ExitStatus::Incomplete;
    return isWell && output.isLost() ? ExitStatus::CycleFailed : status;
}

} // namespace statusbridge
