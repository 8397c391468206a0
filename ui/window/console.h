// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/enginegateway.h"
#include "ui/backend/statuswatch.h"
#include "ui/commands/commandset.h"
#include "ui/theme/theme.h"
#include "ui/tray/trayicon.h"
#include "ui/window/cycleactions.h"
#include "ui/window/languagechoice.h"
#include "ui/window/mainwindow.h"

#include <QSettings>
#include <QTimer>

namespace statusbridge {

class Assistant;
class ConnectDialog;
class LookupPage;
class ManualWindow;
class RunsPage;
class ServerDialog;
class SettingsPage;

//! \brief Everything that is shown: window, tray icon and notifications. Lives on the main thread, needs QApplication.
class Console : public QObject
{
    Q_OBJECT

public:
    //! \param host must outlive this.
    explicit Console(ConsoleHost &host, QObject *parent = nullptr);
    ~Console() override;

    //! \brief Shows the window; only the tray icon if \p hidden and there is a tray.
    void show(bool hidden);

Q_SIGNALS:
    //! \brief A person or the system wants the program to end; the window is closed already.
    void quitRequested();

private:
    void addPages();
    void addColorMenu();
    void addLanguageMenu();
    void connectCommands();
    void showState();
    void showProgress();
    void raiseWindow();
    void openPage(CommandId page);
    void followDesktop();
    void rememberGeometry();
    void explainOnceThatCyclesContinue();
    void runAssistant();
    void showManual();
    void followConnection();
    void chooseServer();
    void connectToZoho();
    void raiseToAsk();
    void confirmQuit();
    void quit();

    ConsoleHost &m_host;
    std::shared_ptr<const EngineEnvironment> m_environment; //!< of the start: its clock is used to the end
    QSettings m_preferences;   //!< of the window itself, in a file that is made when one is first remembered
    LanguageChoice m_language; //!< before everything that has words
    Theme m_theme;
    CommandSet m_commands;
    EngineGateway m_gateway;
    StatusWatch m_status;
    ConsoleContext m_context;
    std::unique_ptr<MainWindow> m_window;
    LookupPage *m_lookup = nullptr; //!< owned by the window, as the next two
    RunsPage *m_runs = nullptr;
    SettingsPage *m_settings = nullptr;
    QPointer<Assistant> m_assistant;
    QPointer<ConnectDialog> m_connect;
    QPointer<ManualWindow> m_manual;
    QPointer<ServerDialog> m_server;
    bool m_wasLost = false;          //!< the connection to the server
    bool m_hasAskedToSignIn = false; //!< since the server last let us in
    QTimer m_progressPause;          //!< the status bar and the tray need not change ten times a second
    CycleActions m_cycleActions;
    TrayIcon m_tray;
    bool m_hasTray;
};

} // namespace statusbridge
