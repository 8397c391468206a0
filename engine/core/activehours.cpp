// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/activehours.h"

#include "engine/core/literals.h"
#include "engine/core/localmoments.h"

#include <QRegularExpression>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr int hourMinutes = 60;
constexpr int dayMinutes = 24 * hourMinutes;

//! "7:00", "07:00" or "24:00".
std::optional<int> minuteOf(const QString &text)
{
    static const QRegularExpression time(u"\\A([0-9]{1,2}):([0-9]{2})\\z"_s);
    const auto match = time.match(text);
    const int minute = match.captured(1).toInt() * hourMinutes + match.captured(2).toInt();
    return match.hasMatch() && match.captured(2).toInt() < hourMinutes && minute <= dayMinutes ? std::optional(minute)
                                                                                               : std::nullopt;
}

//! From 0 for Monday.
std::optional<int> dayOf(const QString &text)
{
    static const QStringList names = u"mon tue wed thu fri sat sun"_s.split(u' ');
    const qsizetype day = names.indexOf(text.toLower());
    return day < 0 ? std::nullopt : std::optional(static_cast<int>(day));
}

//! The two ends of "a-b"; both are the same of a single one.
template <typename Read>
std::optional<std::pair<int, int>> endsOf(const QString &text, Read read)
{
    const QStringList ends = text.split(u'-');
    const auto first = read(ends.constFirst().trimmed());
    const auto last = read(ends.constLast().trimmed());
    return ends.size() <= 2 && first && last ? std::optional(std::pair(*first, *last)) : std::nullopt;
}

} // namespace

std::optional<ActiveHours> ActiveHours::from(const QString &hours, const QString &days)
{
    ActiveHours active;
    for (const QString &part : hours.trimmed().isEmpty() ? QStringList() : hours.split(u',')) {
        const auto ends = endsOf(part, minuteOf);
        if (!ends || ends->first == ends->second || ends->first == dayMinutes) {
            return std::nullopt;
        }
        active.m_windows.append({.begin = ends->first, .end = ends->second});
    }
    if (!days.trimmed().isEmpty()) {
        active.m_days.reset();
    }
    for (const QString &part : days.trimmed().isEmpty() ? QStringList() : days.split(u',')) {
        const auto ends = endsOf(part, dayOf);
        if (!ends) {
            return std::nullopt;
        }
        // "sat-mon" goes over the end of the week.
        const int last = ends->second < ends->first ? ends->second + 7 : ends->second;
        for (int day = ends->first; day <= last; ++day) {
            active.m_days.set(static_cast<size_t>(day % 7));
        }
    }
    return active;
}

bool ActiveHours::isOn(const QDate &date) const
{
    return m_days.test(static_cast<size_t>(date.dayOfWeek() - 1));
}

bool ActiveHours::has(const QDateTime &moment, const QTimeZone &zone) const
{
    const QDateTime shown = shownAt(moment, zone);
    if (m_windows.isEmpty()) {
        return isOn(shown.date());
    }
    const int minute = shown.time().hour() * hourMinutes + shown.time().minute();
    return std::any_of(m_windows.cbegin(), m_windows.cend(), [&](const Window &window) {
        if (window.begin < window.end) {
            return minute >= window.begin && minute < window.end && isOn(shown.date());
        }
        return minute >= window.begin ? isOn(shown.date()) : minute < window.end && isOn(shown.date().addDays(-1));
    });
}

QDateTime ActiveHours::firstFrom(const QDateTime &moment, const QTimeZone &zone) const
{
    if (has(moment, zone)) {
        return moment;
    }
    const QList<Window> windows = m_windows.isEmpty() ? QList<Window>{Window()} : m_windows;
    constexpr int furthest = 8; // days, the rest of this one included
    const QDate today = shownAt(moment, zone).date();
    QDateTime first;
    for (int days = 0; days <= furthest && !first.isValid(); ++days) {
        const QDate date = today.addDays(days);
        for (const Window &window : windows) {
            const QDateTime begin = isOn(date) ? momentOf(date, window.begin, zone) : QDateTime();
            // One that clocks skip to its end never is.
            if (begin.isValid() && begin > moment && has(begin, zone) && (!first.isValid() || begin < first)) {
                first = begin;
            }
        }
    }
    return first;
}

} // namespace statusbridge
