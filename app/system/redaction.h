// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace statusbridge {

//! \brief \p text without anything that looks like a token, a password, a message id or a phone number.
//!
//! A second line of defense for what the code that logs has missed; that code must not rely on it.
[[nodiscard]] QString redacted(const QString &text);

} // namespace statusbridge
