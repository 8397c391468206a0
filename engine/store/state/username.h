// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

namespace statusbridge {

class Secret;

//! \brief The form in which a user's name is kept and looked up: composed (NFC), so that it doesn't matter how a
//! keyboard makes an é. Pure.
[[nodiscard]] QString canonicalUserName(const QString &name);

//! \brief Usage unless name and password can be used: 1 to 64 characters, all visible, spaces only inside, no colon
//! (which ends the name in `Authorization: Basic`, RFC 7617); a password of 1 to 1024 bytes. Pure.
[[nodiscard]] Expected<void> checkNewUser(const QString &name, const Secret &password);

} // namespace statusbridge
