// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/environment.h"

namespace statusbridge {

//! \brief \p environment with other \p settings, which must outlive the result: for trying what is not saved yet.
[[nodiscard]] inline EngineEnvironment withSettings(const EngineEnvironment &environment, const Settings &settings)
{
    return {.settings = settings,
            .dataDirectory = environment.dataDirectory,
            .secrets = environment.secrets,
            .clock = environment.clock,
            .holder = environment.holder};
}

} // namespace statusbridge
