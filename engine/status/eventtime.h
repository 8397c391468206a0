// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace statusbridge {

//! \brief The event's time in UTC that \p text of a timestamp column means, or nothing.
//!
//! Unix seconds, milliseconds (from 1e11) or microseconds (from 1e14), or ISO 8601, without a zone taken as UTC.
//! Times before 2009 or later than a day after \p now are none: the row still counts, but loses ties.
[[nodiscard]] std::optional<QDateTime> eventTime(const QString &text, const QDateTime &now);

} // namespace statusbridge
