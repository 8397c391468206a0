// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/console.h"

#include "engine/core/clock.h"
#include "engine/model/appstate.h"
#include "ui/assistant/assistant.h"
#include "ui/backend/enginegateway.h"
#include "ui/backend/statuswatch.h"
#include "ui/commands/commandset.h"
#include "ui/host/consolehost.h"
#include "ui/log/logpage.h"
#include "ui/lookup/lookuppage.h"
#include "ui/overview/overviewpage.h"
#include "ui/parked/parkedpage.h"
#include "ui/runs/runspage.h"
#include "ui/settings/settingspage.h"
#include "ui/text/appstatetext.h"
#include "ui/tray/trayicon.h"
#include "ui/window/cycleactions.h"
#include "ui/window/helpdialogs.h"
#include "ui/window/mainwindow.h"
#include "ui/window/preferences.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

namespace statusbridge {

class Console::Private : public QObject
{
public:
    Private(Console &console, ConsoleHost &consoleHost);
    ~Private() override;
    void show(bool hidden);

private:
    void addPages();
    void addColorMenu();
    void connectCommands();
    void showState();
    void raise();
    void closed();
    void sayThatItGoesOn();
    void runAssistant();
    void askToQuit();
    void quit();

    Console &m_console;
    ConsoleHost &m_host;
    std::shared_ptr<const EngineEnvironment> m_environment; //!< of the start: its clock is used to the end
    Preferences m_preferences;
    Theme m_theme;
    CommandSet m_commands;
    EngineGateway m_gateway;
    StatusWatch m_status;
    ConsoleContext m_context;
    std::unique_ptr<MainWindow> m_window;
    LookupPage *m_lookup = nullptr; //!< owned by the window, as the next one
    RunsPage *m_runs = nullptr;
    QPointer<Assistant> m_assistant;
    CycleActions m_cycleActions;
    TrayIcon m_tray;
    bool m_hasTray;
};

Console::Private::Private(Console &console, ConsoleHost &consoleHost)
    : m_console(console)
    , m_host(consoleHost)
    , m_environment(consoleHost.environment())
    , m_preferences(QDir(m_environment->dataDirectory).filePath(u"console.ini"_s))
    , m_gateway(consoleHost)
    , m_status(consoleHost, m_gateway)
    , m_context{.host = consoleHost,
                .gateway = m_gateway,
                .status = m_status,
                .commands = m_commands,
                .clock = m_environment->clock}
    , m_window(std::make_unique<MainWindow>(m_context))
    , m_cycleActions(m_context, *m_window)
    , m_tray(m_commands)
    , m_hasTray(TrayIcon::isAvailable())
{
    m_theme.setScheme(m_preferences.colorScheme());
    addPages();
    addColorMenu();
    connectCommands();
    connect(&m_status, &StatusWatch::changed, this, &Private::showState);
    connect(&m_cycleActions, &CycleActions::done, m_window.get(), qOverload<const QString &>(&MainWindow::tell));
    connect(&m_cycleActions, &CycleActions::failed, m_window.get(), qOverload<const Error &>(&MainWindow::tell));
    connect(&m_tray, &TrayIcon::activated, this, &Private::raise);
    connect(&m_host, &ConsoleHost::raiseRequested, this, &Private::raise);
    connect(&m_host, &ConsoleHost::quitRequested, this, &Private::quit);
    connect(m_window.get(), &MainWindow::closedByPerson, this, &Private::closed);
    if (m_hasTray) {
        m_tray.show();
    }
    showState();
}

Console::Private::~Private()
{
    m_preferences.setGeometry(m_window->saveGeometry());
}

void Console::Private::addPages()
{
    m_lookup = new LookupPage(m_context);
    m_runs = new RunsPage(m_context);
    const QList<std::pair<CommandId, Page *>> pages = {{CommandId::ShowOverview, new OverviewPage(m_context)},
                                                       {CommandId::ShowRuns, m_runs},
                                                       {CommandId::ShowLookup, m_lookup},
                                                       {CommandId::ShowParked, new ParkedPage(m_context)},
                                                       {CommandId::ShowLog, new LogPage(m_context)},
                                                       {CommandId::ShowSettings, new SettingsPage(m_context)}};
    for (const auto &[command, page] : pages) {
        connect(page, &Page::lookupRequested, this, [this](const QString &text) {
            m_window->showPage(CommandId::ShowLookup);
            m_lookup->search(text);
        });
        connect(page, &Page::runRequested, this, [this](qint64 runId) {
            m_window->showPage(CommandId::ShowRuns);
            m_runs->showRun(runId);
        });
        m_window->addPage(command, page);
    }
}

void Console::Private::addColorMenu()
{
    auto *menu = new QMenu(MainWindow::tr("&Colors"), m_window.get());
    auto *choices = new QActionGroup(menu);
    const QList<std::pair<ColorScheme, QString>> schemes = {{ColorScheme::System, MainWindow::tr("As the &system")},
                                                            {ColorScheme::Light, MainWindow::tr("&Light")},
                                                            {ColorScheme::Dark, MainWindow::tr("&Dark")}};
    for (const auto &[scheme, text] : schemes) {
        QAction *action = choices->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(scheme == m_theme.scheme());
        connect(action, &QAction::triggered, this, [this, scheme = scheme] {
            m_theme.setScheme(scheme);
            m_preferences.setColorScheme(scheme);
        });
    }
    auto *view = m_window->menuBar()->findChild<QMenu *>(u"menu%1"_s.arg(static_cast<int>(CommandGroup::View)));
    view->addSeparator();
    view->addMenu(menu);
}

void Console::Private::connectCommands()
{
    const auto on = [this](CommandId id, auto slot) {
        connect(m_commands.action(id), &QAction::triggered, this, slot);
    };
    on(CommandId::ShowWindow, [this] { raise(); });
    on(CommandId::ShowShortcuts, [this] { showShortcuts(m_window.get()); });
    on(CommandId::ShowAbout, [this] { showAbout(m_window.get()); });
    on(CommandId::Quit, [this] { askToQuit(); });
    on(CommandId::Find, [this] { m_window->showPage(CommandId::ShowLookup); });
    on(CommandId::RunAssistant, [this] { runAssistant(); });
}

void Console::Private::showState()
{
    const QDateTime now = m_context.clock.utcNow();
    const AppState appState = appStateOf(m_status.view(), m_status.problem());
    const Presentation presentation = present(appState, now);
    const QString next = m_status.view() ? nextCycleWords(m_status.view()->scheduler, now) : QString();
    m_window->showState(presentation, next);
    m_tray.showState(appState, presentation, next);
}

void Console::Private::show(bool hidden)
{
    if (!m_window->restoreGeometry(m_preferences.geometry())) {
        m_window->resize(1180, 700);
    }
    if (hidden && m_hasTray) {
        return;
    }
    m_window->show();
    if (Assistant::isNeeded(m_host.environment()->settings) && !m_preferences.hasSeenAssistant()) {
        runAssistant();
    }
}

void Console::Private::runAssistant()
{
    if (!m_assistant) {
        m_assistant = new Assistant(m_context, m_window.get());
        m_assistant->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_assistant, &QDialog::finished, this, [this] {
            m_preferences.setHasSeenAssistant();
            m_status.refresh();
        });
    }
    raise();
    m_assistant->open();
}

