// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/commands/commandset.h"
#include "ui/host/consolehost.h"
#include "ui/text/appstatetext.h"
#include "ui/text/formatting.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/toast.h"
#include "ui/window/connectionbanner.h"
#include "ui/window/pagelist.h"
#include "ui/window/unsavedquestion.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace statusbridge {

namespace {

QStandardItemModel *shortcutModel(QObject *parent, const QStringList &headings)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels(headings);
    for (const CommandDefinition &command : commandTable()) {
        if (!command.shortcut.isEmpty()) {
            model->appendRow({new QStandardItem(command.shortcut.toString(QKeySequence::NativeText)),
                              new QStandardItem(themedIcon(QString::fromLatin1(command.icon)),
                                                withoutMnemonic(commandText(command))),
                              new QStandardItem(commandHint(command))});
        }
    }
    return model;
}

} // namespace

MainWindow::MainWindow(const ConsoleContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_choice(new PageList)
    , m_stack(new QStackedWidget)
    , m_trouble(new Banner)
    , m_stateIcon(new QLabel)
    , m_stateText(new QLabel)
    , m_nextCycle(new QLabel)
{
    setWindowTitle(u"Statusbridge"_s);
    setWindowIcon(themedIcon(u"statusbridge"_s));
    m_choice->setObjectName(u"pages"_s);
    m_choice->setAccessibleName(tr("Pages"));
    auto *right = new QVBoxLayout;
    right->addWidget(new ConnectionBanner(context, context.commands.action(CommandId::AttachToServer)));
    right->addWidget(m_trouble);
    right->addWidget(m_stack, 1);
    auto *central = new QWidget;
    auto *row = new QHBoxLayout(central);
    row->addWidget(m_choice);
    row->addLayout(right, 1);
    setCentralWidget(central);
    m_done = new Toast(central); // the last one that the Tab key comes to
    m_stateIcon->setObjectName(u"statusBarIcon"_s);
    m_stateText->setObjectName(u"statusBarState"_s);
    statusBar()->addWidget(m_stateIcon);
    statusBar()->addWidget(m_stateText);
    statusBar()->addPermanentWidget(m_nextCycle);
    m_nextCycle->setObjectName(u"nextCycle"_s);
    m_nextCycle->setMinimumWidth(1); // a long sentence is cut off rather than the window made wider
    makeMenus();
    makeToolBar();
    connect(m_choice, &PageList::currentRowChanged, this, &MainWindow::showPageAt);
    connect(context.commands.action(CommandId::Refresh), &QAction::triggered, this, [this] {
        if (m_shown) {
            m_shown->execute(CommandId::Refresh);
        }
    });
    enableRecordCommands();
    for (const CommandDefinition &command : commandTable()) {
        if (command.group == CommandGroup::Records) {
            connect(context.commands.action(command.id), &QAction::triggered, this, [this, id = command.id] {
                if (m_shown) {
                    m_shown->execute(id);
                }
            });
        }
    }
}

void MainWindow::makeMenus()
{
    const CommandSet &commands = m_context.commands;
    for (const auto group :
         {CommandGroup::Program, CommandGroup::Cycle, CommandGroup::Records, CommandGroup::View, CommandGroup::Help}) {
        QMenu *menu = menuBar()->addMenu(groupTitle(group));
        menu->setObjectName(u"menu%1"_s.arg(static_cast<int>(group)));
        menu->setToolTipsVisible(true);
        for (QAction *action : commands.actions(group)) {
            const bool isOfTray = action == commands.action(CommandId::ShowWindow);
            const bool leadsNowhere =
                action == commands.action(CommandId::AttachToServer) && !m_context.host.serverSwitch();
            if (!isOfTray && !leadsNowhere) {
                menu->addAction(action);
            }
        }
    }
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Cycle"));
    bar->setObjectName(u"cycleBar"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const auto id :
         {CommandId::SyncNow, CommandId::DryRun, CommandId::CancelCycle, CommandId::Find, CommandId::Refresh}) {
        bar->addAction(m_context.commands.action(id));
    }
}

void MainWindow::addPage(CommandId showCommand, Page *page)
{
    QAction *action = m_context.commands.action(showCommand);
    m_choice->addPage(action->icon(), withoutMnemonic(action->text()), action->toolTip());
    m_stack->addWidget(page);
    m_pages.insert(showCommand, page);
    connect(action, &QAction::triggered, this, [this, showCommand] { showPage(showCommand); });
    connect(action, &QAction::changed, this, [this, showCommand] { showRefusal(showCommand); });
    showRefusal(showCommand);
    connect(page, &Page::commandsChanged, this, &MainWindow::enableRecordCommands);
    connect(page, &Page::unsavedChanged, this, &MainWindow::unsavedChanged);
    connect(page, &Page::pageRequested, this, &MainWindow::showPage);
    connect(page, &Page::done, this, [this](const QString &sentence) { showDone(sentence); });
    connect(page, &Page::doneUndoably, this, &MainWindow::showDone);
    if (m_stack->count() == 1) {
        m_choice->setCurrentRow(0);
    }
}

//! A page that may not be seen is left.
void MainWindow::showRefusal(CommandId showCommand)
{
    const QAction *action = m_context.commands.action(showCommand);
    Page *page = m_pages.value(showCommand);
    m_choice->setRefusal(m_stack->indexOf(page), action->property(disabledReasonProperty).toString());
    if (!action->isEnabled() && page == m_shown) {
        m_choice->setCurrentRow(0);
    }
}

void MainWindow::showPage(CommandId showCommand)
{
    if (!m_context.commands.action(showCommand)->isEnabled()) {
        return; // its entry says why
    }
    if (Page *page = m_pages.value(showCommand)) {
        m_choice->setCurrentRow(m_stack->indexOf(page));
    }
}

Page *MainWindow::currentPage() const
{
    return m_shown;
}

void MainWindow::showPageAt(int index)
{
    auto *next = qobject_cast<Page *>(m_stack->widget(index));
    if (!next || next == m_shown) {
        return;
    }
    if (m_shown) {
        m_shown->deactivate();
    }
    m_shown = next;
    m_stack->setCurrentIndex(index);
    m_shown->activate();
    enableRecordCommands();
}

void MainWindow::enableRecordCommands()
{
    const QList<CommandId> available = m_shown ? m_shown->availableCommands() : QList<CommandId>();
    for (const CommandDefinition &command : commandTable()) {
        if (command.group == CommandGroup::Records) {
            m_context.commands.setEnabled(command.id, available.contains(command.id));
        }
    }
}

void MainWindow::showState(const Presentation &presentation, const QString &nextCycle)
{
    m_severity = presentation.severity;
    paintStateIcon();
    setVisibleText(m_stateText, presentation.title);
    setVisibleText(m_nextCycle, nextCycle);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintStateIcon();
    }
}

