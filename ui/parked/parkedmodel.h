// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordcause.h"
#include "ui/widgets/tablemodel.h"

#include <optional>

namespace statusbridge {

//! \brief The parked records, or those of one cause, sorted by any column.
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
        ZohoCodeColumn,
        ZohoMessageColumn,
        FailureColumn
    };

    explicit ParkedModel(QObject *parent = nullptr);

    void setRecords(const QList<RecordFailure> &records);
    //! \brief Shows those with exactly this cause; nothing: all.
    void setCause(const std::optional<RecordCause> &cause);
    [[nodiscard]] const std::optional<RecordCause> &cause() const { return m_cause; }
    [[nodiscard]] const QList<RecordFailure> &records() const { return m_records; } //!< of all reasons

    void sort(int column, Qt::SortOrder order) override;

private:
    static QList<TableColumn<RecordFailure>> makeColumns();
    void showRecords();

    QList<RecordFailure> m_records;
    std::optional<RecordCause> m_cause;
    int m_sortColumn = ParkedColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace statusbridge
