// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/secret.h"

#include <QByteArray>
#include <QString>

namespace statusbridge {

//! \brief A new token, "sbt_" and 43 random characters. Any thread.
[[nodiscard]] Secret makeToken();

//! \brief Whether \p text has the form of one. Pure.
[[nodiscard]] bool isToken(const QByteArray &text);

//! \brief What is kept of a token: a digest, which needs no salt, since no token can be guessed. Pure.
[[nodiscard]] QString tokenHash(const Secret &token);

} // namespace statusbridge
