// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "ui/lookup/nextstep.h"

namespace statusbridge {

//! \brief All that is known of a queue id as plain text for a requestId: what happens next, the rows, the chosen values
//! beside what Zoho showed, and the attempts. Phone numbers and message ids are in it, in full. Pure.
[[nodiscard]] QString supportText(const WhatNextInput &input, const Settings &settings);

} // namespace statusbridge
