// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace statusbridge {

class Dialect;

// What Zoho was asked for in vain is asked for ever more rarely. Pure: SQL by the database's clock.

//! \brief How an UPDATE sets ask_after and asks for the next time: 1, 2, 4, 8, 16, then 24 hours from now.
[[nodiscard]] QString askLater(const Dialect &dialect);

//! \brief The same for the longest wait, of what is asked for once a day.
[[nodiscard]] QString askAfterADay(const Dialect &dialect);

//! \brief Whether the time of \p askAfter has come.
[[nodiscard]] QString isToAsk(const QString &askAfter, const Dialect &dialect);

//! \brief Whether \p askAfter lies further away than the longest wait, so that a clock wrote it that was ahead.
//! \param now in ms since 1970 UTC, or what gives it
[[nodiscard]] QString isFromClockAhead(const QString &askAfter, const QString &now);

} // namespace statusbridge
