// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"

namespace statusbridge {

//! \brief What went wrong as a sentence in the window's language, followed by the engine's own words, which name what
//! it happened to and what to do.
[[nodiscard]] QString errorWords(const Error &error);

} // namespace statusbridge
