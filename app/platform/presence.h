// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProcessEnvironment;

namespace statusbridge {

// What the system around the program has. Any thread.

//! \brief Whether a window has somewhere to appear, as far as the environment tells. Pure; always true on Windows and
//! macOS.
[[nodiscard]] bool hasDisplay(const QProcessEnvironment &environment);

//! \brief Whether standard error is connected to systemd's journal, as $JOURNAL_STREAM tells (systemd.exec(5)).
[[nodiscard]] bool isStandardErrorJournal();

//! \brief Whether the desktop has a keychain, or one that can be started; takes some milliseconds.
//!
//! Asks the session's D-Bus where the program was built with it; without, there is none on unix, and always one on
//! Windows and macOS.
[[nodiscard]] bool isKeychainPresent();

} // namespace statusbridge
