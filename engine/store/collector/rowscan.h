// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/openrows.h"
#include "engine/store/state/lease.h"

#include <chrono>
#include <functional>

namespace statusbridge {

//! \brief How much one scan reads. The usual values keep it below a second or two of an hour.
struct ScanLimits
{
    int recentRows = 10000;               //!< the newest rows, which are not noted but read each time
    int batchRows = 20000;                //!< rows that one transaction reads
    int sweptRows = 100000;               //!< older rows that are read again
    std::chrono::milliseconds time{5000}; //!< after which the rest waits for the next cycle
};

//! \brief Notes which rows of a table are open, where the database keeps no index of them, so that finding them doesn't
//! need to read the whole table. Part of a cycle.
//!
//! The key, a whole number, divides a table into two parts. Rows above `recent_from` are read by every query for open
//! rows (openRowsSql()). Those below were read when the border moved over them, and the open ones are in
//! statusbridge_open_rows. The border follows the newest rows at a distance of `recentRows`, so that rows whose
//! transaction ended late, or that a replica received out of order, are still above it.
//!
//! The first scan of a large table takes several cycles. Until it is complete, of the rows that it has not seen only
//! the newest mostUnseenRows are read, and whether any row is open counts as yes.
//!
//! What remains is a row below the border that is inserted or changed later. For these, every scan reads `sweptRows`
//! old rows again, from the lowest key to the border and then from the beginning. So the promise is: a row is found at
//! once if it is among the newest 10,000; after the next scan if the table has up to 110,000 rows; and otherwise once
//! the sweep has passed it, after one cycle for every 100,000 rows. It can't be lost, and it is worked on at once,
//! independently of the scan, when its record is fetched, because matching reads the table itself. The scan only
//! decides whether a cycle asks Zoho at all, what is counted as pending, and which late rows are settled.
//!
//! Belongs to the thread of its database. Errors: LeaseLost, Database, Schema.
class RowScan
{
public:
    RowScan(Database &database, const ScanLimits &limits = {}) : m_database(database), m_limits(limits) {}

    //! \brief Brings what is noted of \p table up to date, batch by batch, as long as \p mayContinue returns true.
    [[nodiscard]] Expected<void> update(const FencingToken &fencingToken, const ResolvedTable &table,
                                        const std::function<bool()> &mayContinue);

private:
    struct Progress
    {
        qint64 recentFrom = lowestKey;
        qint64 sweptTo = lowestKey;
    };
    [[nodiscard]] Expected<Progress> readProgress(const ResolvedTable &table);
    //! The last of the keys of a batch above \p from, up to \p to; nothing if there are none.
    [[nodiscard]] Expected<std::optional<qint64>> batchEnd(const ResolvedTable &table, qint64 from, qint64 to);
    //! Notes the open rows above \p from up to \p to, and how far the scan is.
    [[nodiscard]] Expected<void> note(const FencingToken &fencingToken, const ResolvedTable &table, qint64 from,
                                      qint64 to, const Progress &progress);
    [[nodiscard]] Expected<void> advance(const FencingToken &fencingToken, const ResolvedTable &table,
                                         Progress &progress, const std::function<bool()> &mayContinue);
    [[nodiscard]] Expected<void> sweep(const FencingToken &fencingToken, const ResolvedTable &table, Progress &progress,
                                       const std::function<bool()> &mayContinue);
    [[nodiscard]] Expected<void> forgetSettled(const FencingToken &fencingToken, const ResolvedTable &table,
                                               const std::function<bool()> &mayContinue);

    Database &m_database;
    ScanLimits m_limits;
};

} // namespace statusbridge
