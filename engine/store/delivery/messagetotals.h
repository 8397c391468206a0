// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/delivery/durations.h"

#include <QHash>

namespace statusbridge {

class Database;

//! \brief How long a bucket is, in ms: the offset of every time zone is a multiple of it.
inline constexpr qint64 bucketMs = 15LL * 60 * 1000;
//! \brief The bucket of a time in ms since 1970 UTC.
[[nodiscard]] constexpr qint64 bucketOf(qint64 time)
{
    return time >= 0 ? time / bucketMs : (time - bucketMs + 1) / bucketMs;
}

inline constexpr qint64 bucketsOfDay = 96; //!< of UTC

//! \brief The tables of totals, which have the same columns. The first has everything; the others are sums of it, so
//! that a report reads thousands of rows and not a million.
enum class TotalTable : quint8 {
    Kinds,  //!< by bucket and kind
    Days,   //!< by day, whose number stands in place of the bucket, and kind
    States, //!< by bucket and state, whose number stands in place of the kind; without durations
};
[[nodiscard]] QLatin1StringView nameOf(TotalTable table);

//! \brief How many messages more or fewer there are of a kind in a bucket.
struct TotalChange
{
    qint64 messages = 0;
    qint64 byArrival = 0;
    Durations durations = {};

    [[nodiscard]] bool isNothing() const { return messages == 0 && byArrival == 0 && durations.isEmpty(); }
};

//! \brief By bucket and the number of the kind.
using TotalChanges = QHash<std::pair<qint64, qint64>, TotalChange>;

//! \brief Applies \p changes to the totals, inside the transaction that changes the messages. One writer at a time,
//! which the lease sees to. Errors: Database, Schema.
[[nodiscard]] Expected<void> changeTotals(Database &database, const TotalChanges &changes);

} // namespace statusbridge
