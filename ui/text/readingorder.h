// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace statusbridge {

//! \brief \p text, which runs to the left, with each name in Latin letters and each phone number in it kept as it is: a
//! path, an address or a setting that begins or ends with a sign would lose it to its other end. The marks that do it
//! (Unicode's isolates) are not seen, and belong into no text that is copied. Pure.
[[nodiscard]] QString withNamesKept(const QString &text);

//! \brief withNamesKept() if the window runs to the left, else \p text.
[[nodiscard]] QString inReadingOrder(const QString &text);

} // namespace statusbridge
