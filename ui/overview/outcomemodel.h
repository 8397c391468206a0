// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

#include <QAbstractTableModel>

namespace statusbridge {

//! \brief The newest outcomes of records, the newest first; older ones go. Fed by value.
class OutcomeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { Time, QueueId, Status, Outcome, Reason, ColumnCount };

    explicit OutcomeModel(int capacity = 200, QObject *parent = nullptr);

    //! \brief Puts \p entries on top, the last of them first.
    void add(const QList<JournalEntry> &entries);
    void clear();
    [[nodiscard]] const JournalEntry &entry(int row) const { return m_entries.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int m_capacity;
    QList<JournalEntry> m_entries;
};

} // namespace statusbridge
