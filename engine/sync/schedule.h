// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/activehours.h"
#include "engine/core/cronexpression.h"

#include <QDateTime>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace statusbridge {

struct SchedulerState;
struct SyncSettings;

//! \brief When cycles may begin by themselves, by the clocks of one zone for all instances.
struct Timetable
{
    std::optional<CronExpression> cron = {}; //!< its times are the due times, in place of the interval's
    ActiveHours hours = {};                  //!< no cycle begins by itself outside of them
    QTimeZone zone = QTimeZone::utc();
};

//! \brief The one of the settings. \param keptZone the zone that all instances use where the settings name none; if
//! that is empty too, it is the machine's. Pure.
[[nodiscard]] Timetable timetableOf(const SyncSettings &settings, const QString &keptZone);

//! \brief What decides when the next cycle is due, and nothing else does: neither failures nor used-up calls. Due times
//! lie on a grid: the last one + n × interval, in UTC, so that no clock change of a time zone touches them; by the
//! clock of the database, so that all instances agree. With a cron expression they are the times that it names. One
//! outside of the active hours is due as these begin.
struct Schedule
{
    QDateTime lastDue; //!< the last due time that was used up; invalid: there was none, a cycle is due at once, and
                       //!< with a cron expression none ever is before gridToKeep() was kept
    std::chrono::milliseconds interval{0}; //!< another one than before makes a new grid from the last due time
    QDateTime firstDue = {}; //!< chosen by a person for the first cycle, whatever the hours, and a new grid from there;
                             //!< moot once it was used up, and over if it is more than an hour away. Invalid: none
    Timetable timetable = {};
};

//! \brief The schedule that all instances share at \p state, with the settings of this one. Pure.
[[nodiscard]] Schedule scheduleOf(const SchedulerState &state, const SyncSettings &settings);

//! \brief The next full hour after \p now as clocks in \p zone show it, in UTC. Pure.
[[nodiscard]] QDateTime nextFullHour(const QDateTime &now, const QTimeZone &zone);

//! \brief When the next cycle is due; not after \p now if it is due already. Pure.
[[nodiscard]] QDateTime nextDue(const Schedule &schedule, const QDateTime &now);

//! \brief The due time that a cycle begun at \p now uses up: the latest of all that were missed, which collapse into
//! this one. Invalid if none is due. Pure.
[[nodiscard]] QDateTime dueNow(const Schedule &schedule, const QDateTime &now);

//! \brief The due times from \p now until before \p end, at most \p most; \p now itself in place of those that were
//! missed. Each is taken to be used up. Pure.
[[nodiscard]] QList<QDateTime> dueTimesUntil(const Schedule &schedule, const QDateTime &now, const QDateTime &end,
                                             int most = 10'000);

//! \brief How many those are.
[[nodiscard]] int cyclesUntil(const Schedule &schedule, const QDateTime &now, const QDateTime &end);

//! \brief How many cycles begin by themselves on a usual day, at least one. Pure.
[[nodiscard]] int cyclesADay(const Schedule &schedule, const QDateTime &now);

//! \brief Where the grid has to go on from after the clock was set back behind the last due time, or where a cron
//! expression begins to count; invalid if it is fine as it is. Pure.
//!
//! After a clock change the next cycle is then due one interval from now, on a grid that has no point in common with
//! the one before: no due time comes twice, and none is waited for that was far away. Ten minutes (or an interval, if
//! that is shorter) are no reason yet: clocks are corrected.
[[nodiscard]] QDateTime gridToKeep(const Schedule &schedule, const QDateTime &now);

} // namespace statusbridge
