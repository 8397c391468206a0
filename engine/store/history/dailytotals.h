// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/records.h"

#include <QTimeZone>

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

//! \brief Sums runs up by day; a run at a time, so that memory grows with the days alone. Pure.
class DailyTotals
{
public:
    //! \brief Days from \p from to \p to in \p zone, both included.
    DailyTotals(const QDate &from, const QDate &to, const QTimeZone &zone);

    void add(const Run &run);
    //! \brief Every day in order, those without a cycle too.
    [[nodiscard]] QList<DayTotals> days() const { return m_days; }

private:
    QDate m_from;
    QTimeZone m_zone;
    QList<DayTotals> m_days;
};

} // namespace statusbridge
