// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

#include <QAbstractTableModel>

namespace statusbridge {

//! \brief Parked records of one reason.
struct ParkedReason
{
    QString reason;
    int records = 0;
    QDateTime oldest; //!< when the first of them was parked

    bool operator==(const ParkedReason &) const = default;
};

//! \brief The reasons among \p records, the most frequent first. Pure.
[[nodiscard]] QList<ParkedReason> reasonsOf(const QList<RecordFailure> &records);

//! \brief The reasons as a table; the first row stands for all of them.
class ReasonsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ReasonColumn, RecordsColumn, OldestColumn, ColumnCount };

    explicit ReasonsModel(QObject *parent = nullptr);

    void setReasons(const QList<ParkedReason> &reasons);
    //! \brief The reason of a row; nothing for the first one.
    [[nodiscard]] std::optional<QString> reason(int row) const;
    //! \brief The row of a reason; 0 if it is not among them.
    [[nodiscard]] int rowOf(const std::optional<QString> &reason) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ParkedReason> m_rows; //!< the first one: all
};

} // namespace statusbridge
