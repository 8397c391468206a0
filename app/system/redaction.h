// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace statusbridge {

//! \brief \p text without anything that looks like a token, a password or a message id.
//!
//! The last net, for what slipped through where a line was written; whoever logs must not rely on it.
[[nodiscard]] QString redacted(const QString &text);

} // namespace statusbridge
