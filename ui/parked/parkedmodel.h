// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "ui/widgets/tablemodel.h"

#include <optional>

namespace statusbridge {

//! \brief The parked records, or those of one reason, sorted by any column.
class ParkedModel : public TableModel<RecordFailure>
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
        ZohoWordsColumn
    };

    explicit ParkedModel(QObject *parent = nullptr);

    void setRecords(const QList<RecordFailure> &records);
    //! \brief Shows those with exactly this reason; nothing: all.
    void setReason(const std::optional<QString> &reason);
    [[nodiscard]] const std::optional<QString> &reason() const { return m_reason; }
    [[nodiscard]] const QList<RecordFailure> &records() const { return m_records; } //!< of all reasons

    void sort(int column, Qt::SortOrder order) override;

private:
    static QList<TableColumn<RecordFailure>> makeColumns();
    void showRecords();

    QList<RecordFailure> m_records;
    std::optional<QString> m_reason;
    int m_sortColumn = ParkedColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace statusbridge
