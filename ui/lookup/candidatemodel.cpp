// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/candidatemodel.h"

#include "ui/text/formatting.h"

namespace statusbridge {

void CandidateModel::setQueueIds(const QStringList &queueIds)
{
    beginResetModel();
    m_candidates.clear();
    for (const QString &queueId : queueIds) {
        m_candidates += Candidate{.queueId = queueId};
    }
    endResetModel();
}

void CandidateModel::setCandidate(const Candidate &candidate)
{
    for (int row = 0; row < m_candidates.size(); ++row) {
        if (m_candidates.at(row).queueId == candidate.queueId) {
            m_candidates[row] = candidate;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

int CandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

int CandidateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant CandidateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Candidate &candidate = m_candidates.at(index.row());
    if (role == Qt::ToolTipRole) {
        return candidate.messageId.isEmpty() ? candidate.queueId
                                             : tr("Queue id %1, message id %2, recipient %3")
                                                   .arg(candidate.queueId, candidate.messageId, candidate.recipientId);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case TimeColumn:
        return fullTime(candidate.eventTime);
    case WordColumn:
        return candidate.statusWord;
    default:
        return candidate.queueId;
    }
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TimeColumn:
        return tr("Newest event");
    case WordColumn:
        return tr("Status word");
    case QueueIdColumn:
        return tr("Queue id");
    default:
        return {};
    }
}

} // namespace statusbridge
