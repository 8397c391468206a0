// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

#include <QAbstractTableModel>

namespace statusbridge {

//! \brief The parked records, or those of one reason, sorted by any column.
class ParkedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RecordColumn,
        QueueIdColumn,
        ParkedColumn,
        StreakColumn,
        FirstFailedColumn,
        ReasonColumn,
        ZohoWordsColumn,
        ColumnCount
    };
    enum Role {
        ValueRole = Qt::UserRole, //!< the bare value of a cell, which it is sorted by
    };

    explicit ParkedModel(QObject *parent = nullptr);

    void setRecords(const QList<RecordFailure> &records);
    //! \brief Shows those with exactly this reason; nothing: all.
    void setReason(const std::optional<QString> &reason);
    [[nodiscard]] const std::optional<QString> &reason() const { return m_reason; }
    [[nodiscard]] const RecordFailure &record(int row) const { return m_shown.at(row); }
    [[nodiscard]] const QList<RecordFailure> &records() const { return m_records; } //!< of all reasons

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void pick();

    QList<RecordFailure> m_records;
    QList<RecordFailure> m_shown;
    std::optional<QString> m_reason;
    int m_sortColumn = ParkedColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace statusbridge
