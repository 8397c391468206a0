// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/core/secret.h"

#include <QUrl>

#include <functional>
#include <stop_token>

namespace statusbridge {

struct EngineEnvironment;
struct Settings;

//! \brief Exchanges a grant code of Zoho's self client for a refresh token and stores that. Blocks on the network.
//! Errors: Unauthorized (the code, client or data center is wrong), Transient, Configuration (the store is read-only).
[[nodiscard]] Expected<void> connectToZoho(const EngineEnvironment &environment, const Secret &grantCode);

//! \brief What to do if Zoho said, with the token that is kept, that the account's API is elsewhere than the settings
//! have it; empty if it is there, or if that isn't known.
[[nodiscard]] Sentence keptRegionAdvice(const EngineEnvironment &environment);

//! \brief What to do if the token that is kept lacks the scope of batch mode, which the settings ask for; else empty.
[[nodiscard]] Sentence keptBatchScopeAdvice(const EngineEnvironment &environment);

//! \brief Revokes the refresh token at Zoho and forgets both tokens here. Blocks on the network.
[[nodiscard]] Expected<void> disconnectFromZoho(const EngineEnvironment &environment);

//! \brief What a person needs at Zoho's API console.
struct ZohoGuide
{
    QUrl apiConsole;
    QString scopes;      //!< what a cycle needs, comma separated
    QString allScopes;   //!< the same, and those that let Zoho tell the names for pick lists
    QString redirectUri; //!< to be registered with the client for a sign-in with the browser
};
[[nodiscard]] ZohoGuide zohoGuide(const Settings &settings);

//! \brief Signs in at Zoho with the browser, which comes back to a port of this machine, and stores the refresh token.
//!
//! Blocks until the sign-in is done, ten minutes at most; run it on a thread of its own.
//! \param openBrowser is called once, on the same thread, with the page to open
//! \return the data center that the account is in; if it isn't the configured one, `zoho.data_center` must be set to it
//! Errors: Unauthorized (access was not granted), Configuration (the port is taken, the store is read-only), Account
//! (the answer came from an unknown server), Transient, Cancelled.
[[nodiscard]] Expected<QString> signInToZoho(const EngineEnvironment &environment,
                                             const std::function<void(const QUrl &)> &openBrowser,
                                             const std::stop_token &stop);

} // namespace statusbridge
