// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/delivery.h"

#include <QDate>

namespace statusbridge {

//! \brief Which days a person wants to see.
enum class DeliverySpan : quint8 { Today, Week, Month, Chosen };

//! \brief Days by a person's calendar, both included.
struct DayRange
{
    QDate first;
    QDate last;

    bool operator==(const DayRange &) const = default;
};

// Pure.

//! \brief The days of \p span, which end with \p today; those of \p chosen, in whichever order they were given.
[[nodiscard]] DayRange daysOf(DeliverySpan span, const QDate &today, const DayRange &chosen);
//! \brief Hours for a day or two, since more of them can't be told apart on a chart; days for the rest.
[[nodiscard]] DeliveryStep stepOf(const DayRange &days);
//! \brief Asks for \p days as \p zone has them, with \p others of the filter.
[[nodiscard]] DeliveryQuestion questionOf(const DayRange &days, const DeliveryFilter &others, const QTimeZone &zone);

} // namespace statusbridge
