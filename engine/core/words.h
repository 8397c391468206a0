// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"

#include <algorithm>
#include <array>
#include <optional>

namespace statusbridge {

//! \brief The word of \p value among \p words, which has one for each value of an enum up to \p Last, in their order.
template <auto Last, std::size_t Count>
[[nodiscard]] QString wordOf(const std::array<QLatin1StringView, Count> &words, decltype(Last) value)
{
    static_assert(Count == static_cast<std::size_t>(Last) + 1);
    return words[static_cast<std::size_t>(value)];
}

//! \brief The value whose word \p text is; nothing if it is none of them.
template <typename Enum, std::size_t Count>
[[nodiscard]] std::optional<Enum> valueOfWord(const std::array<QLatin1StringView, Count> &words, const QString &text)
{
    const auto found = std::ranges::find(words, text);
    return found == words.end() ? std::nullopt : std::optional(static_cast<Enum>(found - words.begin()));
}

} // namespace statusbridge
