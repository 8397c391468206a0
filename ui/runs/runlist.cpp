// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runlist.h"

#include "engine/core/clock.h"
#include "engine/core/timezone.h"
#include "engine/session/enginesession.h"
#include "ui/backend/statuswatch.h"
#include "ui/commands/commandset.h"
#include "ui/export/tablecommands.h"
#include "ui/runs/chartpanel.h"
#include "ui/runs/runexport.h"
#include "ui/runs/runfilterbar.h"
#include "ui/text/formatting.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace statusbridge {

namespace {

//! If more cycles are new than that, all is loaded again.
constexpr int newestLimit = 50;

DataTable *makeRunsTable(RunsModel *model)
{
    const QString number = u"00,000"_s;
    const QStringList samples = {
        u"0000-00-00 00:00:00"_s, QString(),     QString(), number, number, number, number, number,
        u"00 min 00 s"_s,         u"host.name"_s};
    auto *table = new DataTable(model, u"runs"_s, QCoreApplication::translate("Runs", "Cycles"), samples);
    fitColumns(*table, samples, [](int column) { return RunsModel::orderOf(column).has_value(); });
    QHeaderView *header = table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(RunsModel::columnOf(model->order().column), Qt::DescendingOrder);
    return table;
}

} // namespace

RunList::RunList(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new RunsModel(this))
    , m_feeder(context.gateway, *m_model, this, [this](const auto &error) { showError(error); })
    , m_banner(new Banner)
    , m_exporter(new Exporter(context.gateway, m_banner, this))
    , m_chart(new ChartPanel)
    , m_filterBar(new RunFilterBar)
    , m_table(makeRunsTable(m_model))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_shown(new QLabel)
{
    layOut();
    connectParts();
}

QWidget *RunList::tablePart()
{
    auto *part = new QWidget;
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_shown);
    foot->addStretch();
    for (const auto id : {CommandId::ExportCsv, CommandId::ExportJson}) {
        foot->addWidget(actionButton(m_context.commands.action(id)));
    }
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filterBar);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
    return part;
}

void RunList::layOut()
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_chart);
    splitter->addWidget(tablePart());
    splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    column->addWidget(splitter, 1);
}

void RunList::connectParts()
{
    connect(m_filterBar, &RunFilterBar::changed, this, &RunList::reload);
    connect(m_chart, &ChartPanel::dayCountChanged, this, &RunList::askTotals);
    connect(m_chart, &ChartPanel::dayOpened, m_filterBar, &RunFilterBar::showDay);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &RunList::sortBy);
    connect(m_table, &DataTable::rowSelectionChanged, this, &RunList::commandsChanged);
    connect(m_table, &DataTable::opened, this, [this](int row) {
        if (const Run *run = m_model->rowAt(row)) {
            Q_EMIT runOpened(run->id);
        }
    });
    connect(m_exporter, &Exporter::busyChanged, this, &RunList::commandsChanged);
    connect(m_exporter, &Exporter::saved, this, &RunList::done);
    connect(&m_context.status, &StatusWatch::changed, this, &RunList::follow);
    connect(&m_context.status, &StatusWatch::progressChanged, this, &RunList::follow);
}

void RunList::activate()
{
    m_isActive = true;
    showProgress();
    if (!m_hasStarted) {
        reload();
    } else {
        askNewest();
    }
    askTotals();
    m_table->setFocus();
}

void RunList::deactivate()
{
    m_isActive = false;
}

QDate RunList::today() const
{
    return m_context.clock.utcNow().toLocalTime().date();
}

RunFilter RunList::filter() const
{
    return m_filterBar->filter(today());
}

void RunList::reload()
{
    m_hasStarted = true;
    m_count.reset();
    m_feeder.start(
        [filter = filter(), order = m_model->order()](EngineSession &session, const RunPosition &after, int limit) {
            return session.runs(filter, order, after, limit);
        });
    askCount();
    showState();
}

void RunList::askCount()
{
    m_context.gateway.ask<qint64>(
        this, [filter = filter()](EngineSession &session) { return session.runCount(filter); },
        [this, requestId = m_countRequestId.next()](const Expected<qint64> &count) {
            if (count && m_countRequestId.isNewest(requestId)) {
                m_count = *count;
                showState();
            }
        });
}

