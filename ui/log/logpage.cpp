// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logpage.h"

#include "ui/commands/commandset.h"
#include "ui/host/consolehost.h"
#include "ui/log/logmodel.h"
#include "ui/log/logreader.h"
#include "ui/log/logtext.h"
#include "ui/log/logtoolbar.h"
#include "ui/log/logview.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reasons.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <numeric>

namespace statusbridge {

namespace {

constexpr int keptMessages = 10000;
constexpr int detailLines = 5;

} // namespace

LogPage::LogPage(const ConsoleContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new LogModel(keptMessages, this))
    , m_reader(new LogReader(context.host.log(), this))
    , m_toolbar(new LogToolbar(context.commands.action(CommandId::CopyDetails)))
    , m_view(new LogView)
    , m_empty(new EmptyState)
    , m_showAll(new QAction(themedIcon(u"clear"_s), tr("Show all messages"), this))
    , m_stack(new QStackedWidget)
    , m_details(new QPlainTextEdit)
    , m_openRun(new QToolButton)
    , m_counts(quietLabel(QString()))
{
    m_view->setObjectName(u"log"_s);
    m_view->setAccessibleName(tr("Messages"));
    m_view->setModel(m_model);
    m_empty->setIcon(u"log"_s);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("The selected message in full"));
    m_details->setPlaceholderText(tr("Select a message to read all of it."));
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setMinimumHeight(m_details->fontMetrics().lineSpacing() * detailLines);
    m_openRun->setIcon(themedIcon(u"runs"_s));
    m_openRun->setText(tr("&Open its cycle"));
    m_openRun->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_pauseTimer.setInterval(std::chrono::seconds(1));
    arrange(m_toolbar);
    connectParts();
    showDetails();
    showCounts();
}

void LogPage::arrange(LogToolbar *toolbar)
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setCollapsible(0, false);
    splitter->setSizes({m_details->minimumHeight() * 10, m_details->minimumHeight()});
    auto *footer = new QHBoxLayout;
    footer->addWidget(m_counts, 1);
    footer->addWidget(m_openRun);
    auto *column = new QVBoxLayout(this);
    column->addWidget(toolbar);
    column->addWidget(splitter, 1);
    column->addLayout(footer);
}

void LogPage::connectParts()
{
    connect(m_reader, &LogReader::arrived, this, &LogPage::append);
    connect(m_toolbar, &LogToolbar::filterChanged, this, &LogPage::applyFilter);
    connect(m_toolbar, &LogToolbar::followToggled, m_view, &LogView::setFollowing);
    connect(m_toolbar, &LogToolbar::pauseToggled, this, &LogPage::setPaused);
    connect(m_toolbar, &LogToolbar::clearRequested, this, &LogPage::clear);
    connect(m_view, &LogView::followingChanged, m_toolbar, &LogToolbar::setFollowing);
    connect(m_view, &LogView::copyRequested, this, &LogPage::copy);
    connect(m_view, &LogView::runClicked, this, &LogPage::openRun);
    connect(m_view, &LogView::opened, this, &LogPage::openRun);
    connect(m_view, &LogView::rowSelectionChanged, this, &LogPage::showDetails);
    connect(m_showAll, &QAction::triggered, m_toolbar, &LogToolbar::clearFilter);
    connect(&m_pauseTimer, &QTimer::timeout, this, &LogPage::showCounts);
    connect(m_openRun, &QToolButton::clicked, this, [this] {
        if (const QList<int> rows = m_view->selectedRows(); !rows.isEmpty()) {
            openRun(rows.first());
        }
    });
}

void LogPage::activate()
{
    m_isActive = true;
    m_toolbar->focusText();
    if (!m_isPaused) {
        m_reader->start();
    }
    showCounts();
}

void LogPage::deactivate()
{
    m_isActive = false;
    m_reader->stop();
}

QList<CommandId> LogPage::availableCommands() const
{
    return m_model->rowCount() > 0 ? QList<CommandId>{CommandId::CopyDetails} : QList<CommandId>();
}

void LogPage::execute(CommandId command)
{
    if (command == CommandId::CopyDetails) {
        copy();
    } else if (command == CommandId::Refresh && !m_isPaused) {
        m_reader->read();
    }
}

void LogPage::append(const QList<LogRecord> &records)
{
    QString last;
    for (const LogRecord &record : records) {
        if (record.category != last) {
            last = record.category;
            m_toolbar->addCategory(last);
        }
    }
    m_model->append(records);
    showCounts();
}

void LogPage::applyFilter()
{
    const LogFilter filter = m_toolbar->filter();
    m_model->setFilter(filter);
    m_view->setHighlight(filter.text);
    showDetails();
    showCounts();
}

void LogPage::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (isPaused) {
        m_reader->stop();
        m_pauseTimer.start();
    } else {
        m_pauseTimer.stop();
        if (m_isActive) {
            m_reader->start();
        }
    }
    showCounts();
}

void LogPage::clear()
{
    m_model->clear();
    m_reader->skip();
    showDetails();
    showCounts();
}

void LogPage::copy()
{
    QList<int> rows = m_view->selectedRows();
    if (rows.isEmpty()) {
        rows.resize(m_model->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    if (rows.isEmpty()) {
        return;
    }
    QString text;
    for (const int row : rows) {
        text += logLineText(m_model->record(row)) + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT done(tr("%Ln message(s) copied.", nullptr, static_cast<int>(rows.size())));
}

void LogPage::openRun(int row)
{
    if (const qint64 runId = m_model->record(row).runId; runId > 0) {
        Q_EMIT runRequested(runId);
    }
}

void LogPage::showDetails()
{
    const QList<int> rows = m_view->selectedRows();
    const bool isOne = rows.size() == 1;
    const QString noRun =
        isOne && m_model->record(rows.first()).runId > 0 ? QString() : tr("This message belongs to no cycle.");
    enableUnless(m_openRun, isOne ? noRun : tr("Select one message first."));
    m_details->setPlainText(isOne ? logDetails(m_model->record(rows.first())) : QString());
}

void LogPage::showCounts()
{
    const int shown = m_model->rowCount();
    m_counts->setText(logCountWords({.shown = shown,
                                     .total = m_model->total(),
                                     .missed = m_reader->missed(),
                                     .isPaused = m_isPaused,
                                     .waiting = m_reader->waiting()}));
    const bool isFiltered = shown == 0 && m_model->total() > 0;
    if (shown == 0) {
        m_empty->setTexts(isFiltered ? tr("No message passes the filter") : tr("Nothing has been said yet"),
                          isFiltered ? tr("%Ln message(s) are hidden by it.", nullptr, m_model->total())
                                     : tr("What the program does appears here while it happens."));
        m_empty->setAction(isFiltered ? m_showAll : nullptr);
    }
    QWidget *const front = shown > 0 ? static_cast<QWidget *>(m_view) : m_empty;
    if (m_stack->currentWidget() != front) {
        m_stack->setCurrentWidget(front);
        Q_EMIT commandsChanged();
    }
}

} // namespace statusbridge

#include "moc_logpage.cpp"
