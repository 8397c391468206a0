// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/dryrunmodel.h"

#include "ui/text/formatting.h"
#include "ui/text/severitytext.h"
#include "ui/theme/icons.h"

namespace statusbridge {

DryRunModel::DryRunModel(const QList<PlanLine> &plan, QObject *parent) : QAbstractTableModel(parent), m_plan(plan) {}

int DryRunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.size());
}

int DryRunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DryRunModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const PlanLine &line = m_plan.at(index.row());
    if (role == Qt::DecorationRole && index.column() == Outcome) {
        const auto severity = severityOf(line.outcome);
        return themedIcon(severityIcon(severity), severity);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case QueueId:
        return line.queueId;
    case Outcome:
        return outcomeWords(line.outcome);
    case Before:
        return line.statusBefore;
    case After:
        return line.statusAfter;
    case Reason:
        return line.reason;
    default:
        return {};
    }
}

QVariant DryRunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case QueueId:
        return tr("Queue id");
    case Outcome:
        return tr("Outcome");
    case Before:
        return tr("Zoho shows");
    case After:
        return tr("Would be written");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace statusbridge
