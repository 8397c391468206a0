// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"

namespace statusbridge {

//! \brief A whole configuration file with \p settings as its values and the help and limits as its comments.
//! `resources/statusbridge.toml` is this text of the defaults.
[[nodiscard]] QString configurationText(const Settings &settings);

} // namespace statusbridge
