// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/delivery/timeaxis.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr int secondsOfHour = 3600;

//! The same hour's beginning, by the clock.
QDateTime beginOfHour(const QDateTime &time, const QTimeZone &zone)
{
    const qint64 seconds = time.toSecsSinceEpoch();
    const qint64 local = seconds + zone.offsetFromUtc(time);
    return QDateTime::fromSecsSinceEpoch(seconds - ((local % secondsOfHour) + secondsOfHour) % secondsOfHour, Qt::UTC);
}

QDateTime beginOf(const QDateTime &time, DeliveryStep step, const QTimeZone &zone)
{
    return step == DeliveryStep::Hour ? beginOfHour(time, zone) : time.toTimeZone(zone).date().startOfDay(zone).toUTC();
}

QDateTime nextAfter(const QDateTime &begin, DeliveryStep step, const QTimeZone &zone)
{
    if (step == DeliveryStep::Day) {
        return begin.toTimeZone(zone).date().addDays(1).startOfDay(zone).toUTC();
    }
    // A clock that is set by half an hour makes the hour before it shorter.
    const QDateTime hour = begin.addSecs(secondsOfHour);
    const QDateTime aligned = beginOfHour(hour, zone);
    return aligned > begin ? aligned : hour;
}

} // namespace

QList<OffsetSpan> offsetSpans(const QDateTime &begin, const QDateTime &end, const QTimeZone &zone)
{
    QList<OffsetSpan> spans;
    QDateTime from = begin;
    if (zone.hasTransitions()) {
        for (const QTimeZone::OffsetData &change : zone.transitions(begin, end)) {
            const QDateTime at = change.atUtc.toUTC();
            if (at > from && at < end) {
                spans.append({.begin = from, .end = at, .offsetSeconds = zone.offsetFromUtc(from)});
                from = at;
            }
        }
    }
    spans.append({.begin = from, .end = end, .offsetSeconds = zone.offsetFromUtc(from)});
    return spans;
}

QList<DeliveryPeriod> periodsOf(const QDateTime &first, const QDateTime &last, DeliveryStep step, const QTimeZone &zone,
                                int most)
{
    QList<DeliveryPeriod> periods;
    // Many steps before the last there may be some that are not worth it.
    const qint64 longest = step == DeliveryStep::Hour ? secondsOfHour : 25 * secondsOfHour;
    const QDateTime earliest = std::max(first, last.addSecs(-longest * most));
    for (QDateTime begin = beginOf(earliest, step, zone); begin <= last;) {
        const QDateTime end = nextAfter(begin, step, zone);
        periods.append({.begin = begin, .end = end});
        begin = end;
    }
    return periods.size() > most ? periods.last(most) : periods;
}

qsizetype periodAt(const QList<DeliveryPeriod> &periods, const QDateTime &time)
{
    const auto behind = std::ranges::upper_bound(periods, time, {}, &DeliveryPeriod::begin);
    const auto found = std::distance(periods.cbegin(), behind) - 1;
    return found >= 0 && time < periods.at(found).end ? found : -1;
}

} // namespace statusbridge
