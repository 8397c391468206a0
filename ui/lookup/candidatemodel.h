// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lookup/searchquery.h"

#include <QAbstractTableModel>

namespace statusbridge {

//! \brief The queue ids that a search has found, in the order in which they came. Fed by value.
class CandidateModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { TimeColumn, WordColumn, QueueIdColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setQueueIds(const QStringList &queueIds);
    //! \brief More has become known about one of them.
    void setCandidate(const Candidate &candidate);
    [[nodiscard]] const Candidate &candidate(int row) const { return m_candidates.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Candidate> m_candidates;
};

} // namespace statusbridge
