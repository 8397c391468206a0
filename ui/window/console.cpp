// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/console.h"

#include "engine/core/clock.h"
#include "ui/assistant/assistant.h"
#include "ui/audit/auditpage.h"
#include "ui/delivery/deliveryreportpage.h"
#include "ui/host/consolehost.h"
#include "ui/log/logpage.h"
#include "ui/lookup/lookuppage.h"
#include "ui/manual/manualwindow.h"
#include "ui/overview/overviewpage.h"
#include "ui/parked/parkedpage.h"
#include "ui/runs/runspage.h"
#include "ui/server/serverdialog.h"
#include "ui/settings/connectdialog.h"
#include "ui/settings/settingchapters.h"
#include "ui/settings/settingspage.h"
#include "ui/text/appstatetext.h"
#include "ui/text/progresstext.h"
#include "ui/text/roletext.h"
#include "ui/window/pagemarks.h"
#include "ui/window/pagetopics.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>

namespace statusbridge {

namespace {

// Keys of the window's own preferences.
const QString geometryKey = u"window/geometry"_s;
const QString splittersKey = u"splitters"_s; // by their object's name
const QString colorsKey = u"window/colors"_s;
const QString continuesKey = u"said/goes_on_without_window"_s;
const QString assistantKey = u"said/assistant"_s; // finished or dismissed

//! Keeps a person from what his role may not do on the server that the window is attached to, or what can only be done
//! there; each command says why.
void limitToRole(const ConsoleContext &context)
{
    const auto attachment = context.host.attachment();
    if (!attachment) {
        return;
    }
    for (const CommandDefinition &command : commandTable()) {
        context.commands.forbid(command.id, refusalOf(command.id, attachment->server, attachment->role));
    }
}

} // namespace

Console::Console(ConsoleHost &host, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_environment(host.environment())
    , m_preferences(QDir(m_environment->dataDirectory).filePath(u"console.ini"_s), QSettings::IniFormat)
    , m_language(m_preferences)
    , m_gateway(host)
    , m_status(host, m_gateway)
    , m_context{.host = host,
                .gateway = m_gateway,
                .status = m_status,
                .commands = m_commands,
                .clock = m_environment->clock}
    , m_window(std::make_unique<MainWindow>(m_context))
    , m_cycleActions(m_context, *m_window)
    , m_tray(m_commands)
    , m_hasTray(TrayIcon::isAvailable())
{
    limitToRole(m_context);
    followDesktop();
    m_theme.setScheme(colorSchemeFromString(m_preferences.value(colorsKey).toString()));
    addPages();
    addColorMenu();
    addLanguageMenu();
    connectCommands();
    connect(&m_status, &StatusWatch::changed, this, &Console::showState);
    m_progressPause.setSingleShot(true);
    connect(&m_progressPause, &QTimer::timeout, this, &Console::showState);
    connect(&m_status, &StatusWatch::progressChanged, this, &Console::showProgress);
    connect(&m_cycleActions, &CycleActions::done, this,
            [this](const QString &sentence) { m_window->showDone(sentence); });
    connect(&m_cycleActions, &CycleActions::doneUndoably, m_window.get(), &MainWindow::showDone);
    connect(&m_cycleActions, &CycleActions::failed, m_window.get(), &MainWindow::showError);
    connect(&m_tray, &TrayIcon::activated, this, &Console::raiseWindow);
    connect(&m_tray, &TrayIcon::notificationOpened, this, &Console::openPage);
    m_tray.setNotifier([this](const Notification &notification) {
        if (m_host.showsNotifications()) {
            m_host.notify(notification.title, notification.text, static_cast<int>(notification.page),
                          notification.isUrgent);
        }
        return m_host.showsNotifications();
    });
    connect(&m_host, &ConsoleHost::notificationOpened, this,
            [this](int topic) { openPage(static_cast<CommandId>(topic)); });
    connect(&m_host, &ConsoleHost::wantsDarkChanged, this, &Console::followDesktop);
    connect(&m_host, &ConsoleHost::attachmentChanged, this, [this] { limitToRole(m_context); });
    connect(&m_host, &ConsoleHost::attachmentChanged, this, &Console::followConnection);
    connect(&m_host, &ConsoleHost::raiseRequested, this, &Console::raiseWindow);
    connect(&m_host, &ConsoleHost::quitRequested, this, &Console::quit);
    connect(m_window.get(), &MainWindow::unsavedChanged, this, &Console::showState);
    connect(m_window.get(), &MainWindow::closedByPerson, this, &Console::rememberGeometry);
    connect(m_window.get(), &MainWindow::closedByPerson, this, &Console::explainOnceThatCyclesContinue);
    if (m_hasTray) {
        m_tray.show();
    }
    showState();
}

Console::~Console()
{
    rememberGeometry();
}

void Console::addPages()
{
    m_lookup = new LookupPage(m_context);
    m_runs = new RunsPage(m_context);
    m_settings = new SettingsPage(m_context);
    const QList<std::pair<CommandId, Page *>> pages = {{CommandId::ShowOverview, new OverviewPage(m_context)},
                                                       {CommandId::ShowDelivery, new DeliveryReportPage(m_context)},
                                                       {CommandId::ShowRuns, m_runs},
                                                       {CommandId::ShowLookup, m_lookup},
                                                       {CommandId::ShowParked, new ParkedPage(m_context)},
                                                       {CommandId::ShowLog, new LogPage(m_context)},
                                                       {CommandId::ShowSettings, m_settings},
                                                       {CommandId::ShowAudit, new AuditPage(m_context)}};
    for (const auto &[command, page] : pages) {
        connect(page, &Page::lookupRequested, this, [this](const QString &text) {
            m_window->showPage(CommandId::ShowLookup);
            m_lookup->search(text);
        });
        connect(page, &Page::runRequested, this, [this](qint64 runId) {
            m_window->showPage(CommandId::ShowRuns);
            m_runs->showRun(runId);
        });
        connect(page, &Page::settingRequested, this, [this](const QString &fullName) {
            m_window->showPage(CommandId::ShowSettings);
            m_settings->showSetting(fullName);
        });
        m_window->addPage(command, page);
    }
}

void Console::addColorMenu()
{
    auto *menu = new QMenu(tr("&Colors"), m_window.get());
    auto *choices = new QActionGroup(menu);
    const QList<std::pair<ColorScheme, QString>> schemes = {{ColorScheme::System, tr("As the &system")},
                                                            {ColorScheme::Light, tr("&Light")},
                                                            {ColorScheme::Dark, tr("&Dark")}};
    for (const auto &[scheme, text] : schemes) {
        QAction *action = choices->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(scheme == m_theme.scheme());
        connect(action, &QAction::triggered, this, [this, scheme = scheme] {
            m_theme.setScheme(scheme);
            m_preferences.setValue(colorsKey, toString(scheme));
        });
    }
    auto *view = m_window->menuBar()->findChild<QMenu *>(u"menu%1"_s.arg(static_cast<int>(CommandGroup::View)));
    view->addSeparator();
    view->addMenu(menu);
}

void Console::addLanguageMenu()
{
    QMenu *menu = m_language.makeMenu(m_window.get());
    connect(&m_language, &LanguageChoice::changed, m_window.get(),
            [this](const QString &sentence) { m_window->showDone(sentence); });
    m_window->menuBar()->findChild<QMenu *>(u"menu%1"_s.arg(static_cast<int>(CommandGroup::View)))->addMenu(menu);
}

void Console::connectCommands()
{
    const auto on = [this](CommandId id, auto slot) {
        connect(m_commands.action(id), &QAction::triggered, this, slot);
    };
    on(CommandId::ShowWindow, [this] { raiseWindow(); });
    on(CommandId::ShowManual, [this] { showManual(); });
    on(CommandId::ShowShortcuts, [this] { m_window->showShortcuts(); });
    on(CommandId::ShowAbout, [this] { m_window->showAbout(); });
    on(CommandId::Quit, [this] {
        raiseToAsk();
        m_window->settleUnsaved([this] { confirmQuit(); });
    });
    on(CommandId::Find, [this] { m_window->showPage(CommandId::ShowLookup); });
    on(CommandId::AttachToServer, [this] { chooseServer(); });
    on(CommandId::RunAssistant, [this] { runAssistant(); });
    on(CommandId::Connect, [this] { connectToZoho(); });
    on(CommandId::ShowDatabaseSettings, [this] {
        raiseWindow();
        m_window->showPage(CommandId::ShowSettings);
        m_settings->showChapter(ChapterId::Database);
    });
}

void Console::showState()
{
    const QDateTime now = m_context.clock.utcNow();
    const Presentation presentation = present(m_status.appState(), now);
    const bool isKnown = m_status.view() && !m_status.problem();
    const QString scheduled = isKnown ? nextCycleWords(m_status.view()->scheduler, now) : QString();
    const QString next = m_status.progress() ? progressWords(*m_status.progress(), now) : scheduled;
    m_window->showState(presentation, next);
    m_window->showMarks(
        pageMarks(isKnown ? &*m_status.view() : nullptr, m_status.progress().has_value(), m_window->unsavedPages()));
    m_tray.showState(m_status.appState(), presentation, next);
}

void Console::showProgress()
{
    if (!m_progressPause.isActive()) {
        m_progressPause.start(std::chrono::seconds(1));
    }
}

void Console::show(bool hidden)
{
    if (!m_window->restoreGeometry(m_preferences.value(geometryKey).toByteArray())) {
        m_window->resize(1180, 700);
    }
    const auto splitters = m_window->findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters) {
        const QVariant state = m_preferences.value(splittersKey + u'/' + splitter->objectName());
        if (!splitter->objectName().isEmpty() && state.isValid()) {
            splitter->restoreState(state.toByteArray());
        }
    }
    if (hidden && m_hasTray) {
        return;
    }
    m_window->show();
    followConnection();
    if (m_host.attachment()) {
        return; // it was set up where it runs
    }
    if (Assistant::isNeeded(m_host.environment()->settings) && !m_preferences.value(assistantKey).toBool()) {
        runAssistant();
    }
}

void Console::runAssistant()
{
    if (!m_assistant) {
        m_assistant = new Assistant(m_context, m_window.get());
        m_assistant->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_assistant, &QDialog::finished, this, [this] {
            m_preferences.setValue(assistantKey, true);
            m_status.refresh();
        });
    }
    raiseWindow();
    m_assistant->open();
}

