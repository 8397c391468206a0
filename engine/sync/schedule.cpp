// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/schedule.h"

#include <algorithm>

namespace statusbridge {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds longestWait = std::chrono::hours(4);
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

int skippedPoints(int failures, milliseconds interval)
{
    const qint64 most = std::max<qint64>(1, longestWait / interval) - 1;
    // Beyond this every interval that there is has long reached the most.
    const int doublings = std::clamp(failures - 1, 0, 20);
    return static_cast<int>(std::min((qint64(1) << doublings) - 1, most));
}

QDateTime nextDue(const Schedule &schedule, const QDateTime &now)
{
    if (!schedule.lastDue.isValid()) {
        return schedule.quotaUntil.isValid() ? std::max(now, schedule.quotaUntil) : now;
    }
    const qint64 points = 1 + qint64(skippedPoints(schedule.failures, schedule.interval));
    const QDateTime due = schedule.lastDue.addMSecs(points * schedule.interval.count());
    return schedule.quotaUntil.isValid() && schedule.quotaUntil > due ? pointFrom(schedule, schedule.quotaUntil) : due;
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
