// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QVariant>

namespace statusbridge {

// Values on their way into and out of SQL. Times are stored as ms since 1970 UTC.

//! \brief Text out of a column: null for NULL, and never null for an empty text.
[[nodiscard]] QString textOf(const QVariant &value);

//! \brief An invalid time is NULL, and back.
[[nodiscard]] QVariant toMs(const QDateTime &time);
[[nodiscard]] QDateTime fromMs(const QVariant &value);

//! \brief A text as a literal in single quotes.
[[nodiscard]] QString sqlText(const QString &text);

} // namespace statusbridge
