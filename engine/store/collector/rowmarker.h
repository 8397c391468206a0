// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/collector/columnmap.h"

namespace statusbridge {

class Database;

//! \brief Where rows are marked.
enum class MarkPlace : quint8 {
    Collector, //!< in the `Updated` column, or in a table of our own if there is none for this target
    OwnTable,  //!< in our own table alone, because the column can't be written
};

//! \brief Marks rows of the collector's tables and statuses of ours by primary key, and with the last status the row
//! that it was read in (sourcerows.h). Needs a transaction around it.
//!
//! A row is marked only while it holds the queue id, word, message id and time that were read, with case, NULL being
//! like NULL in the first two and like an empty text in the others.
//! One statement for each table, one more where an `Updated` column is marked, which looks whether it is, and another
//! if a mark had no effect; of each as many as the rows have portions (bulkrows.h). Rows that are settled in our own
//! table though they have such a column are noted, so that their mark is tried again (unmarkedrows.h).
//! Errors: Database, Schema.
class RowMarker
{
public:
    RowMarker(Database &database, const WebhookTables &tables);

    //! \brief Returns the rows on which the mark had no effect although they still hold what was read: a policy or a
    //! trigger kept it off without a word. They are settled in our own table, so that nothing is sent for them again.
    [[nodiscard]] Expected<StatusRows> mark(const StatusRows &rows, MarkPlace place = MarkPlace::Collector);

    //! \brief Settles all that is marked in an `Updated` column in our own table too, for the tables' target. Takes as
    //! long as reading the tables.
    [[nodiscard]] Expected<void> keepMarks();
    //! \brief Those of \p rows that open() can open, as if they were open: marked ones of tables with an `Updated`
    //! column.
    [[nodiscard]] StatusRows openable(const StatusRows &rows) const;
    //! \brief Opens them again; returns how many were opened.
    [[nodiscard]] Expected<int> open(const StatusRows &openable);

private:
    [[nodiscard]] Expected<StatusRows> markIn(const ResolvedTable &table, const StatusRows &rows, MarkPlace place);
    [[nodiscard]] Expected<StatusRows> markSources(const StatusRows &rows);
    [[nodiscard]] Expected<StatusRows> settleUnmarked(const ResolvedTable &table, const StatusRows &rows);

    Database &m_database;
    WebhookTables m_tables;
};

} // namespace statusbridge
