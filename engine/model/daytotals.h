// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/records.h"

namespace statusbridge {

//! \brief What the cycles that began on one day did together. Those that still run are left out.
struct DayTotals
{
    QDate day = {};
    int cycles = 0;
    int failedCycles = 0;    //!< those that ended as failed, unauthorized or quota
    CycleCounts counts = {}; //!< the sums
    int timedCycles = 0;     //!< those whose duration is known: not if the program ended in the middle
    double meanSeconds = 0;
    double longestSeconds = 0;

    bool operator==(const DayTotals &) const = default;
};

} // namespace statusbridge
