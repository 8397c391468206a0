// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/consoleprogram.h"

#include "app/platform/process.h"
#include "engine/config/settingsfile.h"
#include "engine/core/logging.h"
#include "engine/session/commandaudit.h"

#include <QEventLoop>
#include <QThreadPool>

namespace statusbridge {

namespace {

StartOptions withListener(StartOptions options, const std::shared_ptr<LogFeed> &log)
{
    options.logListener = [log](const LogMessage &message, const QDateTime &at) {
        log->append({.at = at,
                     .type = message.type,
                     .category = message.category,
                     .text = message.text,
                     .runId = message.runId});
    };
    return options;
}

//! Who changed which settings, in the database that these name; on another thread, since the database may be slow.
void noteSettings(const std::shared_ptr<const EngineEnvironment> &before, const Settings &settings)
{
    QThreadPool::globalInstance()->start([before, settings] {
        const EngineEnvironment changed{.settings = settings,
                                        .dataDirectory = before->dataDirectory,
                                        .secrets = before->secrets,
                                        .clock = before->clock,
                                        .holder = before->holder,
                                        .actor = before->actor};
        noteCommands(changed, before->actor, settingChanges(before->settings, settings));
    });
}

} // namespace

ConsoleProgram::ConsoleProgram(const StartOptions &options, LogSink &logSink)
    : m_log(std::make_shared<LogFeed>())
    , m_program(withListener(options, m_log), Program::ApiPolicy::Optional, logSink)
    , m_desktop(joinDesktopSession())
{
    connect(m_desktop.get(), &DesktopSession::wantsDarkChanged, this, &ConsoleHost::wantsDarkChanged);
    connect(m_desktop.get(), &DesktopSession::notificationOpened, this, &ConsoleHost::notificationOpened);
    connect(&m_program, &Program::runtimeReplaced, this, &ConsoleHost::engineReplaced);
    connect(&m_program, &Program::endRequested, this, &ConsoleHost::quitRequested);
    connect(&m_singleInstance, &SingleInstanceServer::raiseRequested, this, [this] {
        qCInfo(lcApp, "The console was started a second time, and its window is brought to the front.");
        Q_EMIT raiseRequested();
    });
}

Expected<ConsoleProgram::Start> ConsoleProgram::start()
{
    if (const auto prepared = m_program.prepare(); !prepared) {
        const bool mayBeConsole = prepared.error().kind == ErrorKind::Busy;
        return mayBeConsole && raiseRunningConsole(m_program.environment()->dataDirectory)
                   ? Expected<Start>(Start::RaisedOther)
                   : prepared.error();
    }
    warnIfFailed(lcApp, m_singleInstance.listen(m_program.environment()->dataDirectory));
    return m_program.start().and_then([] {
        qCInfo(lcApp, "The console is running.");
        return Expected<Start>(Start::Started);
    });
}

void ConsoleProgram::end()
{
    QEventLoop loop;
    connect(&m_program, &Program::ended, &loop, &QEventLoop::quit);
    m_program.end();
    loop.exec();
    qCInfo(lcApp, "The console has ended.");
}

QString ConsoleProgram::person() const
{
    return u"%1@%2"_s.arg(loginName(), environment()->holder.section(u':', 0, 0));
}

QString ConsoleProgram::configurationFile() const
{
    return savedSettingsFile(m_program.composition().sources());
}

Expected<void> ConsoleProgram::reconfigure(const Settings &settings)
{
    const auto saved = saveSettings(m_program.composition().sources(), settings);
    if (!saved) {
        return saved.error();
    }
    if (!saved->beyond.isEmpty()) {
        qCWarning(lcApp).noquote() << "These settings were saved, but an environment variable or the command line "
                                      "decides them:"
                                   << saved->beyond.join(u", "_s);
    }
    const auto before = environment();
    const auto reloaded = m_program.reload();
    if (!reloaded) {
        warnIfFailed(lcApp, undoSaving(*saved));
    } else {
        noteSettings(before, settings);
    }
    return reloaded;
}

void ConsoleProgram::notify(const QString &title, const QString &text, int topic, bool isUrgent)
{
    m_desktop->notify({.title = title, .text = text, .topic = topic, .isUrgent = isUrgent});
}

QString ConsoleProgram::apiProblem() const
{
    return m_program.apiProblem() ? describe(*m_program.apiProblem()) : QString();
}

} // namespace statusbridge

#include "moc_consoleprogram.cpp"
