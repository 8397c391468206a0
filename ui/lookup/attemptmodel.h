// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

#include <QAbstractTableModel>

namespace statusbridge {

//! \brief What cycles have done about a queue id, newest first. Fed by value.
class AttemptModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int {
        TimeColumn,
        OutcomeColumn,
        ReasonColumn,
        AfterColumn,
        BeforeColumn,
        ZohoColumn,
        RunColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setAttempts(const QList<JournalEntry> &attempts);
    [[nodiscard]] const JournalEntry &attempt(int row) const { return m_attempts.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<JournalEntry> m_attempts;
};

} // namespace statusbridge
