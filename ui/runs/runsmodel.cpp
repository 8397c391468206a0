// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runsmodel.h"

#include "ui/runs/runwords.h"
#include "ui/text/formatting.h"

namespace statusbridge {

namespace {

bool isNumber(int column)
{
    return column >= RunsModel::UpdatedColumn && column <= RunsModel::DurationColumn;
}

} // namespace

RunsModel::RunsModel(QObject *parent)
    : PagedTable([this](const Run &run) { return RunPosition::of(run, m_order); }, parent)
{}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(isNumber(section) ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && orderOf(section)) {
        return tr("Sorts by this column");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles = {tr("Begun"),  tr("Trigger"), tr("Outcome"), tr("Updated"),  tr("Unchanged"),
                                tr("Failed"), tr("Parked"),  tr("Calls"),   tr("Duration"), tr("Run by")};
    return titles.at(section);
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return headerData(index.column(), Qt::Horizontal, role);
    }
    if (role != Qt::DisplayRole && role != Qt::DecorationRole && role != ValueRole && role != RunIdRole) {
        return {};
    }
    const Run *run = rowAt(index.row());
    if (!run) {
        return role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*run, index.column());
    case Qt::DecorationRole:
        return index.column() == OutcomeColumn
                   ? QVariant(m_icons.of(run->outcome ? severityOf(*run->outcome) : Severity::Busy))
                   : QVariant();
    case ValueRole:
        return value(*run, index.column());
    default:
        return run->id;
    }
}

QString RunsModel::text(const Run &run, int column) const
{
    switch (column) {
    case StartedColumn:
        return fullTime(run.startedAt);
    case OutcomeColumn:
        if (!run.outcome) {
            return isRunning(run) ? tr("running") : tr("cut off");
        }
        return outcomeWords(*run.outcome);
    case TriggerColumn:
        return triggerWords(run.trigger);
    case DurationColumn:
        if (const auto duration = durationOf(run)) {
            return durationWords(std::chrono::milliseconds(*duration));
        }
        return {};
    case HolderColumn:
        return run.holder;
    default:
        return numberWords(value(run, column).toLongLong());
    }
}

QVariant RunsModel::value(const Run &run, int column) const
{
    const CycleCounts &counts = isRunning(run) ? m_progress->counts : run.counts;
    switch (column) {
    case StartedColumn:
        return run.startedAt;
    case TriggerColumn:
        return toString(run.trigger);
    case OutcomeColumn:
        return run.outcome ? QVariant(toString(*run.outcome)) : QVariant();
    case UpdatedColumn:
        return counts.updated;
    case UnchangedColumn:
        return untouchedOf(counts);
    case FailedColumn:
        return counts.failed;
    case ParkedColumn:
        return counts.parked;
    case CallsColumn:
        return counts.calls;
    case DurationColumn:
        return durationOf(run) ? QVariant(*durationOf(run)) : QVariant();
    default:
        return run.holder;
    }
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
    for (int column = 0; column < ColumnCount; ++column) {
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

bool RunsModel::takeNewest(const QList<Run> &newest, bool isWhole)
{
    QList<Run> added;
    for (const Run &run : newest) {
        if (run.id > m_newestId) {
            added += run;
        } else {
            takeRun(run);
        }
    }
    if (!isWhole && added.size() == newest.size()) {
        return false;
    }
    remember(added);
    prepend(added);
    return true;
}

void RunsModel::takeRun(const Run &run)
{
    replace(run, [id = run.id](const Run &known) { return known.id == id; });
}

void RunsModel::setProgress(const std::optional<CycleProgress> &progress)
{
    m_progress = progress;
    // The one that runs is the newest or among the first: a page is looked through at most.
    const int rows = std::min(rowCount(), Store::pageSize);
    if (rows > 0) {
        tellChanged(0, rows - 1);
    }
}

bool RunsModel::isRunning(const Run &run) const
{
    return !run.outcome && m_progress && m_progress->runId == run.id;
}

} // namespace statusbridge
