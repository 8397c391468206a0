// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/collector/rowscan.h"

#include <QMap>

#include <optional>

namespace statusbridge {

//! \brief How far the bodies of a table are read for a target. Times are the database's.
struct UnrollState
{
    qint64 settledTo =
        lowestKey;             //!< at and below this key no row is to come any more that was not there ten minutes ago
    qint64 seenTo = lowestKey; //!< the highest key
    QDateTime seenAt = {};     //!< when that was so
    qint64 sweptFrom = lowestKey; //!< the next older rows are at and below this key; lowestKey: it begins at the top
    QString sweptKey = {};        //!< the same where keys don't count up: below this one; empty: at the top
    bool isComplete = false;      //!< every row was read once
    qint64 bodies = 0;            //!< read so far, those that changed as often as they did
    qint64 done = 0;              //!< statuses of queue ids that were carried over before, which are not kept
    QDateTime begunAt = {};

    bool operator==(const UnrollState &) const = default;
};

//! \brief The state of \p table for the connection's target; none, if its bodies were not read for it yet as they are
//! to be read now. Errors: Database.
[[nodiscard]] Expected<std::optional<UnrollState>> unrollState(Database &database, const ResolvedTable &table);

//! \brief The keys of the other targets for which the bodies of \p table are read as they are to be read now, and of
//! each whether every row was read once. Errors: Database.
using OtherReaders = QMap<qint64, bool>;
[[nodiscard]] Expected<OtherReaders> otherReaders(Database &database, const ResolvedTable &table);

//! \brief Keeps \p state but for its counts, in a transaction of its own. Errors: LeaseLost, Database.
[[nodiscard]] Expected<void> keepUnrollState(Database &database, const FencingToken &fencingToken,
                                             const ResolvedTable &table, const UnrollState &state);

//! \brief Adds to its counts, within a transaction. Errors: Database.
[[nodiscard]] Expected<void> countUnrolled(Database &database, const ResolvedTable &table, qint64 bodies, qint64 done);

} // namespace statusbridge
