// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/consolestart.h"

#include "app/cli/output.h"
#include "app/console/attachedprogram.h"
#include "app/console/consoleprogram.h"
#include "app/platform/presence.h"
#include "app/platform/process.h"
#include "engine/config/datadirectory.h"
#include "ui/module/consolemodule.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>

#include <cstdlib>

namespace statusbridge {

namespace {

Sentence installationHint()
{
    return SentenceId::ConsoleInstallationHint;
}

//! It stays loaded until the process ends: what it has made may outlive any scope.
Expected<ConsoleModule *> loadModule(const QString &programFolder)
{
    const auto files = consoleModuleFiles(programFolder, QProcessEnvironment::systemEnvironment());
    const auto found =
        std::find_if(files.begin(), files.end(), [](const auto &file) { return QFileInfo::exists(file); });
    if (found == files.end()) {
        return configurationError(Sentence(u"The window is not installed."_s).then(installationHint()));
    }
    QPluginLoader loader(*found);
    // What is missing must show now, and not in the middle of a cycle.
    loader.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
    auto *module = qobject_cast<ConsoleModule *>(loader.instance());
    if (!module) {
        return configurationError(
            Sentence(u"The window can't be loaded from %1."_s.arg(*found)).then(installationHint()),
            loader.errorString());
    }
    if (module->version() != QCoreApplication::applicationVersion()) {
        return configurationError(Sentence(SentenceId::ConsoleOfOtherVersion,
                                           {*found, module->version(), QCoreApplication::applicationVersion()}));
    }
    return module;
}

//! Qt has no other answer to a display that it can't open than to end the process.
std::unique_ptr<QCoreApplication> makeApplication(ConsoleModule &module, int &argc, char **argv, Output &output,
                                                  LogSink &logSink)
{
    logSink.setLastWords([&output](const QString &why) {
        output.error(configurationError(Sentence(SentenceId::DisplayUnusable), why));
        std::_Exit(static_cast<int>(ExitStatus::Usage));
    });
    auto application = module.makeApplication(argc, argv);
    logSink.setLastWords({});
    return application;
}

//! How a window has ended, and where the next one is to begin.
struct Ended
{
    ExitStatus status = ExitStatus::Ok;
    NextStart next = {};
};

Ended refuse(ConsoleModule &module, ConsoleHost &host, const Error &error, Output &output)
{
    output.error(error);
    QObject::connect(&host, &ConsoleHost::quitRequested, QCoreApplication::instance(),
                     [] { QCoreApplication::exit(); });
    module.showStartFailure(describe(error));
    return {.status = ExitStatus::Usage};
}

Ended leaveToOther(Output &output)
{
    output.note(u"The console was running already; its window has been brought to the front."_s);
    return {};
}

Ended runHere(ConsoleModule &module, const StartOptions &options, bool isHidden, Output &output, LogSink &logSink)
{
    ConsoleProgram program(options, logSink);
    const auto started = program.start();
    if (!started) {
        return refuse(module, program, started.error(), output);
    }
    if (*started == ConsoleProgram::Start::RaisedOther) {
        return leaveToOther(output);
    }
    QObject::connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, &program,
                     [&program] { program.startShutdownTimer(); });
    module.run(program, isHidden);
    program.end();
    return {.next = program.next()};
}

Ended runAttached(ConsoleModule &module, const ServerChoice &server, const StartOptions &options, bool isHidden,
                  Output &output, LogSink &logSink)
{
    AttachedProgram program(server, options, logSink);
    const auto started = program.start();
    if (!started) {
        return refuse(module, program, started.error(), output);
    }
    if (*started == AttachedProgram::Start::RaisedOther) {
        return leaveToOther(output);
    }
    module.run(program, isHidden);
    return {.next = program.next()};
}

//! Where the console was last, if nothing else is asked for; what is wrong with the data directory is said later.
NextStart lastServer(const StartOptions &options)
{
    const auto variables = QProcessEnvironment::systemEnvironment();
    const auto directory = dataDirectory(variables, userDataDirectory());
    if (!options.configFile.isEmpty() || !directory) {
        return {};
    }
    const ServerMemory memory(*directory, variables);
    return memory.isAttached() ? NextStart(memory.last()) : NextStart();
}

//! As a person meant it who named less than was known last of the same server.
ServerChoice completed(const ServerChoice &server)
{
    const auto variables = QProcessEnvironment::systemEnvironment();
    const auto directory = dataDirectory(variables, userDataDirectory());
    const auto address = serverAddressOf(server.address);
    const ServerChoice last = directory ? ServerMemory(*directory, variables).last() : ServerChoice();
    if (!address || address->url.toString() != last.address) {
        return server;
    }
    ServerChoice whole = server;
    const bool hasToken = variables.contains(secretEnvironmentName(u"server_token"_s));
    whole.user = server.user.isEmpty() && !hasToken ? last.user : server.user;
    whole.certificateFile = server.certificateFile.isEmpty() ? last.certificateFile : server.certificateFile;
    return whole;
}

ExitStatus runProgram(ConsoleModule &module, const StartOptions &options, const NextStart &server, bool isHidden,
                      Output &output, LogSink &logSink)
{
    NextStart next = server ? NextStart(completed(*server)) : lastServer(options);
    for (;;) {
        const bool isServer = next && !next->address.isEmpty();
        const Ended ended = isServer ? runAttached(module, *next, options, isHidden, output, logSink)
                                     : runHere(module, options, isHidden, output, logSink);
        if (!ended.next) {
            return ended.status;
        }
        next = ended.next;
        isHidden = false; // a person has just been at it
    }
}

} // namespace

QStringList consoleModuleFiles(const QString &programFolder, const QProcessEnvironment &environment)
{
    const auto chosen = environment.value(u"STATUSBRIDGE_CONSOLE_MODULE"_s);
    if (!chosen.isEmpty()) {
        return {chosen};
    }
    const auto name = QStringLiteral("/" STATUSBRIDGE_MODULE_FILE);
    const auto installed = QStringLiteral("/" STATUSBRIDGE_MODULE_FOLDER);
    return {programFolder + name, QDir::cleanPath(programFolder + installed + name)};
}

ExitStatus runConsole(int &argc, char **argv, const StartOptions &options, const std::optional<ServerChoice> &server,
                      bool isHidden, LogSink &logSink)
{
    Output output(false);
    if (!hasDisplay(QProcessEnvironment::systemEnvironment())) {
        output.error(configurationError(Sentence(SentenceId::NoDisplay)));
        return ExitStatus::Usage;
    }
    const auto module = loadModule(QFileInfo(programFile(argv[0])).absolutePath());
    if (!module) {
        output.error(module.error());
        return ExitStatus::Usage;
    }
    const auto application = makeApplication(**module, argc, argv, output, logSink);
    return runProgram(**module, options, server, isHidden, output, logSink);
}

} // namespace statusbridge