void Console::Private::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Console::Private::closed()
{
    m_preferences.setGeometry(m_window->saveGeometry());
    if (!m_preferences.hasSaidThatItGoesOn()) {
        sayThatItGoesOn();
    }
}

void Console::Private::sayThatItGoesOn()
{
    m_preferences.setHasSaidThatItGoesOn();
    if (m_hasTray) {
        m_tray.notify(MainWindow::tr("Statusbridge goes on"),
                      MainWindow::tr("Cycles go on without the window. The icon here brings it back."));
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Information, MainWindow::tr("Statusbridge goes on"),
                                MainWindow::tr("Cycles go on without the window. Start Statusbridge again to get it "
                                               "back."),
                                QMessageBox::Ok);
    box->setObjectName(u"goesOn"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *end = box->addButton(MainWindow::tr("&Quit instead"), QMessageBox::DestructiveRole);
    connect(end, &QPushButton::clicked, this, &Private::quit);
    box->open();
}

void Console::Private::askToQuit()
{
    if (!m_status.isOwnCycle()) {
        quit();
        return;
    }
    raise();
    auto *box = new QMessageBox(QMessageBox::Question, MainWindow::tr("Quit Statusbridge"),
                                MainWindow::tr("A cycle is running. It is ended cleanly, and the next one goes on with "
                                               "what is left."),
                                QMessageBox::Cancel, m_window.get());
    box->setObjectName(u"quit"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *end = box->addButton(MainWindow::tr("&End it and quit"), QMessageBox::AcceptRole);
    connect(end, &QPushButton::clicked, this, &Private::quit);
    box->open();
}

void Console::Private::quit()
{
    m_window->hide();
    // Later: whoever asked for it may be a part of what goes.
    QTimer::singleShot(0, this, [this] { Q_EMIT m_console.quitRequested(); });
}

Console::Console(ConsoleHost &host, QObject *parent) : QObject(parent), d(std::make_unique<Private>(*this, host)) {}

Console::~Console() = default;

void Console::show(bool hidden)
{
    d->show(hidden);
}

} // namespace statusbridge
