// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/openrows.h"
#include "engine/store/state/fencingtoken.h"

#include <chrono>
#include <functional>

namespace statusbridge {

//! \brief How much a survey looks at. The usual values keep it below a second or two of an hour.
struct ScanLimits
{
    int recentRows = 10000;               //!< the newest rows, which are not surveyed but looked at each time
    int batchRows = 20000;                //!< rows a transaction looks at
    int sweptRows = 100000;               //!< older rows that are looked at again
    std::chrono::milliseconds time{5000}; //!< after which the rest waits for the next cycle
};

//! \brief Notes which rows of a table are open, where the database keeps no index of them, so that nobody has to read
//! the table to know. Part of a cycle.
//!
//! A table is thought of in two parts by its key, a whole number. Rows above `recent_from` are looked at each time
//! somebody asks (openRowsSql()). Those below were looked at when the border moved over them, and the open ones are in
//! statusbridge_open_rows. The border follows the newest rows at a distance of `recentRows`, so that rows whose
//! transaction ended late, or that a replica received out of order, are still above it.
//!
//! The first survey of a large table takes several cycles. Until it has been through, of the rows that it has not seen
//! only the newest mostUnseenRows are looked at, and whether any row is open counts as yes.
//!
//! What remains is a row below the border that is inserted or changed later on. For these, every survey looks at
//! `sweptRows` old rows again, round and round. So the promise is: a row is found at once if it is among the newest
//! 10,000; after the next survey if the table has up to 110,000 rows; and otherwise when the sweep has come round,
//! after one cycle for every 100,000 rows. It can't be lost, and it is worked on at once, whatever the survey knows,
//! when its record is fetched, because matching reads the table itself. All that the survey decides is whether a cycle
//! asks Zoho at all, what is counted as pending, and which late rows are settled.
//!
//! Belongs to the thread of its database. Errors: LeaseLost, Database, Schema.
class RowScan
{
public:
    RowScan(Database &database, const ScanLimits &limits = {}) : m_database(database), m_limits(limits) {}

    //! \brief Brings what is noted of \p table up to date, batch by batch, as long as \p goesOn says so.
    [[nodiscard]] Expected<void> update(const FencingToken &fencingToken, const ResolvedTable &table,
                                        const std::function<bool()> &goesOn);

private:
    struct State
    {
        qint64 recentFrom = lowestKey;
        qint64 sweptTo = lowestKey;
    };
    [[nodiscard]] Expected<State> read(const ResolvedTable &table);
    //! The last of the keys of a batch above \p from, up to \p to; nothing if there are none.
    [[nodiscard]] Expected<std::optional<qint64>> batchEnd(const ResolvedTable &table, qint64 from, qint64 to);
    //! Notes the open rows above \p from up to \p to, and how far the survey is.
    [[nodiscard]] Expected<void> note(const FencingToken &fencingToken, const ResolvedTable &table, qint64 from,
                                      qint64 to, const State &state);
    [[nodiscard]] Expected<void> advance(const FencingToken &fencingToken, const ResolvedTable &table, State &state,
                                         const std::function<bool()> &goesOn);
    [[nodiscard]] Expected<void> sweep(const FencingToken &fencingToken, const ResolvedTable &table, State &state,
                                       const std::function<bool()> &goesOn);
    [[nodiscard]] Expected<void> forgetSettled(const FencingToken &fencingToken, const ResolvedTable &table,
                                               const std::function<bool()> &goesOn);

    Database &m_database;
    ScanLimits m_limits;
};

} // namespace statusbridge