//! Cycles that have begun or ended since. In another order than by time they would appear anywhere: all is loaded
//! again.
void RunList::askNewest()
{
    if (!(m_model->order() == RunOrder())) {
        reload();
        return;
    }
    m_context.gateway.ask<QList<Run>>(
        this, [filter = filter()](EngineSession &session) { return session.runs(filter, RunOrder(), {}, newestLimit); },
        [this, asked = filter()](const Expected<QList<Run>> &runs) {
            if (!runs || !(asked == filter()) || !(m_model->order() == RunOrder())) {
                showError(runs ? std::optional<Error>() : runs.error());
                return;
            }
            if (!m_model->mergeNewest(*runs, runs->size() < newestLimit)) {
                reload();
            }
            askCount();
            showError(std::nullopt);
        });
}

void RunList::askTotals()
{
    const QDate last = today();
    const QDate first = last.addDays(1 - m_chart->dayCount());
    m_context.gateway.ask<QList<DayTotals>>(
        this, [first, last](EngineSession &session) { return session.dailyTotals(first, last, timeZoneOf({})); },
        [this, requestId = m_totalsRequestId.next()](const Expected<QList<DayTotals>> &days) {
            if (!m_totalsRequestId.isNewest(requestId)) {
                return;
            }
            if (days) {
                m_chart->setDays(*days);
            } else {
                showError(days.error());
            }
        });
}

void RunList::showProgress()
{
    if (m_context.status.view() || m_context.status.progress()) {
        m_model->setProgress(m_context.status.progress());
    }
}

//! The engine's state has changed: a cycle may have begun or ended, here or elsewhere.
void RunList::follow()
{
    if (!m_isActive) {
        return;
    }
    showProgress();
    const auto change = m_changes.update(m_context.status.view(), m_context.status.progress());
    if (change.hasBegun || change.hasEnded) {
        askNewest();
    }
    if (change.hasEnded) {
        askTotals();
    }
}

void RunList::sortBy(int column)
{
    auto *header = m_table->horizontalHeader();
    const RunOrder before = m_model->order();
    if (const auto order = RunsModel::orderOf(column)) {
        const bool isDescending = *order == before.column ? !before.isDescending : true;
        m_model->setOrder({.column = *order, .isDescending = isDescending});
        reload();
    }
    // A column that can't be sorted by leaves the arrow where it was.
    header->setSortIndicator(RunsModel::columnOf(m_model->order().column),
                             m_model->order().isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RunList::showError(const std::optional<Error> &error)
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

void RunList::showState()
{
    const int rows = m_model->rowCount();
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_shown->setVisible(rows > 0);
    m_shown->setText(
        m_count && *m_count > rows
            ? tr("%1 of %2 cycles; scroll for more, or choose a day").arg(numberWords(rows), numberWords(*m_count))
            : tr("%Ln cycle(s)", nullptr, rows));
    if (rows == 0) {
        showEmptiness();
    }
}

void RunList::showEmptiness()
{
    m_empty->setIcon(u"runs"_s);
    m_empty->setAction(nullptr);
    if (m_feeder.isAsking()) {
        m_empty->setTexts(tr("Asking the database …"), QString());
    } else if (m_filterBar->isFiltering()) {
        m_empty->setTexts(tr("No cycle fits"), tr("Take filters away to see more."));
    } else {
        m_empty->setTexts(tr("No cycle has run yet"),
                          tr("Cycles begin by themselves as soon as everything is set up; one can be started now."));
        m_empty->setAction(m_context.commands.action(CommandId::SyncNow));
    }
}

QList<CommandId> RunList::availableCommands() const
{
    return tableCommands(*m_table, *m_exporter);
}

void RunList::execute(CommandId command)
{
    switch (command) {
    case CommandId::Refresh:
        reload();
        askTotals();
        break;
    default:
        runTableCommand(command, *m_table, *m_exporter, [this] { return exportOfRuns(filter(), m_model->order()); });
        break;
    }
}

} // namespace statusbridge

#include "moc_runlist.cpp"
