// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"

#include <QDateTime>
#include <QTimeZone>

namespace statusbridge::zoho {

//! \brief A day of Zoho's quota: from midnight to midnight in the time zone of the account's super admin.
struct QuotaDay
{
    QDate date;
    QDateTime endsAt; //!< UTC
};

[[nodiscard]] QuotaDay quotaDayAt(const QDateTime &utc, const QTimeZone &zone);

//! \brief When calls that were used up at \p now are there again: at \p endOfDay, or already at the time of day at
//! which \p seen saw them come back, if it did. UTC; pure.
[[nodiscard]] QDateTime resetAfter(const QDateTime &now, const QDateTime &endOfDay, const QDateTime &seen);

//! \brief \p until if that is a reset still to come at \p now; invalid if it is over, or further away than any: then it
//! was written by a clock that was ahead. Both UTC.
[[nodiscard]] QDateTime resetToCome(const QDateTime &until, const QDateTime &now);

//! \brief QuotaExhausted with the reset time in words.
//! \param ourLimit the limit of the settings that was reached; 0: it was Zoho that said so
[[nodiscard]] Error quotaError(const QDateTime &until, const QDateTime &utcNow, const QTimeZone &zone, int ourLimit);

} // namespace statusbridge::zoho