void Console::connectToZoho()
{
    // Without a client there is nothing to connect as.
    if (Assistant::isNeeded(m_host.environment()->settings) || m_assistant) {
        runAssistant();
        return;
    }
    if (!m_connect) {
        m_connect = new ConnectDialog(m_context, m_window.get());
        m_connect->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_connect, &ConnectDialog::connected, this, [this] {
            m_host.engine().pokeScheduler();
            m_status.refresh();
        });
    }
    raiseWindow();
    m_connect->open();
}

void Console::showManual()
{
    if (!m_manual) {
        m_manual = new ManualWindow(m_window.get());
        m_manual->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
    m_manual->showPlace(manualPlaceOf(m_window->shownPage()));
}

//! All that is shown is of before, once the server answers again; and a refusal asks for another password.
void Console::followConnection()
{
    const auto attachment = m_host.attachment();
    if (!attachment) {
        return;
    }
    const QString person = attachment->caller.isEmpty() ? QString() : tr(" · as %1").arg(attachment->caller);
    m_window->setWindowTitle(u"Statusbridge – %1%2"_s.arg(attachment->server, person));
    const bool isLost = attachment->lostSince.isValid();
    if (std::exchange(m_wasLost, isLost) && !isLost && m_window->currentPage()) {
        m_window->currentPage()->execute(CommandId::Refresh);
    }
    const bool isRefused = isLost && attachment->trouble && attachment->trouble->kind == ErrorKind::Forbidden;
    if (!isRefused) {
        m_hasAskedToSignIn = false;
    } else if (m_window->isVisible() && !std::exchange(m_hasAskedToSignIn, true)) {
        chooseServer();
    }
}

void Console::chooseServer()
{
    if (!m_host.serverSwitch()) {
        return;
    }
    raiseWindow();
    m_window->settleUnsaved([this] {
        if (!m_server) {
            m_server = new ServerDialog(*m_host.serverSwitch(), m_window.get());
            m_server->setAttribute(Qt::WA_DeleteOnClose);
        }
        m_server->open();
    });
}

void Console::raiseWindow()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Console::openPage(CommandId page)
{
    raiseWindow();
    m_window->showPage(page);
}

void Console::followDesktop()
{
    if (const std::optional<bool> wantsDark = m_host.wantsDark()) {
        m_theme.setSystemScheme(*wantsDark ? ColorScheme::Dark : ColorScheme::Light);
    }
}

void Console::rememberGeometry()
{
    m_preferences.setValue(geometryKey, m_window->saveGeometry());
    const auto splitters = m_window->findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters) {
        if (!splitter->objectName().isEmpty()) {
            m_preferences.setValue(splittersKey + u'/' + splitter->objectName(), splitter->saveState());
        }
    }
}

