// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parked/parkedmodel.h"

#include "ui/text/formatting.h"

#include <algorithm>

namespace statusbridge {

namespace {

QString zohoText(const RecordFailure &record)
{
    if (record.zohoCode == 0) {
        return record.zohoWords;
    }
    return record.zohoWords.isEmpty() ? QString::number(record.zohoCode)
                                      : u"%1: %2"_s.arg(QString::number(record.zohoCode), record.zohoWords);
}

QVariant valueOf(const RecordFailure &record, int column)
{
    switch (column) {
    case ParkedModel::RecordColumn:
        return record.recordId;
    case ParkedModel::QueueIdColumn:
        return record.queueId;
    case ParkedModel::ParkedColumn:
        return record.parkedAt;
    case ParkedModel::StreakColumn:
        return record.streak;
    case ParkedModel::FirstFailedColumn:
        return record.firstFailed;
    case ParkedModel::ReasonColumn:
        return record.reason;
    default:
        return zohoText(record);
    }
}

QString textOf(const RecordFailure &record, int column)
{
    const QVariant value = valueOf(record, column);
    switch (column) {
    case ParkedModel::ParkedColumn:
    case ParkedModel::FirstFailedColumn:
        return fullTime(value.toDateTime());
    case ParkedModel::StreakColumn:
        return ParkedModel::tr("%n time(s)", nullptr, record.streak);
    default:
        return value.toString();
    }
}

bool isBefore(const RecordFailure &one, const RecordFailure &other, int column)
{
    switch (column) {
    case ParkedModel::ParkedColumn:
        return one.parkedAt < other.parkedAt;
    case ParkedModel::FirstFailedColumn:
        return one.firstFailed < other.firstFailed;
    case ParkedModel::StreakColumn:
        return one.streak < other.streak;
    default:
        return valueOf(one, column).toString() < valueOf(other, column).toString();
    }
}

} // namespace

ParkedModel::ParkedModel(QObject *parent) : QAbstractTableModel(parent) {}

void ParkedModel::setRecords(const QList<RecordFailure> &records)
{
    m_records = records;
    pick();
}

void ParkedModel::setReason(const std::optional<QString> &reason)
{
    if (m_reason != reason) {
        m_reason = reason;
        pick();
    }
}

void ParkedModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    pick();
}

void ParkedModel::pick()
{
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_records.cbegin(), m_records.cend(), std::back_inserter(m_shown),
                 [this](const RecordFailure &record) { return !m_reason || record.reason == *m_reason; });
    std::stable_sort(m_shown.begin(), m_shown.end(), [this](const RecordFailure &one, const RecordFailure &other) {
        return m_sortOrder == Qt::AscendingOrder ? isBefore(one, other, m_sortColumn)
                                                 : isBefore(other, one, m_sortColumn);
    });
    endResetModel();
}

int ParkedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ParkedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ParkedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RecordFailure &record = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(record, index.column());
    case Qt::ToolTipRole: // sentences are longer than their columns
        return index.column() >= ReasonColumn ? QVariant(textOf(record, index.column()).toHtmlEscaped()) : QVariant();
    case ValueRole:
        return valueOf(record, index.column());
    default:
        return {};
    }
}

QVariant ParkedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles = {tr("Record"),        tr("Queue id"), tr("Parked since"), tr("Refused"),
                                tr("First refused"), tr("Why"),      tr("Zoho's words")};
    return titles.at(section);
}

} // namespace statusbridge
