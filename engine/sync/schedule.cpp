// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/schedule.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr std::chrono::milliseconds tolerance = std::chrono::minutes(10);

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
    const qint64 interval = schedule.interval.count();
    return schedule.lastDue.isValid() ? schedule.lastDue.addMSecs(schedule.lastDue.msecsTo(now) / interval * interval)
                                      : now;
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