void Console::explainOnceThatCyclesContinue()
{
    if (m_host.attachment() && !m_hasTray) {
        quit(); // nothing is done here without the window
        return;
    }
    if (m_host.attachment() || m_preferences.value(continuesKey).toBool()) {
        return;
    }
    m_preferences.setValue(continuesKey, true);
    if (m_hasTray) {
        m_tray.notify({.title = tr("Statusbridge goes on"),
                       .text = tr("Cycles go on without the window. The icon here brings it back.")});
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Information, tr("Statusbridge goes on"),
                                tr("Cycles go on without the window. Start Statusbridge again to get it "
                                   "back."),
                                QMessageBox::Ok);
    box->setObjectName(u"goesOn"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *end = box->addButton(tr("&Quit instead"), QMessageBox::DestructiveRole);
    connect(end, &QPushButton::clicked, this, &Console::quit);
    box->open();
}

// A question must be seen, also if the tray was asked to quit.
void Console::raiseToAsk()
{
    if (!m_window->unsavedPages().isEmpty()) {
        raiseWindow();
    }
}

void Console::confirmQuit()
{
    if (!m_status.isOwnCycle() || m_host.attachment()) {
        quit();
        return;
    }
    raiseWindow();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Quit Statusbridge"),
                                tr("A cycle is running. It is ended cleanly, and the next one goes on with "
                                   "what is left."),
                                QMessageBox::Cancel, m_window.get());
    box->setObjectName(u"quit"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *end = box->addButton(tr("&End it and quit"), QMessageBox::AcceptRole);
    connect(end, &QPushButton::clicked, this, &Console::quit);
    box->open();
}

void Console::quit()
{
    m_window->hide();
    // Later, since the sender may be deleted with the console.
    QTimer::singleShot(0, this, [this] { Q_EMIT quitRequested(); });
}

} // namespace statusbridge

#include "moc_console.cpp"
