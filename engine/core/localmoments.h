// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace statusbridge {

//! \brief The moment, in UTC, at which clocks in \p zone show \p minute (of the day, 0 to 1439) on \p date. Of a minute
//! that they show twice, the first one; in place of one that they skip, the moment at which they skip it. Pure.
[[nodiscard]] QDateTime momentOf(const QDate &date, int minute, const QTimeZone &zone);

//! \brief What clocks in \p zone show at \p moment, as a date and time without a zone (in UTC's form). Pure.
[[nodiscard]] QDateTime shownAt(const QDateTime &moment, const QTimeZone &zone);

} // namespace statusbridge
