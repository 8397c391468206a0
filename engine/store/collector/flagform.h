// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace statusbridge {

//! \brief How a column that holds \p values, none of them NULL, says yes: in the form of the yes or else of the no that
//! it holds, or "1" if it holds nothing. Nothing if one of them is neither, so that the column is no flag. Pure.
[[nodiscard]] std::optional<QString> yesAmong(const QStringList &values);

//! \brief The same of an enumeration, which must have both; what else it has counts as no.
[[nodiscard]] std::optional<QString> yesOfLabels(const QStringList &labels);

} // namespace statusbridge
