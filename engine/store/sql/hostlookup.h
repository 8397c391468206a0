// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>

namespace statusbridge {

//! \brief What asks for the addresses of a name, and blocks.
using HostLookup = std::function<void(const QString &host)>;
[[nodiscard]] HostLookup systemLookup();

//! \brief Whether \p lookup has an answer for \p host, also that there is no such name, within \p limit. Blocks for no
//! longer.
//!
//! The client libraries ask the system's resolver without a limit of their own. Asked before them, it is known to
//! answer, and mostly has the answer at hand. A lookup that is late goes on by itself until the resolver gives up.
[[nodiscard]] bool isLookedUpInTime(const QString &host, std::chrono::milliseconds limit,
                                    const HostLookup &lookup = systemLookup());

} // namespace statusbridge