void MainWindow::paintStateIcon()
{
    m_stateIcon->setPixmap(themedIcon(severityIcon(m_severity), m_severity).pixmap(16, 16));
}

void MainWindow::showDone(const QString &sentence, const std::function<void()> &undo)
{
    m_trouble->clear();
    m_done->showSentence(sentence, undo);
}

void MainWindow::showError(const Error &error)
{
    m_trouble->showError(error);
}

QString MainWindow::doneText() const
{
    return m_done->sentence();
}

void MainWindow::showShortcuts()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"shortcuts"_s);
    dialog->setWindowTitle(tr("Keyboard shortcuts"));
    auto *table = new DataTable;
    table->setModel(shortcutModel(table, {tr("Shortcut"), tr("Command"), tr("What it does")}));
    table->setAccessibleName(dialog->windowTitle());
    const int letter = dialog->fontMetrics().averageCharWidth();
    table->setColumnWidth(0, letter * 22);
    table->setColumnWidth(1, letter * 36);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(table);
    column->addWidget(buttons);
    dialog->resize(letter * 130, dialog->fontMetrics().height() * 30);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"about"_s);
    box->setWindowTitle(tr("About Statusbridge"));
    box->setIconPixmap(themedIcon(u"statusbridge"_s).pixmap(64, 64));
    box->setText(u"Statusbridge %1"_s.arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("Carries WhatsApp delivery statuses from a webhook database into Zoho Creator "
                               "records, without losing, inventing or downgrading one.\n\nLicense: GNU "
                               "General Public License, version 3 or later. There is no warranty."));
    box->open();
}

void MainWindow::showMarks(const QHash<CommandId, PageMark> &marks)
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        m_choice->setMark(m_stack->indexOf(page.value()), marks.value(page.key()));
    }
}

QList<CommandId> MainWindow::unsavedPages() const
{
    QList<CommandId> unsaved;
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        if (page.value()->hasUnsavedChanges()) {
            unsaved += page.key();
        }
    }
    return unsaved;
}

void MainWindow::settleUnsaved(const std::function<void()> &then)
{
    const QList<CommandId> unsaved = unsavedPages();
    if (unsaved.isEmpty()) {
        then();
        return;
    }
    showPage(unsaved.constFirst()); // where an answer to a failed save is seen
    askAboutUnsaved(*m_pages.value(unsaved.constFirst()), this, [this, then] { settleUnsaved(then); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!unsavedPages().isEmpty()) {
        event->ignore();
        settleUnsaved([this] { close(); });
        return;
    }
    event->accept();
    Q_EMIT closedByPerson();
}

} // namespace statusbridge

#include "moc_mainwindow.cpp"
