// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QVariantList>

class QSqlDriver;

namespace statusbridge {

// Values on their way into and out of SQL. Times are stored as ms since 1970 UTC.

//! \brief Text out of a column: null for NULL, and never null for an empty text.
[[nodiscard]] QString textOf(const QVariant &value);

//! \brief An invalid time is NULL, and back.
[[nodiscard]] QVariant toMs(const QDateTime &time);
[[nodiscard]] QDateTime fromMs(const QVariant &value);

//! \brief A text as a literal in single quotes.
[[nodiscard]] QString sqlText(const QString &text);

//! \brief \p sql with each "?" that stands for a value replaced by that of \p bindings, as \p driver writes literals.
//! Those in texts and in names between quotes are left alone. Pure but for what the driver knows of its server.
[[nodiscard]] QString withLiterals(const QString &sql, const QVariantList &bindings, const QSqlDriver &driver);

} // namespace statusbridge
