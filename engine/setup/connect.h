// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/core/secret.h"

namespace statusbridge {

struct EngineEnvironment;

//! \brief Exchanges a grant code of Zoho's self client for a refresh token and stores that. Blocks on the network.
//! Errors: Unauthorized (the code, client or data center is wrong), Transient, Configuration (the store is read-only).
[[nodiscard]] Expected<void> connectToZoho(const EngineEnvironment &environment, const Secret &grantCode);

//! \brief Revokes the refresh token at Zoho and forgets both tokens here. Blocks on the network.
[[nodiscard]] Expected<void> disconnectFromZoho(const EngineEnvironment &environment);

//! \brief The client secret, once it is sure that a grant can be used and kept. Errors: Configuration.
[[nodiscard]] Expected<Secret> readyForGrant(const EngineEnvironment &environment);

//! \brief Exchanges a grant code and stores what it brings. \p redirectUri as of OAuthClient::exchange().
[[nodiscard]] Expected<void> useGrantCode(const EngineEnvironment &environment, const Secret &clientSecret,
                                          const Secret &grantCode, const QString &redirectUri);

} // namespace statusbridge
