// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/environment.h"
#include "tests/engine/sync/cyclefixture.h"
#include "ui/backend/enginegateway.h"
#include "ui/backend/statuswatch.h"
#include "ui/commands/commandset.h"
#include "ui/host/consolehost.h"
#include "ui/host/logfeed.h"
#include "ui/host/serverswitch.h"
#include "ui/widgets/page.h"

namespace statusbridge {

class RemoteEnd;

//! \brief The program around the window, as a test wants it: the real engine of a CycleFixture, or the way to it over
//! its HTTP API (isEngineRemote()).
class TestHost final : public ConsoleHost
{
    Q_OBJECT

public:
    explicit TestHost(CycleFixture &fixture);
    ~TestHost() override;

    [[nodiscard]] std::shared_ptr<const EngineEnvironment> environment() const override { return m_environment; }
    [[nodiscard]] Engine &engine() override;
    [[nodiscard]] std::optional<Attachment> attachment() const override;
    [[nodiscard]] ServerSwitch *serverSwitch() override { return m_switch; }
    [[nodiscard]] QString person() const override { return u"anna@desk"_s; }
    [[nodiscard]] QString configurationFile() const override;
    [[nodiscard]] QMap<QString, QString> origins() const override { return m_origins; }
    [[nodiscard]] Expected<void> reconfigure(const Settings &settings) override;
    [[nodiscard]] QString apiProblem() const override { return {}; }
    [[nodiscard]] LogFeed &log() override { return m_log; }
    [[nodiscard]] std::optional<bool> wantsDark() const override { return m_wantsDark; }
    [[nodiscard]] bool showsNotifications() const override { return m_showsNotifications; }
    void notify(const QString &title, const QString &text, int topic, bool isUrgent) override;

    //! \brief The window is attached to a server from now on, or stands to it like that.
    void setAttachment(const Attachment &attachment);
    void setServerSwitch(ServerSwitch *serverSwitch) { m_switch = serverSwitch; }
    //! \brief Secrets are kept in \p secrets from now on.
    void setSecrets(SecretStore &secrets);
    void setOrigins(const QMap<QString, QString> &origins) { m_origins = origins; }
    //! \brief The desktop asks for dark colors, or light ones.
    void setWantsDark(bool wantsDark);
    //! \brief The desktop shows notifications from now on.
    void showNotifications() { m_showsNotifications = true; }
    //! \brief What the desktop was to show, with the topics.
    [[nodiscard]] const QList<std::pair<QString, int>> &notifications() const { return m_notifications; }
    //! \brief reconfigure() fails from now on; nothing: no longer.
    void refuse(const std::optional<Error> &error) { m_refusal = error; }
    //! \brief reconfigure() waits for replace() from now on, as during a cycle.
    void delayReplacement() { m_isDelayed = true; }
    void replace();
    //! \brief What reconfigure() was called with last; nothing if it never was.
    [[nodiscard]] const std::optional<Settings> &reconfigured() const { return m_reconfigured; }

private:
    CycleFixture &m_fixture;
    std::unique_ptr<RemoteEnd> m_remote; //!< null: the engine is here
    std::shared_ptr<const EngineEnvironment> m_environment;
    QMap<QString, QString> m_origins;
    std::optional<Attachment> m_attachment;
    ServerSwitch *m_switch = nullptr;
    std::optional<Settings> m_reconfigured;
    std::optional<Error> m_refusal;
    bool m_isDelayed = false;
    std::optional<bool> m_wantsDark;
    bool m_showsNotifications = false;
    QList<std::pair<QString, int>> m_notifications;
    LogFeed m_log;
};

//! \brief A real engine between a real SQLite file and a simulated Zoho, and all that a page of the window needs of it.
class ConsoleFixture
{
public:
    explicit ConsoleFixture(const zohosim::Options &options = CycleFixture::generousOptions());

    [[nodiscard]] ConsoleContext context();

    CycleFixture cycle;
    TestHost host;
    EngineGateway gateway;
    StatusWatch status;
    CommandSet commands;
};

} // namespace statusbridge
