// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/failover/evidence.h"

namespace statusbridge::failover {

//! \brief What can be said of a round in numbers.
struct Figures
{
    int takeOvers = 0;             //!< of leases that were not given back
    qint64 longestTakeOverMs = 0;  //!< after the lease's end
    int callsOfFencedHolders = 0;  //!< that arrived after the end of their lease
    int mostCallsOfAFencedOne = 0; //!< of one lease
    int patchesTwice = 0;          //!< the same values for the same record, the first one's outcome being unknown
};

//! \brief Every promise that was broken, as a sentence; empty if none was. Pure.
[[nodiscard]] QStringList violations(const Evidence &evidence, Figures &figures);

//! \brief The strength of a status word, 0 for none: delivered is 4, failed 3, accepted 2, sent 1. Pure.
[[nodiscard]] int strength(const QString &word);

} // namespace statusbridge::failover
