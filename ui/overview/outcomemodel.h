// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "ui/widgets/tablemodel.h"

namespace statusbridge {

//! \brief The newest outcomes of records, the newest first; older ones go. Fed by value.
class OutcomeModel : public TableModel<JournalEntry>
{
    Q_OBJECT

public:
    enum Column : quint8 { Time, QueueId, Status, Outcome, Reason };

    explicit OutcomeModel(int capacity = 200, QObject *parent = nullptr);

    //! \brief Puts \p entries on top, the last of them first.
    void add(const QList<JournalEntry> &entries);

private:
    static QList<TableColumn<JournalEntry>> makeColumns();

    int m_capacity;
};

} // namespace statusbridge
