// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/status/bodytrouble.h"

#include <QMap>

namespace statusbridge {

//! \brief What became of statuses that were written.
struct ArrivalCounts
{
    qint64 received = 0;
    qint64 duplicates = 0; //!< known already, and not stored again
    qint64 unmatched = 0;  //!< stored without a queue id
    qint64 unreadable = 0; //!< bodies, or what stands in one where a status should, that gave none but should have
    qint64 refused = 0;    //!< that the database took in no form
    //! Webhooks whose signature or secret was missing or wrong; what they held was not read.
    qint64 unknownSenders = 0;
    //! Bodies, or what stands in one where a status should, that gave none: those that are unreadable, and what is as
    //! usual. A kind that was never met is left out.
    QMap<BodyTrouble, qint64> withoutStatus = {};

    ArrivalCounts &operator+=(const ArrivalCounts &other)
    {
        received += other.received;
        duplicates += other.duplicates;
        unmatched += other.unmatched;
        unreadable += other.unreadable;
        refused += other.refused;
        unknownSenders += other.unknownSenders;
        for (const auto &[kind, count] : other.withoutStatus.asKeyValueRange()) {
            withoutStatus[kind] += count;
        }
        return *this;
    }
    bool operator==(const ArrivalCounts &) const = default;
};

} // namespace statusbridge
