// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordcause.h"
#include "ui/widgets/tablemodel.h"

#include <optional>

namespace statusbridge {

//! \brief The reasons as a table; the first row stands for all of them.
class ReasonsModel : public TableModel<ParkedReason>
{
    Q_OBJECT

public:
    enum Column { ReasonColumn, ZohoCodeColumn, ZohoMessageColumn, RecordsColumn, OldestColumn };

    explicit ReasonsModel(QObject *parent = nullptr);

    void setReasons(const QList<ParkedReason> &reasons);
    //! \brief The cause of a row; nothing for the first one.
    [[nodiscard]] std::optional<RecordCause> cause(int number) const;
    //! \brief The row of a cause; 0 if it is not among them.
    [[nodiscard]] int rowOf(const std::optional<RecordCause> &cause) const;

private:
    static QList<TableColumn<ParkedReason>> makeColumns();
};

} // namespace statusbridge
