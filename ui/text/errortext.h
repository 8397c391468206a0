// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"

namespace statusbridge {

//! \brief What went wrong and what to do about it, in the words of the window; before what is worded already, what sort
//! of error it is.
[[nodiscard]] QString errorWords(const Error &error);

} // namespace statusbridge
