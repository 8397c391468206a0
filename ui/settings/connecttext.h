// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"

namespace statusbridge {

//! \brief Why connecting to Zoho failed, and what helps, in the window's language. Pure.
[[nodiscard]] QString connectFailure(const Error &error);

//! \brief Whether \p error is about the grant code itself: mistyped, used before, too old, or of another data center.
[[nodiscard]] bool isAboutGrantCode(const Error &error);

} // namespace statusbridge
