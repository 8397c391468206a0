// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runview.h"

#include "engine/session/enginesession.h"
#include "ui/backend/statuswatch.h"
#include "ui/commands/commandset.h"
#include "ui/export/tablecommands.h"
#include "ui/records/recorddetail.h"
#include "ui/records/recordsplit.h"
#include "ui/records/retrier.h"
#include "ui/runs/recordfilterbar.h"
#include "ui/runs/recordstable.h"
#include "ui/runs/retryselection.h"
#include "ui/runs/runexport.h"
#include "ui/runs/runheader.h"
#include "ui/text/formatting.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

namespace statusbridge {

namespace {

constexpr std::chrono::milliseconds refreshPause(500);

} // namespace

RunView::RunView(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new RecordsModel(this))
    , m_feeder(context.gateway, *m_model, this, [this](const auto &error) { showError(error); })
    , m_banner(new Banner)
    , m_exporter(new Exporter(context.gateway, m_banner, this))
    , m_retrier(new Retrier(context, this))
    , m_header(new RunHeader)
    , m_filterBar(new RecordFilterBar)
    , m_table(new RecordsTable(m_model))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_split(new RecordSplit(context, m_stack, m_table,
                              [this](int row) {
                                  const JournalEntry *entry = m_model->rowAt(row);
                                  return entry ? std::optional(*entry) : std::nullopt;
                              }))
    , m_retryable(new RetrySelection(context.gateway, this))
    , m_shown(new QLabel)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(refreshPause);
    layOut();
    connectParts();
}

QLayout *RunView::buttons()
{
    auto *row = new QHBoxLayout;
    for (const auto id : {CommandId::RetrySelected, CommandId::RetryAllFailed}) {
        row->addWidget(actionButton(m_context.commands.action(id)));
    }
    row->addStretch();
    row->addWidget(m_shown);
    for (const auto id : {CommandId::ExportCsv, CommandId::ExportJson}) {
        row->addWidget(actionButton(m_context.commands.action(id)));
    }
    return row;
}

void RunView::layOut()
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_filterBar);
    column->addWidget(m_split, 1);
    column->addLayout(buttons());
    m_split->setObjectName(u"runSplit"_s);
}

void RunView::connectParts()
{
    connect(m_header, &RunHeader::backRequested, this, &RunView::backRequested);
    connect(m_filterBar, &RecordFilterBar::changed, this, &RunView::reload);
    connect(m_table, &DataTable::opened, this, &RunView::open);
    connect(m_table, &DataTable::rowSelectionChanged, this, &RunView::countRetryable);
    connect(m_retryable, &RetrySelection::counted, this, &RunView::showRetryable);
    // A reset takes the selection away without a word.
    connect(m_model, &RecordsModel::modelReset, this, &RunView::countRetryable);
    connect(m_split->detail(), &RecordDetail::done, this, &RunView::done);
    connect(m_split->detail(), &RecordDetail::changed, this, &RunView::askSince);
    connect(&m_pause, &QTimer::timeout, this, &RunView::refresh);
    const auto refreshSoon = [this] {
        if (m_isFollowing && isRunning() && !m_pause.isActive()) {
            m_pause.start();
        }
    };
    connect(&m_context.status, &StatusWatch::progressChanged, this, refreshSoon);
    connect(&m_context.status, &StatusWatch::recordSettled, this, refreshSoon);
    connect(&m_context.status, &StatusWatch::cycleFinished, this, [this](const CycleSummary &summary) {
        if (m_isFollowing && summary.runId == m_runId) {
            refresh();
            askCounts();
        }
    });
    // Any later cycle, of whichever instance, may have carried over what failed in this one.
    connect(&m_context.status, &StatusWatch::changed, this, [this] {
        const auto &view = m_context.status.view();
        if (m_isFollowing && view && view->lastRun && view->lastRun->id != m_newestRun) {
            askSince();
        }
    });
    connect(m_exporter, &Exporter::busyChanged, this, &RunView::commandsChanged);
    connect(m_exporter, &Exporter::saved, this, &RunView::done);
    connect(m_retrier, &Retrier::done, this, &RunView::done);
    connect(m_retrier, &Retrier::done, this, &RunView::askSince);
    connect(m_retrier, &Retrier::failed, this, [this](const Error &error) { showError(error); });
}

void RunView::showRun(qint64 runId)
{
    if (runId != m_runId) {
        m_runId = runId;
        m_run.reset();
        m_header->showWaiting(runId);
        m_header->showSince({});
        m_split->closeDetail();
        m_filterBar->clear();
        m_filterBar->setCounts({});
        m_model->start({});
    }
    m_banner->clear();
    askRun();
    reload();
    askCounts();
    askSince();
}

void RunView::reload()
{
    m_feeder.start([runId = m_runId, filter = m_filterBar->filter()](EngineSession &session, qint64 after, int limit) {
        return session.journal(runId, filter, after, limit);
    });
    showState();
}

void RunView::askRun()
{
    m_context.gateway.ask<Run>(
        this, [runId = m_runId](EngineSession &session) { return session.run(runId); },
        [this](const Expected<Run> &run) { updateRun(run); });
}

