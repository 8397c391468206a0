// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace statusbridge {

//! \brief What decides when the next cycle is due. Due times lie on a grid: the last one + n × interval, in UTC, so
//! that no clock change of a time zone touches them.
struct Schedule
{
    QDateTime lastDue; //!< the last due time that was used up; invalid: there was none, a cycle is due at once
    std::chrono::milliseconds interval{0}; //!< another one than before makes a new grid from the last due time
    int failures = 0;                      //!< cycles that failed one after the other
    QDateTime quotaUntil; //!< no calls are or were left before it; invalid: they were not used up recently
};

//! \brief How many points of the grid are left out after \p failures failed cycles in a row: 0, 0, 1, 3, 7, …, so that
//! two cycles are never more than four hours, or one interval if that is longer, apart. Pure.
[[nodiscard]] int skippedPoints(int failures, std::chrono::milliseconds interval);

//! \brief When the next cycle is due; not after \p now if it is due already. Pure.
[[nodiscard]] QDateTime nextDue(const Schedule &schedule, const QDateTime &now);

//! \brief The due time that a cycle begun at \p now uses up: the latest of all that were missed, which collapse into
//! this one. Invalid if none is due. Pure.
[[nodiscard]] QDateTime dueNow(const Schedule &schedule, const QDateTime &now);

//! \brief Where the grid has to go on from after the clock was set back behind the last due time, or invalid if it is
//! fine as it is. Pure.
//!
//! The next cycle is then due one interval from now, on a grid that has no point in common with the one before: no due
//! time comes twice, and none is waited for that was far away. Ten minutes (or an interval, if that is shorter) are no
//! reason yet: clocks are corrected, and those of two machines differ.
[[nodiscard]] QDateTime gridAfterClockChange(const Schedule &schedule, const QDateTime &now);

} // namespace statusbridge
