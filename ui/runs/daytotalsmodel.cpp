// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/daytotalsmodel.h"

#include "ui/runs/runwords.h"
#include "ui/text/formatting.h"

#include <QLocale>

#include <algorithm>

namespace statusbridge {

namespace {

QVariant valueOf(const DayTotals &day, int column)
{
    switch (column) {
    case DayTotalsModel::DayColumn:
        return day.day;
    case DayTotalsModel::CyclesColumn:
        return day.cycles;
    case DayTotalsModel::FailedCyclesColumn:
        return day.failedCycles;
    case DayTotalsModel::UpdatedColumn:
        return day.counts.updated;
    case DayTotalsModel::UnchangedColumn:
        return untouchedOf(day.counts);
    case DayTotalsModel::LeftColumn:
        return day.counts.left;
    case DayTotalsModel::ParkedColumn:
        return day.counts.parked;
    case DayTotalsModel::FailedColumn:
        return day.counts.failed;
    case DayTotalsModel::MeanColumn:
        return day.meanSeconds;
    default:
        return day.longestSeconds;
    }
}

QString cellText(const DayTotals &day, int column)
{
    const QVariant value = valueOf(day, column);
    switch (column) {
    case DayTotalsModel::DayColumn:
        return QLocale().toString(day.day, QLocale::ShortFormat);
    case DayTotalsModel::MeanColumn:
    case DayTotalsModel::LongestColumn:
        return day.timedCycles == 0 ? QString()
                                    : durationWords(std::chrono::milliseconds(qRound64(value.toDouble() * 1000)));
    default:
        return numberWords(value.toInt());
    }
}

} // namespace

DayTotalsModel::DayTotalsModel(QObject *parent) : QAbstractTableModel(parent) {}

void DayTotalsModel::setDays(const QList<DayTotals> &days)
{
    beginResetModel();
    m_days = days;
    std::reverse(m_days.begin(), m_days.end());
    endResetModel();
}

int DayTotalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

int DayTotalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DayTotalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const DayTotals &day = m_days.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(day, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case ValueRole:
        return valueOf(day, index.column());
    default:
        return {};
    }
}

QVariant DayTotalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(section == DayColumn ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles = {tr("Day"),     tr("Cycles"),    tr("Cycles that failed"),
                                tr("Updated"), tr("Unchanged"), tr("Left"),
                                tr("Parked"),  tr("Failed"),    tr("Average"),
                                tr("Longest")};
    return titles.at(section);
}

} // namespace statusbridge
