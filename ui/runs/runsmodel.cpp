// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runsmodel.h"

#include "ui/runs/runwords.h"
#include "ui/text/formatting.h"
#include "ui/theme/icons.h"

namespace statusbridge {

RunsModel::RunsModel(QObject *parent)
    : PagedTable([this](const Run &run) { return RunPosition::of(run, m_order); }, parent)
{
    makeColumns();
}

void RunsModel::makeColumns()
{
    QList<TableColumn<Run>> columns = {
        {.title = tr("Begun"),
         .text = [](const Run &run) { return fullTime(run.startedAt); },
         .value = &Run::startedAt,
         .alignment = textAlignment},
        {.title = tr("Trigger"),
         .text = [](const Run &run) { return triggerWords(run.trigger); },
         .value = [](const Run &run) { return toString(run.trigger); },
         .alignment = textAlignment,
         .words = wordsOfEach(RunTrigger::Push, triggerWords)},
        {.title = tr("Outcome"),
         .text = [this](const Run &run) { return outcomeText(run); },
         .value = [](const Run &run) { return run.outcome ? QVariant(toString(*run.outcome)) : QVariant(); },
         .icon = [icons = SeverityIcons()](
                     const Run &run) { return icons.of(run.outcome ? severityOf(*run.outcome) : Severity::Busy); },
         .alignment = textAlignment,
         .words = wordsOfEach(CycleOutcome::Unauthorized, outcomeWords) + QStringList{tr("running"), tr("cut off")}},
        countColumn(tr("Updated"), &CycleCounts::updated),
        countColumn(tr("Unchanged"), untouchedOf),
        countColumn(tr("Failed"), &CycleCounts::failed),
        countColumn(tr("Parked"), &CycleCounts::parked),
        countColumn(tr("Calls"), &CycleCounts::calls),
        {.title = tr("Duration"),
         .text =
             [](const Run &run) {
                 const auto duration = durationOf(run);
                 return duration ? durationWords(std::chrono::milliseconds(*duration)) : QString();
             },
         .value =
             [](const Run &run) {
                 const auto duration = durationOf(run);
                 return duration ? QVariant(*duration) : QVariant();
             },
         .alignment = numberAlignment},
        {.title = tr("Run by"), .text = runnerWords, .toolTip = &Run::holder, .alignment = textAlignment},
    };
    for (int column = 0; column < columns.size(); ++column) {
        columns[column].titleToolTip = orderOf(column) ? tr("Sorts by this column") : QString();
    }
    setColumns(columns);
}

TableColumn<Run> RunsModel::countColumn(const QString &title, std::function<int(const CycleCounts &)> count)
{
    const auto value = [this, count = std::move(count)](const Run &run) {
        return count(m_progress && isRunning(run) ? m_progress->counts : run.counts);
    };
    return {.title = title,
            .text = [value](const Run &run) { return numberWords(value(run)); },
            .value = value,
            .alignment = numberAlignment};
}

QString RunsModel::outcomeText(const Run &run) const
{
    if (run.outcome) {
        return outcomeWords(*run.outcome);
    }
    return isRunning(run) ? tr("running") : tr("cut off");
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (role == RunIdRole && index.isValid()) {
        const Run *run = rowAt(index.row());
        return run ? QVariant(run->id) : QVariant();
    }
    return PagedTable::data(index, role);
}

std::optional<RunColumn> RunsModel::orderOf(int column)
{
    switch (column) {
    case StartedColumn:
        return RunColumn::Started;
    case DurationColumn:
        return RunColumn::Duration;
    case UpdatedColumn:
        return RunColumn::Updated;
    case FailedColumn:
        return RunColumn::Failed;
    default:
        return std::nullopt;
    }
}

int RunsModel::columnOf(RunColumn order)
{
    for (int column = 0; column <= HolderColumn; ++column) {
        if (orderOf(column) == order) {
            return column;
        }
    }
    return StartedColumn;
}

void RunsModel::start(const QList<Run> &runs)
{
    m_newestId = 0;
    remember(runs);
    PagedTable::start(runs);
}

void RunsModel::append(const QList<Run> &runs)
{
    remember(runs);
    PagedTable::append(runs);
}

void RunsModel::remember(const QList<Run> &runs)
{
    for (const Run &run : runs) {
        m_newestId = std::max(m_newestId, run.id);
    }
}

bool RunsModel::mergeNewest(const QList<Run> &newest, bool isWhole)
{
    QList<Run> added;
    for (const Run &run : newest) {
        if (run.id > m_newestId) {
            added += run;
        } else {
            updateRun(run);
        }
    }
    if (!isWhole && added.size() == newest.size()) {
        return false;
    }
    remember(added);
    prepend(added);
    return true;
}

void RunsModel::updateRun(const Run &run)
{
    replace(run, [id = run.id](const Run &known) { return known.id == id; });
}

void RunsModel::setProgress(const std::optional<CycleProgress> &progress)
{
    m_progress = progress;
    m_isProgressKnown = true;
    // The one that runs is the newest or among the first: a page is looked through at most.
    const int rows = std::min(rowCount(), Store::pageSize);
    if (rows > 0) {
        emitChanged(0, rows - 1);
    }
}

bool RunsModel::isRunning(const Run &run) const
{
    return !run.outcome && (m_progress ? m_progress->runId == run.id : !m_isProgressKnown);
}

} // namespace statusbridge

#include "moc_runsmodel.cpp"
