// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lookup/comparison.h"

#include <QAbstractTableModel>

namespace statusbridge {

//! \brief The fields of a record, what is written into them, and what each record at Zoho shows. Fed by value.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { FieldColumn, WrittenColumn, FirstRecordColumn };

    using QAbstractTableModel::QAbstractTableModel;

    void setFields(const QList<ComparedField> &fields, const QStringList &recordIds);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant recordData(const ComparedField &field, int number, int role) const;

    QList<ComparedField> m_fields;
    QStringList m_recordIds;
};

} // namespace statusbridge
