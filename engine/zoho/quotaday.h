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

//! \brief The zone of that IANA name; the machine's for an empty or unknown one.
[[nodiscard]] QTimeZone quotaZone(const QString &name);

[[nodiscard]] QuotaDay quotaDayAt(const QDateTime &utc, const QTimeZone &zone);

//! \brief QuotaExhausted with the reset time in words.
//! \param ourLimit the limit of the settings that was reached; 0: it was Zoho that said so
[[nodiscard]] Error quotaError(const QDateTime &until, const QDateTime &utcNow, const QTimeZone &zone, int ourLimit);

} // namespace statusbridge::zoho
