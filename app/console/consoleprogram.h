// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/consoleswitch.h"
#include "app/platform/desktopsession.h"
#include "app/program.h"
#include "app/system/singleinstance.h"
#include "engine/environment.h"
#include "ui/host/consolehost.h"
#include "ui/host/logfeed.h"

namespace statusbridge {

//! \brief The program around the window: the same engine and API as in a service, one instance a data directory, and
//! the log for its page. Lives on the main thread.
class ConsoleProgram final : public ConsoleHost
{
    Q_OBJECT

public:
    //! \param logSink must outlive this.
    ConsoleProgram(const StartOptions &options, LogSink &logSink);

    //! \brief Whether there is a window to be shown now, or another console had one and has been asked to show it.
    enum class Start : quint8 { Started, RaisedOther };

    //! \brief Starts everything. An API that can't listen is no error, see apiProblem(). Errors: Configuration, Busy
    //! (a service has the data directory).
    [[nodiscard]] Expected<Start> start();
    //! \brief Ends everything and waits for it, with events being processed; five seconds at most.
    void end();
    //! \brief The process ends in five seconds, even if the window still waits for something.
    void startShutdownTimer() { m_program.startShutdownTimer(); }

    [[nodiscard]] std::shared_ptr<const EngineEnvironment> environment() const override
    {
        return m_program.environment();
    }
    [[nodiscard]] Engine &engine() override { return m_program.engine(); }
    [[nodiscard]] QString person() const override;
    [[nodiscard]] QString configurationFile() const override;
    [[nodiscard]] QMap<QString, QString> origins() const override { return m_program.composition().origins(); }
    [[nodiscard]] Expected<void> reconfigure(const Settings &settings) override;
    [[nodiscard]] QString apiProblem() const override;
    [[nodiscard]] LogFeed &log() override { return m_program.log(); }
    [[nodiscard]] std::optional<bool> wantsDark() const override { return m_desktop->wantsDark(); }
    [[nodiscard]] bool showsNotifications() const override { return m_desktop->showsNotifications(); }
    [[nodiscard]] ServerSwitch *serverSwitch() override { return m_switch.get(); }
    //! \brief Where a person wants to go; nothing: nowhere. After start().
    [[nodiscard]] NextStart next() const { return m_switch ? m_switch->next() : NextStart(); }
    void notify(const QString &title, const QString &text, int topic, bool isUrgent) override;

private:
    SystemClock m_clock; //!< for servers, whose asking outlives a configuration
    Program m_program;
    SingleInstanceServer m_singleInstance;
    std::unique_ptr<DesktopSession> m_desktop;
    std::unique_ptr<ConsoleSwitch> m_switch; //!< null before start()
};

} // namespace statusbridge
