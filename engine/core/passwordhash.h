// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/core/secret.h"

namespace statusbridge {

//! \brief The argon2id string of a password, with salt and limits in it (libsodium's `crypto_pwhash_str` with the
//! INTERACTIVE limits: about 60 ms and 64 MiB). Any thread. Internal: there is not enough memory.
[[nodiscard]] Expected<QString> hashPassword(const Secret &password);

//! \brief Whether \p hash is that of \p password; costs the same. False for what is no hash. Any thread.
[[nodiscard]] bool verifyPassword(const QString &hash, const Secret &password);

} // namespace statusbridge
