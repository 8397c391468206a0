// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

namespace statusbridge {

//! \brief The client secret, once it is sure that a grant can be used and kept. Errors: Configuration.
[[nodiscard]] Expected<Secret> readyForGrant(const EngineEnvironment &environment);

//! \brief Exchanges a grant code and stores what it brings. \p redirectUri as of OAuthClient::exchange().
[[nodiscard]] Expected<void> useGrantCode(const EngineEnvironment &environment, const Secret &clientSecret,
                                          const Secret &grantCode, const QString &redirectUri);

} // namespace statusbridge
