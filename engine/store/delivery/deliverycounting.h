// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/rowscan.h"

#include <QDateTime>

#include <optional>

namespace statusbridge {

//! \brief How far the rows of a table are counted. Times are the database's.
struct DeliveryCounting
{
    //! At and below this key no row is to come any more that was not there ten minutes ago.
    qint64 settledTo = lowestKey;
    qint64 seenTo = lowestKey; //!< the highest key at seenAt
    QDateTime seenAt = {};     //!< when that was so
    qint64 readTo = lowestKey; //!< what is above was not there yet
    //! What keySum() of those between settledTo and readTo came to: another sum tells of a late one. -1: unknown.
    qint64 keySum = -1;
    qint64 sweptFrom = lowestKey; //!< the next older rows are at and below this key; lowestKey: there are none
    QString sweptKey = {};        //!< the same where keys don't count up: behind this one; empty: at the first
    bool isComplete = false;      //!< every row was counted once
    QDateTime completeSince = {}; //!< the event of the oldest row that was, while it is not complete

    bool operator==(const DeliveryCounting &) const = default;
};

//! \brief What a key adds to DeliveryCounting::keySum, in C++ and, of an expression, in SQL.
[[nodiscard]] constexpr qint64 keySum(qint64 key)
{
    return 1'000'004 + key % 1'000'003;
}
[[nodiscard]] QString keySum(const QString &key);

//! \brief What the counting of a table depends on: if that changes, it begins again.
[[nodiscard]] QString countingMappingOf(const ResolvedTable &table, const QString &ranking);

//! \brief That of \p source; none, if it was not counted yet as \p mapping says. Errors: Database.
[[nodiscard]] Expected<std::optional<DeliveryCounting>> deliveryCounting(Database &database, RowSource source,
                                                                         const QString &mapping);
//! \brief Keeps it, in a transaction of its own. Errors: LeaseLost, Database, Schema.
[[nodiscard]] Expected<void> keepDeliveryCounting(Database &database, const FencingToken &fencingToken,
                                                  RowSource source, const QString &mapping,
                                                  const DeliveryCounting &counting);

//! \brief Since when all tables are counted, while old rows are still to come; invalid once all have been.
[[nodiscard]] Expected<QDateTime> countedCompletelySince(Database &database);

//! \brief The name of the state that is written whenever rows were counted.
[[nodiscard]] QString countedState();

} // namespace statusbridge
