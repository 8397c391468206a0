// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker/zohoaccess.h"

#include "engine/config/settings.h"
#include "engine/environment.h"
#include "engine/zoho/datacenters.h"

namespace statusbridge {

namespace {

zoho::QueueOptions queueOptions(const Settings &settings)
{
    zoho::QueueOptions options;
    options.concurrency = settings.sync.concurrency;
    options.startDelay = std::chrono::milliseconds(settings.sync.updateDelayMs);
    options.callsPerMinute = settings.sync.callsPerMinute;
    options.callsPerDay = settings.sync.dailyCalls;
    options.quotaTimeZone = settings.sync.quotaTimeZone;
    options.environment = settings.zoho.environment.toUtf8();
    options.timeout = std::chrono::seconds(settings.network.timeoutSeconds);
    return options;
}

} // namespace

zoho::TokenFile tokenFileOf(const EngineEnvironment &environment, const Secret &refreshToken)
{
    const auto servers = zoho::endpoints(environment.settings.zoho);
    return {environment.dataDirectory + u"/access-token.json"_s,
            {.clientId = environment.settings.zoho.clientId,
             .accountsHost = servers ? servers->accounts.authority() : QString(),
             .refreshToken = refreshToken}};
}

Expected<std::unique_ptr<AccountsAccess>> AccountsAccess::open(const EngineEnvironment &environment,
                                                               const Secret &clientSecret, const Secret &refreshToken)
{
    const Settings &settings = environment.settings;
    const auto servers = zoho::endpoints(settings.zoho);
    if (!servers) {
        return servers.error();
    }
    auto transport =
        zoho::HttpTransport::create({.proxy = settings.network.proxy, .extraCaFile = settings.network.caFile});
    if (!transport) {
        return transport.error();
    }
    auto access = std::make_unique<AccountsAccess>();
    access->transport = std::move(*transport);
    access->client = std::make_unique<zoho::OAuthClient>(
        *access->transport, environment.clock,
        zoho::OAuthOptions{.accounts = servers->accounts,
                           .api = servers->api,
                           .clientId = settings.zoho.clientId,
                           .clientSecret = clientSecret,
                           .timeout = std::chrono::seconds(settings.network.timeoutSeconds)});
    access->tokenFile.reset(new zoho::TokenFile(tokenFileOf(environment, refreshToken)));
    access->tokens =
        std::make_unique<zoho::TokenSource>(*access->client, *access->tokenFile, environment.clock, refreshToken);
    return access;
}

Expected<std::unique_ptr<ZohoAccess>> ZohoAccess::open(const EngineEnvironment &environment,
                                                       const Credentials &credentials,
                                                       std::unique_ptr<zoho::CallMemory> calls, ZohoPart part)
{
    if (const auto configured = checkZohoIsConfigured(environment.settings.zoho, part); !configured) {
        return configured.error();
    }
    auto accounts = AccountsAccess::open(environment, credentials.clientSecret, credentials.refreshToken);
    if (!accounts) {
        return accounts.error();
    }
    const Settings &settings = environment.settings;
    auto access = std::make_unique<ZohoAccess>();
    access->calls = std::move(calls);
    access->accounts = std::move(*accounts);
    access->queue = std::make_unique<zoho::RequestQueue>(*access->accounts->transport, *access->accounts->tokens,
                                                         *access->calls, environment.clock, queueOptions(settings));
    access->report = std::make_unique<zoho::ReportClient>(*access->queue, settings.zoho, settings.fields);
    return access;
}

} // namespace statusbridge
