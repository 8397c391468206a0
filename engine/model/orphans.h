// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/words.h"

#include <QDateTime>

namespace statusbridge {

//! \brief What was found of an open queue id for which there is nothing to push to. The numbers are stored.
enum class OrphanFinding : quint8 {
    NotListed = 0,       //!< the report was read and does not list it; it was not asked for by itself
    NoRecord = 1,        //!< the report has no record of it, whatever the criteria
    OutsideCriteria = 2, //!< it has one, but not one that matches the criteria
};

[[nodiscard]] inline QString toString(OrphanFinding finding)
{
    constexpr std::array words = {"not_listed"_L1, "no_record"_L1, "outside_criteria"_L1};
    return wordOf<OrphanFinding::OutsideCriteria>(words, finding);
}

//! \brief How many open queue ids wait for something at Zoho, as of the last cycle that asked.
struct OrphanCounts
{
    qint64 noRecord = 0; //!< no record yet, as far as is known
    qint64 outside = 0;  //!< a record outside the criteria
    qint64 givenUp = 0;  //!< either, for too long: they are not asked for any more

    [[nodiscard]] qint64 all() const { return noRecord + outside + givenUp; }

    bool operator==(const OrphanCounts &) const = default;
};

//! \brief Since when a queue id waits for its record, and when Zoho is asked again. Times are the database's, UTC.
struct OrphanView
{
    OrphanFinding finding = OrphanFinding::NoRecord;
    QDateTime since;
    QDateTime askAfter; //!< the first cycle after this time asks; invalid: the next one does, or none if it is given up
    bool isGivenUp = false;
};

} // namespace statusbridge
