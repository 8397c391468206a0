// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace statusbridge {

//! \brief Whether the desktop has a keychain, or one that can be started; takes some milliseconds. Any thread.
//!
//! Asks the session's D-Bus where the program was built with it; without, there is none on unix, and always one on
//! Windows and macOS.
[[nodiscard]] bool isKeychainPresent();

} // namespace statusbridge
