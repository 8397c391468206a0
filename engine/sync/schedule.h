// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace statusbridge {

struct SchedulerState;

//! \brief What decides when the next cycle is due, and nothing else does: neither failures nor used-up calls. Due times
//! lie on a grid: the last one + n × interval, in UTC, so that no clock change of a time zone touches them; by the
//! clock of the database, so that all instances agree.
struct Schedule
{
    QDateTime lastDue; //!< the last due time that was used up; invalid: there was none, a cycle is due at once
    std::chrono::milliseconds interval{0}; //!< another one than before makes a new grid from the last due time
    QDateTime firstDue = {}; //!< chosen by a person for the first cycle, and a new grid from there; moot once it was
                             //!< used up, and over if it is more than an hour away. Invalid: none was chosen
};

//! \brief The schedule that all instances share at \p state, with the \p interval of this one. Pure.
[[nodiscard]] Schedule scheduleOf(const SchedulerState &state, std::chrono::minutes interval);

//! \brief The next full hour after \p now as clocks in \p zone show it, in UTC. Pure.
[[nodiscard]] QDateTime nextFullHour(const QDateTime &now, const QTimeZone &zone);

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
//! reason yet: clocks are corrected.
[[nodiscard]] QDateTime gridAfterClockChange(const Schedule &schedule, const QDateTime &now);

} // namespace statusbridge
