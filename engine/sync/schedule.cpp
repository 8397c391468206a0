// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/schedule.h"

#include <algorithm>

namespace statusbridge {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds tolerance = std::chrono::minutes(10);

//! The first point of the grid that is not before \p time.
QDateTime pointFrom(const Schedule &schedule, const QDateTime &time)
{
    const qint64 interval = schedule.interval.count();
    const qint64 away = schedule.lastDue.msecsTo(time);
    const qint64 points = away <= 0 ? 0 : (away + interval - 1) / interval;
    return schedule.lastDue.addMSecs(points * interval);
}

} // namespace

QDateTime nextDue(const Schedule &schedule, const QDateTime &now)
{
    return schedule.lastDue.isValid() ? schedule.lastDue.addMSecs(schedule.interval.count()) : now;
}

QDateTime dueNow(const Schedule &schedule, const QDateTime &now)
{
    if (nextDue(schedule, now) > now) {
        return {};
    }
    return schedule.lastDue.isValid() ? pointFrom(schedule, now.addMSecs(1 - schedule.interval.count())) : now;
}

QDateTime gridAfterClockChange(const Schedule &schedule, const QDateTime &now)
{
    const qint64 ahead = schedule.lastDue.isValid() ? now.msecsTo(schedule.lastDue) : 0;
    if (ahead <= std::min(tolerance, schedule.interval).count()) {
        return {};
    }
    return now.addMSecs(ahead % schedule.interval.count() == 0 ? 1 : 0);
}

} // namespace statusbridge
