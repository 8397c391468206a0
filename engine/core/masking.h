// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace statusbridge {

//! \brief \p text, an id or a phone number, with no more than its last four characters, and no more than half of them.
//! Pure.
[[nodiscard]] QString maskedId(const QString &text);

} // namespace statusbridge
