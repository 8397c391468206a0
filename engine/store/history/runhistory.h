// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/historyfilters.h"
#include "engine/model/records.h"

#include <QTimeZone>

namespace statusbridge {

class Database;

//! \brief Reads the history page by page, filtered and sorted. Never writes.
//!
//! Pages are by key and each order has an index, so that the last page of a million runs costs what the first does. A
//! filter that few runs fit reads the index of the order, not the table. Belongs to the thread of its database.
//! Errors: Database, Schema.
class RunHistory
{
public:
    explicit RunHistory(Database &database) : m_database(database) {}

    //! \brief At most \p limit runs that come after \p after, or the first ones if that is not valid.
    [[nodiscard]] Expected<QList<Run>> runs(const RunFilter &filter, const RunOrder &order, const RunPosition &after,
                                            int limit);
    //! \brief How many runs fit. Reads an index, some milliseconds for a hundred thousand runs.
    [[nodiscard]] Expected<qint64> count(const RunFilter &filter);

    //! \brief Entries of a run above \p afterId that fit, oldest first.
    [[nodiscard]] Expected<QList<JournalEntry>> entries(qint64 runId, const JournalFilter &filter, qint64 afterId,
                                                        int limit);
    //! \brief How many entries of a run have which outcome; outcomes without any are left out.
    [[nodiscard]] Expected<QMap<RecordOutcome, int>> outcomes(qint64 runId);

    //! \brief The sums of every day from \p from to \p to in \p zone, both included, days without a cycle too. One
    //! statement; holds one run at a time.
    [[nodiscard]] Expected<QList<DayTotals>> dailyTotals(const QDate &from, const QDate &to, const QTimeZone &zone);

private:
    Database &m_database;
};

} // namespace statusbridge
