// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/schedule.h"

#include "engine/store/state/schedulertable.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr std::chrono::milliseconds tolerance = std::chrono::minutes(10);

constexpr qint64 hourSeconds = 3600;

bool awaitsFirstDue(const Schedule &schedule, const QDateTime &now)
{
    return schedule.firstDue.isValid() && !(schedule.lastDue >= schedule.firstDue) &&
           now.secsTo(schedule.firstDue) <= hourSeconds;
}

} // namespace

Schedule scheduleOf(const SchedulerState &state, std::chrono::minutes interval)
{
    return {.lastDue = state.lastDue, .interval = interval, .firstDue = state.firstDue};
}

QDateTime nextFullHour(const QDateTime &now, const QTimeZone &zone)
{
    const qint64 offset = zone.offsetFromUtc(now);
    const qint64 shown = now.toSecsSinceEpoch() + offset;
    return QDateTime::fromSecsSinceEpoch((shown / hourSeconds + 1) * hourSeconds - offset, Qt::UTC);
}

QDateTime nextDue(const Schedule &schedule, const QDateTime &now)
{
    if (awaitsFirstDue(schedule, now)) {
        return schedule.firstDue;
    }
    return schedule.lastDue.isValid() ? schedule.lastDue.addMSecs(schedule.interval.count()) : now;
}

QDateTime dueNow(const Schedule &schedule, const QDateTime &now)
{
    const QDateTime first = nextDue(schedule, now);
    if (first > now) {
        return {};
    }
    const qint64 interval = schedule.interval.count();
    return first.addMSecs(first.msecsTo(now) / interval * interval);
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
