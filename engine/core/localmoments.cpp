// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/localmoments.h"

#include <algorithm>
#include <array>
#include <optional>

namespace statusbridge {

namespace {

constexpr qint64 minuteSeconds = 60;
constexpr qint64 daySeconds = 24 * 60 * minuteSeconds;

qint64 offsetAt(const QTimeZone &zone, qint64 seconds)
{
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
}

//! The first second between both at which the offset is the later one's.
qint64 changeBetween(const QTimeZone &zone, qint64 before, qint64 after)
{
    const qint64 offset = offsetAt(zone, after);
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        (offsetAt(zone, middle) == offset ? after : before) = middle;
    }
    return after;
}

} // namespace

// By offsets alone: what QDateTime makes of a time that is skipped or doubled differs between versions of Qt.
QDateTime momentOf(const QDate &date, int minute, const QTimeZone &zone)
{
    const qint64 shown = QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch() + minute * minuteSeconds;
    const std::array offsets = {offsetAt(zone, shown - daySeconds), offsetAt(zone, shown + daySeconds)};
    std::optional<qint64> first;
    for (const qint64 offset : offsets) {
        const qint64 seconds = shown - offset;
        if (offsetAt(zone, seconds) == offset) {
            first = std::min(first.value_or(seconds), seconds);
        }
    }
    const auto [least, most] = std::minmax(offsets[0], offsets[1]);
    return QDateTime::fromSecsSinceEpoch(first ? *first : changeBetween(zone, shown - most - 1, shown - least),
                                         Qt::UTC);
}

QDateTime shownAt(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.toUTC().addSecs(zone.offsetFromUtc(moment));
}

} // namespace statusbridge
