// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "ui/paging/pagedmodel.h"

namespace statusbridge {

//! \brief The journal of a run as a table, page by page, in the order in which the records were settled.
class RecordsModel : public PagedTable<JournalEntry, qint64>
{
    Q_OBJECT

public:
    enum Column {
        OutcomeColumn,
        RecordColumn,
        QueueIdColumn,
        BeforeColumn,
        AfterColumn,
        ReasonColumn,
        ZohoCodeColumn,
        ZohoMessageColumn,
        FailureColumn,
        RecipientColumn,
        TimeColumn
    };
    explicit RecordsModel(QObject *parent = nullptr);
};

} // namespace statusbridge
