// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"

#include <optional>

namespace statusbridge {

//! \brief Whether \p error says that our tables are of that \p version: DatabaseOfNewerVersion or
//! DatabaseOfOlderVersion. Pure.
[[nodiscard]] inline bool saysVersion(const std::optional<Error> &error, SentenceId version)
{
    return error && error->message.mentions([version](SentenceId id) { return id == version; });
}

} // namespace statusbridge
