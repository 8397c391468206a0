// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/records.h"

#include <QSplitter>

#include <functional>
#include <optional>

namespace statusbridge {

class DataTable;
class RecordDetail;
struct ConsoleContext;

//! \brief A table of records, and at its side the record whose row is selected. The detail is there once a row is
//! selected, and stays with what it shows until another is selected or it is closed, whatever becomes of the rows.
//! Meanwhile the table does without its spare columns. Its sizes are kept under the object's name.
class RecordSplit : public QSplitter
{
    Q_OBJECT

public:
    //! What the row says; nothing if it is not in memory.
    using RecordAt = std::function<std::optional<JournalEntry>(int row)>;

    //! \param master what holds \p table, or \p table itself
    RecordSplit(const ConsoleContext &context, QWidget *master, DataTable *table, RecordAt recordAt,
                QWidget *parent = nullptr);

    [[nodiscard]] RecordDetail *detail() const { return m_detail; }
    void closeDetail();

Q_SIGNALS:
    //! \brief The detail takes room beside the table, or doesn't any more.
    void detailShown(bool isShown);

private:
    void showSelected();

    DataTable *m_table;
    RecordDetail *m_detail;
    RecordAt m_recordAt;
};

} // namespace statusbridge
