// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

#include <QAbstractTableModel>

namespace statusbridge {

//! \brief The rows of both tables that a queue id has. Fed by value.
class LookupRowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int {
        TimeColumn,
        WordColumn,
        MeaningColumn,
        StateColumn,
        ChosenColumn,
        FailureColumn,
        RecipientColumn,
        MessageIdColumn,
        TableColumn,
        RowColumn,
        ColumnCount
    };
    static constexpr int SortRole = Qt::UserRole; //!< what a column is sorted by

    using QAbstractTableModel::QAbstractTableModel;

    //! \param webhookLogs, deliveredLogs what the two tables are called
    void setRows(const QList<LookupRow> &rows, const QString &webhookLogs, const QString &deliveredLogs);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const LookupRow &row, int column) const;
    [[nodiscard]] QVariant toolTip(const LookupRow &row, int column) const;
    [[nodiscard]] QVariant sortValue(const LookupRow &row, int column) const;

    QList<LookupRow> m_rows;
    QString m_webhookLogs;
    QString m_deliveredLogs;
};

} // namespace statusbridge
