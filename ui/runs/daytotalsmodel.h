// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

#include <QAbstractTableModel>

namespace statusbridge {

//! \brief The numbers of the chart as a table, the newest day first.
class DayTotalsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        DayColumn,
        CyclesColumn,
        FailedCyclesColumn,
        UpdatedColumn,
        UnchangedColumn,
        LeftColumn,
        ParkedColumn,
        FailedColumn,
        MeanColumn,
        LongestColumn,
        ColumnCount
    };
    enum Role {
        ValueRole = Qt::UserRole, //!< the bare value of a cell
    };

    explicit DayTotalsModel(QObject *parent = nullptr);

    //! \param days in rising order
    void setDays(const QList<DayTotals> &days);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<DayTotals> m_days;
};

} // namespace statusbridge
