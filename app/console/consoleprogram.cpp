// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/consoleprogram.h"

#include "app/platform/process.h"
#include "engine/config/settingsfile.h"
#include "engine/core/logging.h"

#include <QEventLoop>

namespace statusbridge {

namespace {

constexpr int logLinesOfConsole = 10000;

} // namespace

ConsoleProgram::ConsoleProgram(const StartOptions &options, LogSink &logSink)
    : m_program(options, Program::ApiPolicy::Optional, logLinesOfConsole, logSink), m_desktop(joinDesktopSession())
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
    m_switch = std::make_unique<ConsoleSwitch>(m_program.environment()->dataDirectory, false, m_clock);
    connect(m_switch.get(), &ConsoleSwitch::passed, this, &ConsoleHost::quitRequested);
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
    return m_program.reconfigure(settings, environment()->actor).and_then([](const QStringList &) {
        return Expected<void>();
    });
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
