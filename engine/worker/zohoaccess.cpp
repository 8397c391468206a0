// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker/zohoaccess.h"

#include "engine/config/datacenters.h"
#include "engine/config/settings.h"
#include "engine/core/clock.h"
#include "engine/core/logging.h"
#include "engine/sync/cyclebudget.h"

namespace statusbridge {

namespace {

zoho::QueueOptions queueOptions(const Settings &settings)
{
    // What was learned binds no other instance: it is known from the calls that are remembered.
    const DayLimit limit = limitOfDay(settings, CallQuota::DeveloperApi, {}, {});
    const DayLimit customLimit = limitOfDay(settings, CallQuota::CustomApi, {}, {});
    return {.pace = {.concurrency = settings.sync.concurrency,
                     .startDelay = std::chrono::milliseconds(settings.sync.updateDelayMs),
                     .callsPerMinute = settings.sync.callsPerMinute},
            .callsPerDay = limit.calls,
            .limitSource = limit.source,
            .customCallsPerDay = customLimit.calls,
            .customLimitSource = customLimit.source,
            .quotaTimeZone = settings.sync.quotaTimeZone,
            .environment = settings.zoho.environment.toUtf8(),
            .timeout = std::chrono::seconds(settings.network.timeoutSeconds)};
}

} // namespace

zoho::TokenFile tokenFileOf(const EngineEnvironment &environment, const Secret &refreshToken)
{
    const auto servers = endpoints(environment.settings.zoho);
    return {environment.dataDirectory + u"/access-token.json"_s,
            {.clientId = environment.settings.zoho.clientId,
             .accountsHost = servers ? servers->accounts.authority() : QString(),
             .refreshToken = refreshToken}};
}

Expected<std::unique_ptr<AccountsAccess>> AccountsAccess::open(const EngineEnvironment &environment,
                                                               const Secret &clientSecret, const Secret &refreshToken)
{
    const Settings &settings = environment.settings;
    const auto servers = endpoints(settings.zoho);
    if (!servers) {
        return servers.error();
    }
    auto transport =
        zoho::HttpTransport::create({.proxy = settings.network.proxy, .extraCaFile = settings.network.caFile});
    if (!transport) {
        return transport.error();
    }
    auto access = std::make_unique<AccountsAccess>();
    access->api = servers->api;
    access->transport = std::move(*transport);
    access->client = std::make_unique<zoho::OAuthClient>(
        *access->transport, environment.clock,
        zoho::OAuthOptions{.accounts = servers->accounts,
                           .api = servers->api,
                           .clientId = settings.zoho.clientId,
                           .clientSecret = clientSecret,
                           .timeout = std::chrono::seconds(settings.network.timeoutSeconds)});
    access->tokenFile.reset(new zoho::TokenFile(tokenFileOf(environment, refreshToken)));
    access->tokens = std::make_unique<zoho::TokenSource>(
        *access->client, *access->tokenFile, environment.clock, refreshToken,
        zoho::TokenOptions{.renewBefore = std::chrono::seconds(settings.zoho.tokenRenewBeforeSeconds)});
    return access;
}

Expected<std::unique_ptr<ZohoAccess>> ZohoAccess::open(const EngineEnvironment &environment,
                                                       const Credentials &credentials, Store *store, ZohoPart part)
{
    auto accounts = checkZohoIsConfigured(environment.settings.zoho, part).and_then([&] {
        return AccountsAccess::open(environment, credentials.clientSecret, credentials.refreshToken);
    });
    if (!accounts) {
        return accounts.error();
    }
    const Settings &settings = environment.settings;
    auto access = std::make_unique<ZohoAccess>();
    access->accounts = std::move(*accounts);
    zoho::QueueOptions options = queueOptions(settings);
    options.connection = access->accounts->tokenFile->connection();
    CallMemory &calls = store ? store->calls : access->ownCalls;
    CallMemory &customCalls = store ? store->customCalls : access->ownCalls;
    access->queue =
        std::make_unique<zoho::RequestQueue>(*access->accounts->transport, *access->accounts->tokens,
                                             zoho::CallMemories{calls, customCalls}, environment.clock, options);
    access->report =
        std::make_unique<zoho::ReportClient>(*access->queue, access->accounts->api, settings.zoho, settings.fields);
    if (!settings.zoho.batchApi.isEmpty()) {
        access->batches =
            std::make_unique<zoho::BatchClient>(*access->queue, access->accounts->api, settings.zoho, settings.fields);
    }
    if (store) {
        QObject::connect(access->queue.get(), &zoho::RequestQueue::stalled, access->queue.get(), [store] {
            warnIfFailed(lcZoho, store->state.add(queueStallsState(), 1), u"A stall was not counted: "_s);
        });
    }
    return access;
}

Expected<CountedZohoAccess> CountedZohoAccess::open(const EngineEnvironment &environment, ZohoPart part)
{
    const auto credentials = readCredentials(environment.secrets);
    if (!credentials) {
        return credentials.error();
    }
    auto store = Store::open(environment.settings, environment.dataDirectory, credentials->databasePassword);
    if (!store && part == ZohoPart::Report) {
        return store.error();
    }
    auto zoho = ZohoAccess::open(environment, *credentials, store ? store->get() : nullptr, part);
    if (!zoho) {
        return zoho.error();
    }
    return store ? CountedZohoAccess{.store = std::move(*store), .zoho = std::move(*zoho)}
                 : CountedZohoAccess{.storeProblem = store.error(), .zoho = std::move(*zoho)};
}

void CountedZohoAccess::flushCalls() const
{
    warnIfFailed(lcZoho, zoho->queue->flushCalls(), u"A call to Zoho was not counted: "_s);
}

} // namespace statusbridge
