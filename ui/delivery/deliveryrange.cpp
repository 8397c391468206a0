// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/deliveryrange.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr int daysInHours = 2; //!< so many are shown by the hour

} // namespace

DayRange daysOf(DeliverySpan span, const QDate &today, const DayRange &chosen)
{
    switch (span) {
    case DeliverySpan::Today:
        return {today, today};
    case DeliverySpan::Week:
        return {today.addDays(-6), today};
    case DeliverySpan::Month:
        return {today.addDays(-29), today};
    case DeliverySpan::Chosen:
        return {std::min(chosen.first, chosen.last), std::max(chosen.first, chosen.last)};
    }
    Q_UNREACHABLE();
}

DeliveryStep stepOf(const DayRange &days)
{
    return days.first.daysTo(days.last) < daysInHours ? DeliveryStep::Hour : DeliveryStep::Day;
}

DeliveryQuestion questionOf(const DayRange &days, const DeliveryFilter &others, const QTimeZone &zone)
{
    DeliveryQuestion question{.filter = others, .step = stepOf(days), .zone = zone};
    question.filter.from = days.first.startOfDay(zone).toUTC();
    question.filter.until = days.last.addDays(1).startOfDay(zone).toUTC();
    return question;
}

} // namespace statusbridge