void RunView::askCounts()
{
    m_context.gateway.ask<QMap<RecordOutcome, int>>(
        this, [runId = m_runId](EngineSession &session) { return session.journalCounts(runId); },
        [this, requestId = m_countsRequestId.next()](const Expected<QMap<RecordOutcome, int>> &counts) {
            if (counts && m_countsRequestId.isNewest(requestId)) {
                m_filterBar->setCounts(*counts);
            }
        });
}

void RunView::askSince()
{
    const auto &view = m_context.status.view();
    m_newestRun = view && view->lastRun ? view->lastRun->id : 0;
    m_context.gateway.ask<FailedSince>(
        this, [runId = m_runId](EngineSession &session) { return session.failedSince(runId); },
        [this, requestId = m_sinceRequestId.next()](const Expected<FailedSince> &since) {
            if (m_sinceRequestId.isNewest(requestId)) {
                m_header->showSince(since ? std::optional(*since) : std::nullopt);
            }
        });
    countRetryable(); // which is of the same kind
}

void RunView::countRetryable()
{
    m_retryable->select(m_runId, m_filterBar->filter(), rangesOf(m_table->selectionModel()->selection(), *m_model));
    showRetryable();
}

void RunView::showRetryable()
{
    const bool isCounted = m_isFollowing && m_retryable->count().value_or(0) > 0;
    m_context.commands.setCount(CommandId::RetrySelected, isCounted ? m_retryable->count() : std::nullopt);
    Q_EMIT commandsChanged();
}

void RunView::updateRun(const Expected<Run> &run)
{
    if (!run) {
        showError(run.error());
        return;
    }
    if (run->id != m_runId) {
        return;
    }
    m_run = *run;
    const CycleProgress begun{.runId = run->id, .counts = run->counts};
    m_header->showRun(*run, isRunning() ? m_context.status.progress().value_or(begun) : std::optional<CycleProgress>());
    showState();
    Q_EMIT commandsChanged();
}

void RunView::refresh()
{
    askRun();
    if (m_model->isAtEnd()) {
        m_feeder.more();
    }
}

void RunView::showError(const std::optional<Error> &error)
{
    if (error) {
        m_banner->showError(*error, m_context.commands.action(CommandId::Refresh));
    } else if (m_hasFailed && !m_exporter->isBusy()) {
        m_banner->clear();
    }
    m_hasFailed = error.has_value();
    showState();
    Q_EMIT commandsChanged();
}

void RunView::showState()
{
    const int rows = m_model->rowCount();
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_shown->setText(m_model->isAtEnd() ? tr("%Ln record(s)", nullptr, rows)
                                        : tr("The first %Ln record(s); scroll for more", nullptr, rows));
    m_shown->setVisible(rows > 0);
    const bool isFiltered = !(m_filterBar->filter() == JournalFilter());
    m_empty->setIcon(u"runs"_s);
    if (m_feeder.isAsking()) {
        m_empty->setTexts(tr("Asking the database …"), QString());
    } else if (isFiltered) {
        m_empty->setTexts(tr("No record fits"), tr("Choose another outcome above, or clear the text."));
    } else if (isRunning()) {
        m_empty->setTexts(tr("No record is done yet"), tr("They appear here as the cycle settles them."));
    } else {
        m_empty->setTexts(tr("This cycle touched no record"), tr("There was nothing to carry over."));
    }
}

void RunView::open(int row)
{
    if (const JournalEntry *entry = m_model->rowAt(row)) {
        Q_EMIT lookupRequested(entry->queueId);
    }
}

void RunView::setFollowing(bool isFollowing)
{
    m_isFollowing = isFollowing;
    showRetryable();
}

void RunView::focusTable()
{
    m_table->setFocus();
}

bool RunView::isRunning() const
{
    // Before the first answer a cycle without an outcome is taken for one that runs.
    const auto &progress = m_context.status.progress();
    const bool mayRun = progress ? progress->runId == m_runId : !m_context.status.view();
    return mayRun && !(m_run && m_run->outcome);
}

QList<CommandId> RunView::availableCommands() const
{
    QList<CommandId> commands;
    const bool hasEnded = m_run && m_run->outcome;
    if (hasEnded && m_retryable->count().value_or(0) > 0) {
        commands += CommandId::RetrySelected;
    }
    if (hasEnded && m_run->counts.failed > 0) {
        commands += CommandId::RetryAllFailed;
    }
    return commands + tableCommands(*m_table, *m_exporter);
}

void RunView::execute(CommandId command)
{
    switch (command) {
    case CommandId::Refresh:
        showRun(m_runId);
        break;
    case CommandId::RetrySelected:
        m_retrier->retry(m_retryable->filter());
        break;
    case CommandId::RetryAllFailed:
        m_retrier->retry({.runId = m_runId});
        break;
    default:
        runTableCommand(command, *m_table, *m_exporter,
                        [this] { return exportOfRecords(m_runId, m_filterBar->filter()); });
        break;
    }
}

void RunView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backRequested();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace statusbridge

#include "moc_runview.cpp"
