// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/schedule.h"

#include "engine/config/settings.h"
#include "engine/core/localmoments.h"
#include "engine/core/timezone.h"
#include "engine/store/state/schedulertable.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace statusbridge {

namespace {

constexpr std::chrono::milliseconds tolerance = std::chrono::minutes(10);

constexpr qint64 hourSeconds = 3600;

bool awaitsFirstDue(const Schedule &schedule, const QDateTime &now)
{
    return schedule.firstDue.isValid() && !(schedule.lastDue >= schedule.firstDue) &&
           now.secsTo(schedule.firstDue) <= hourSeconds;
}

constexpr int furthestDays = 8 * 366; // a leap day may be eight years away

//! The first of its minutes on \p date that comes after \p moment.
QList<int>::const_iterator firstAfter(const CronExpression &cron, const QDate &date, const QTimeZone &zone,
                                      const QDateTime &moment)
{
    return std::partition_point(cron.minutes().cbegin(), cron.minutes().cend(),
                                [&](int minute) { return momentOf(date, minute, zone) <= moment; });
}

//! The first of its times after \p moment.
QDateTime nextOf(const CronExpression &cron, const QTimeZone &zone, const QDateTime &moment)
{
    const QDate today = shownAt(moment, zone).date();
    for (int days = -1; days <= furthestDays; ++days) {
        const QDate date = today.addDays(days);
        if (!cron.hasDay(date)) {
            continue;
        }
        const auto minute = firstAfter(cron, date, zone, moment);
        if (minute != cron.minutes().cend()) {
            return momentOf(date, *minute, zone);
        }
    }
    return {};
}

//! The last of its times at or before \p moment.
QDateTime lastOf(const CronExpression &cron, const QTimeZone &zone, const QDateTime &moment)
{
    const QDate today = shownAt(moment, zone).date();
    for (int days = 1; days >= -furthestDays; --days) {
        const QDate date = today.addDays(days);
        if (!cron.hasDay(date)) {
            continue;
        }
        const auto after = firstAfter(cron, date, zone, moment);
        if (after != cron.minutes().cbegin()) {
            return momentOf(date, *std::prev(after), zone);
        }
    }
    return {};
}

//! The due time after the last one, whatever the hours.
QDateTime nextOnGrid(const Schedule &schedule, const QDateTime &now)
{
    const auto &cron = schedule.timetable.cron;
    if (!schedule.lastDue.isValid()) {
        return cron ? nextOf(*cron, schedule.timetable.zone, now) : now;
    }
    return cron ? nextOf(*cron, schedule.timetable.zone, schedule.lastDue)
                : schedule.lastDue.addMSecs(schedule.interval.count());
}

} // namespace

Timetable timetableOf(const SyncSettings &settings, const QString &keptZone)
{
    return {.cron = settings.cron.isEmpty() ? std::nullopt : CronExpression::from(settings.cron),
            .hours = ActiveHours::from(settings.hours, settings.days).value_or(ActiveHours()),
            .zone = timeZoneOf(settings.timeZone.isEmpty() ? keptZone : settings.timeZone)};
}

Schedule scheduleOf(const SchedulerState &state, const SyncSettings &settings)
{
    return {.lastDue = state.lastDue,
            .interval = std::chrono::minutes(settings.intervalMinutes),
            .firstDue = state.firstDue,
            .timetable = timetableOf(settings, state.zone)};
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
    const QDateTime due = nextOnGrid(schedule, now);
    const Timetable &timetable = schedule.timetable;
    if (timetable.hours.isAlways() || !due.isValid()) {
        return due;
    }
    if (due <= now && timetable.hours.has(now, timetable.zone)) {
        return due;
    }
    return timetable.hours.firstFrom(std::max(due, now), timetable.zone);
}

QDateTime dueNow(const Schedule &schedule, const QDateTime &now)
{
    const QDateTime first = nextDue(schedule, now);
    if (!first.isValid() || first > now) {
        return {};
    }
    if (schedule.timetable.cron && !awaitsFirstDue(schedule, now)) {
        return lastOf(*schedule.timetable.cron, schedule.timetable.zone, now);
    }
    // The hours move no grid.
    const QDateTime onGrid = awaitsFirstDue(schedule, now) ? first : nextOnGrid(schedule, now);
    const qint64 interval = schedule.interval.count();
    return onGrid.addMSecs(onGrid.msecsTo(now) / interval * interval);
}

QList<QDateTime> dueTimesUntil(const Schedule &schedule, const QDateTime &now, const QDateTime &end, int most)
{
    QList<QDateTime> dueTimes;
    Schedule rest = schedule;
    if (rest.lastDue > now && !rest.timetable.cron) {
        // The grid goes on in both directions.
        const qint64 interval = rest.interval.count();
        rest.lastDue = rest.lastDue.addMSecs(-(now.msecsTo(rest.lastDue) + interval - 1) / interval * interval);
    }
    if (rest.timetable.cron && !rest.lastDue.isValid() && !awaitsFirstDue(rest, now)) {
        rest.lastDue = now; // where it begins to count
    }
    QDateTime due = std::max(nextDue(rest, now), now);
    while (due.isValid() && due < end && dueTimes.size() < most) {
        const QDateTime used = dueNow(rest, due);
        if (!used.isValid()) {
            break;
        }
        dueTimes += due;
        rest.lastDue = used;
        due = nextDue(rest, due);
    }
    return dueTimes;
}

int cyclesUntil(const Schedule &schedule, const QDateTime &now, const QDateTime &end)
{
    return static_cast<int>(dueTimesUntil(schedule, now, end).size());
}

int cyclesADay(const Schedule &schedule, const QDateTime &now)
{
    constexpr int days = 7;
    const Timetable &timetable = schedule.timetable;
    qsizetype cycles = 0;
    if (timetable.cron) {
        const QDate today = shownAt(now, timetable.zone).date();
        for (int day = 0; day < days; ++day) {
            cycles += timetable.cron->hasDay(today.addDays(day)) ? timetable.cron->minutes().size() : 0;
        }
    } else if (timetable.hours.isAlways()) {
        cycles = std::chrono::days(days) / schedule.interval;
    } else {
        cycles = dueTimesUntil({.lastDue = now, .interval = schedule.interval, .timetable = timetable}, now,
                               now.addDays(days), std::numeric_limits<int>::max())
                     .size();
    }
    return std::max(1, static_cast<int>((cycles + days / 2) / days));
}

QDateTime gridToKeep(const Schedule &schedule, const QDateTime &now)
{
    if (schedule.timetable.cron && !schedule.lastDue.isValid()) {
        return now;
    }
    const qint64 ahead = schedule.lastDue.isValid() ? now.msecsTo(schedule.lastDue) : 0;
    if (ahead <= std::min(tolerance, schedule.interval).count()) {
        return {};
    }
    return now.addMSecs(ahead % schedule.interval.count() == 0 ? 1 : 0);
}

} // namespace statusbridge
