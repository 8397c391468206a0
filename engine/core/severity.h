// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/words.h"

namespace statusbridge {

//! \brief How grave a state is. A window shows it by an icon and words as well, never by its color alone.
enum class Severity : quint8 { Neutral, Good, Busy, Warning, Bad };

//! \brief The severity as one word, for JSON.
[[nodiscard]] inline QString wordOf(Severity severity)
{
    constexpr std::array words = {"neutral"_L1, "good"_L1, "busy"_L1, "warning"_L1, "bad"_L1};
    return wordOf<Severity::Bad>(words, severity);
}

} // namespace statusbridge
