// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/signin.h"

#include "engine/config/settings.h"
#include "engine/environment.h"
#include "engine/setup/connect.h"
#include "engine/zoho/authorization.h"
#include "engine/zoho/datacenters.h"
#include "engine/zoho/redirectreceiver.h"

namespace statusbridge {

namespace {

using namespace std::chrono_literals;

// Somebody may have to find a password and a telephone first.
constexpr std::chrono::minutes patience = 10min;

//! Exchanges the code at the server that the account belongs to, which may be another than the configured one.
Expected<QString> finish(const EngineEnvironment &environment, const Secret &clientSecret,
                         const zoho::Redirect &redirect, const QString &redirectUri)
{
    const auto zoho = zoho::settingsFor(environment.settings.zoho, redirect.accountsServer);
    if (!zoho) {
        return zoho.error();
    }
    Settings settings = environment.settings;
    settings.zoho = *zoho;
    const EngineEnvironment there{.settings = settings,
                                  .dataDirectory = environment.dataDirectory,
                                  .secrets = environment.secrets,
                                  .clock = environment.clock,
                                  .holder = environment.holder};
    return useGrantCode(there, clientSecret, redirect.code, redirectUri).and_then([&] {
        return Expected<QString>(zoho->dataCenter);
    });
}

} // namespace

ZohoGuide zohoGuide(const Settings &settings)
{
    return {.apiConsole = zoho::apiConsole(settings.zoho.dataCenter),
            .scopes = zoho::cycleScopes(),
            .allScopes = zoho::allScopes(),
            .redirectUri = zoho::redirectUri(static_cast<quint16>(settings.zoho.redirectPort))};
}

Expected<QString> signInToZoho(const EngineEnvironment &environment,
                               const std::function<void(const QUrl &)> &openBrowser, const std::stop_token &stop)
{
    const auto clientSecret = readyForGrant(environment);
    if (!clientSecret) {
        return clientSecret.error();
    }
    const auto servers = zoho::endpoints(environment.settings.zoho);
    if (!servers) {
        return servers.error();
    }
    const auto receiver = zoho::RedirectReceiver::listen(static_cast<quint16>(environment.settings.zoho.redirectPort));
    if (!receiver) {
        return receiver.error();
    }
    const QString uri = zoho::redirectUri((*receiver)->port());
    const Secret state = zoho::randomState();
    openBrowser(zoho::authorizationUrl(servers->accounts, environment.settings.zoho.clientId, uri, state));
    return (*receiver)->wait(state, patience, stop).and_then([&](const zoho::Redirect &redirect) {
        return finish(environment, *clientSecret, redirect, uri);
    });
}

} // namespace statusbridge
