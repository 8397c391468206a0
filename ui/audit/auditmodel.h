// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/audit.h"
#include "ui/paging/pagedmodel.h"

namespace statusbridge {

//! \brief Who changed what as a table, page by page, the newest first. A page begins below the number of a row.
class AuditModel : public PagedTable<AuditEntry, qint64>
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        NameColumn,
        KindColumn,
        PlaceColumn,
        ActionColumn,
        ObjectColumn,
        BeforeColumn,
        AfterColumn
    };

    explicit AuditModel(QObject *parent = nullptr);
};

} // namespace statusbridge
