// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

#include <QAbstractTableModel>

namespace statusbridge {

//! \brief What a cycle would do, one line a record. Fed by value.
class DryRunModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { QueueId, Outcome, Before, After, Reason, ColumnCount };

    explicit DryRunModel(const QList<PlanLine> &plan, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PlanLine> m_plan;
};

} // namespace statusbridge
