// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "app/console/consoleswitch.h"
#include "app/console/serverfollower.h"
#include "app/platform/desktopsession.h"
#include "app/platform/endrequests.h"
#include "app/platform/processlock.h"
#include "app/system/singleinstance.h"
#include "engine/remote/remoteengine.h"
#include "ui/host/consolehost.h"

namespace statusbridge {

//! \brief The program around a window on a server's engine: no configuration file, database, lease or secret of Zoho,
//! and one window a server. Lives on the main thread.
class AttachedProgram final : public ConsoleHost
{
    Q_OBJECT

public:
    enum class Start : quint8 { Started, RaisedOther };

    //! \param choice without a secret: the one that is stored is taken
    //! \param logSink must outlive this.
    AttachedProgram(const ServerChoice &choice, const StartOptions &options, LogSink &logSink);
    ~AttachedProgram() override;

    //! \brief Reads the secret and begins to connect; a server that doesn't answer is no error. Processes events while
    //! the keychain is asked. Errors: Configuration, Usage (the address).
    [[nodiscard]] Expected<Start> start();

    [[nodiscard]] std::shared_ptr<const EngineEnvironment> environment() const override { return m_environment; }
    [[nodiscard]] Engine &engine() override { return *m_engine; }
    [[nodiscard]] std::optional<Attachment> attachment() const override;
    [[nodiscard]] ServerSwitch *serverSwitch() override { return m_switch.get(); }
    [[nodiscard]] const NextStart &next() const { return m_switch->next(); }
    [[nodiscard]] QString person() const override;
    [[nodiscard]] QString configurationFile() const override { return m_choice.address; }
    [[nodiscard]] QMap<QString, QString> origins() const override;
    [[nodiscard]] Expected<void> reconfigure(const Settings &settings) override;
    void saveSettings(const Settings &before, const Settings &wanted,
                      const std::function<void(const Expected<void> &)> &then) override;
    [[nodiscard]] QString apiProblem() const override { return {}; }
    [[nodiscard]] LogFeed &log() override { return m_log; }
    [[nodiscard]] std::optional<bool> wantsDark() const override { return m_desktop->wantsDark(); }
    [[nodiscard]] bool showsNotifications() const override { return m_desktop->showsNotifications(); }
    void notify(const QString &title, const QString &text, int topic, bool isUrgent) override;

private:
    [[nodiscard]] Expected<QString> prepare();
    void makeEnvironment();

    ServerChoice m_choice;
    StartOptions m_options;
    LogSink &m_logSink;
    SystemClock m_clock;
    std::unique_ptr<SecretStore> m_noSecrets;
    QString m_dataDirectory;
    LogFeed m_log;
    std::unique_ptr<ProcessLock> m_lock;
    SingleInstanceServer m_singleInstance;
    std::unique_ptr<EndRequests> m_endRequests;
    std::unique_ptr<DesktopSession> m_desktop;
    std::unique_ptr<RemoteServer> m_server;
    std::unique_ptr<RemoteEngine> m_engine;
    std::unique_ptr<ServerFollower> m_follower;
    std::unique_ptr<ConsoleSwitch> m_switch;
    std::shared_ptr<const EngineEnvironment> m_environment;
};

} // namespace statusbridge
