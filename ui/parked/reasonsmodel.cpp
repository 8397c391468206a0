// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parked/reasonsmodel.h"

#include "ui/text/formatting.h"

#include <QHash>

#include <algorithm>

namespace statusbridge {

QList<ParkedReason> reasonsOf(const QList<RecordFailure> &records)
{
    QHash<QString, ParkedReason> byReason;
    for (const RecordFailure &record : records) {
        ParkedReason &reason = byReason[record.reason];
        reason.reason = record.reason;
        ++reason.records;
        if (!reason.oldest.isValid() || record.parkedAt < reason.oldest) {
            reason.oldest = record.parkedAt;
        }
    }
    QList<ParkedReason> reasons = byReason.values();
    std::sort(reasons.begin(), reasons.end(), [](const ParkedReason &one, const ParkedReason &other) {
        return one.records != other.records ? one.records > other.records : one.reason < other.reason;
    });
    return reasons;
}

ReasonsModel::ReasonsModel(QObject *parent) : QAbstractTableModel(parent) {}

void ReasonsModel::setReasons(const QList<ParkedReason> &reasons)
{
    beginResetModel();
    ParkedReason all;
    for (const ParkedReason &reason : reasons) {
        all.records += reason.records;
        all.oldest = all.oldest.isValid() ? std::min(all.oldest, reason.oldest) : reason.oldest;
    }
    m_rows = reasons;
    m_rows.prepend(all);
    endResetModel();
}

std::optional<QString> ReasonsModel::reason(int row) const
{
    return row > 0 && row < m_rows.size() ? std::optional(m_rows.at(row).reason) : std::nullopt;
}

int ReasonsModel::rowOf(const std::optional<QString> &reason) const
{
    for (int row = 1; reason && row < m_rows.size(); ++row) {
        if (m_rows.at(row).reason == *reason) {
            return row;
        }
    }
    return 0;
}

int ReasonsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReasonsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReasonsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return headerData(index.column(), Qt::Horizontal, role);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const ParkedReason &row = m_rows.at(index.row());
    switch (index.column()) {
    case ReasonColumn: {
        const QString text = index.row() == 0 ? tr("All reasons") : row.reason;
        return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
    }
    case RecordsColumn:
        return numberWords(row.records);
    default:
        return fullTime(row.oldest);
    }
}

QVariant ReasonsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(section == RecordsColumn ? Qt::AlignTrailing | Qt::AlignVCenter
                                            : Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles = {tr("Why"), tr("Records"), tr("Oldest since")};
    return titles.at(section);
}

} // namespace statusbridge
