// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker/zohoaccess.h"

#include "engine/config/datacenters.h"
#include "engine/config/settings.h"
#include "engine/core/clock.h"
#include "engine/core/logging.h"
#include "engine/zoho/memory.h"
#include "engine/zoho/quotaday.h"

namespace statusbridge {

namespace {

//! Lets the request queue count its calls in the database; neither room knows the other.
class StoredCallMemory final : public zoho::CallMemory
{
public:
    StoredCallMemory(CallTable &calls, const Clock &clock) : m_calls(calls), m_clock(clock) {}

    [[nodiscard]] Expected<zoho::CallState> load(const QDate &day) override;
    [[nodiscard]] Expected<void> add(const QDate &day, const QList<QDateTime> &starts) override;
    [[nodiscard]] Expected<void> setLearnedCeiling(int ceiling) override;
    [[nodiscard]] Expected<void> setExhaustedUntil(const QDateTime &until) override;
    [[nodiscard]] Expected<void> setResetSeen(const QDateTime &seen) override;

private:
    CallTable &m_calls;
    const Clock &m_clock;
};

//! Remembers the calls for as long as it lives, while there is no database yet in which they could be counted.
class InMemoryCallMemory final : public zoho::CallMemory
{
public:
    [[nodiscard]] Expected<zoho::CallState> load(const QDate &day) override;
    [[nodiscard]] Expected<void> add(const QDate &day, const QList<QDateTime> &starts) override;
    [[nodiscard]] Expected<void> setLearnedCeiling(int ceiling) override;
    [[nodiscard]] Expected<void> setExhaustedUntil(const QDateTime &until) override;
    [[nodiscard]] Expected<void> setResetSeen(const QDateTime &seen) override;

private:
    zoho::CallState m_state;
};

Expected<zoho::CallState> StoredCallMemory::load(const QDate &day)
{
    const QDateTime now = m_clock.utcNow();
    return m_calls.load(day, now.addSecs(-60)).transform([&now](const CallRecord &record) {
        return zoho::CallState{.callsToday = record.callsToday,
                               .lastMinute = record.starts,
                               .learnedCeiling = record.learnedCeiling,
                               .exhaustedUntil = zoho::resetToCome(record.exhaustedUntil, now),
                               .resetSeen = record.resetSeen};
    });
}

Expected<void> StoredCallMemory::add(const QDate &day, const QList<QDateTime> &starts)
{
    return m_calls.add(day, starts);
}

Expected<void> StoredCallMemory::setLearnedCeiling(int ceiling)
{
    return m_calls.setLearnedCeiling(ceiling);
}

Expected<void> StoredCallMemory::setExhaustedUntil(const QDateTime &until)
{
    return m_calls.setExhaustedUntil(until);
}

Expected<void> StoredCallMemory::setResetSeen(const QDateTime &seen)
{
    return m_calls.setResetSeen(seen);
}

Expected<zoho::CallState> InMemoryCallMemory::load(const QDate &)
{
    return m_state;
}

Expected<void> InMemoryCallMemory::add(const QDate &, const QList<QDateTime> &starts)
{
    m_state.callsToday += static_cast<int>(starts.size());
    m_state.lastMinute += starts;
    return {};
}

Expected<void> InMemoryCallMemory::setLearnedCeiling(int ceiling)
{
    m_state.learnedCeiling = ceiling;
    return {};
}

Expected<void> InMemoryCallMemory::setExhaustedUntil(const QDateTime &until)
{
    m_state.exhaustedUntil = until;
    return {};
}

Expected<void> InMemoryCallMemory::setResetSeen(const QDateTime &seen)
{
    m_state.resetSeen = seen;
    return {};
}

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
    if (const auto configured = checkZohoIsConfigured(environment.settings.zoho, part); !configured) {
        return configured.error();
    }
    auto accounts = AccountsAccess::open(environment, credentials.clientSecret, credentials.refreshToken);
    if (!accounts) {
        return accounts.error();
    }
    const Settings &settings = environment.settings;
    auto access = std::make_unique<ZohoAccess>();
    if (store) {
        access->calls = std::make_unique<StoredCallMemory>(store->calls, environment.clock);
    } else {
        access->calls = std::make_unique<InMemoryCallMemory>();
    }
    access->accounts = std::move(*accounts);
    access->queue = std::make_unique<zoho::RequestQueue>(*access->accounts->transport, *access->accounts->tokens,
                                                         *access->calls, environment.clock, queueOptions(settings));
    access->report = std::make_unique<zoho::ReportClient>(*access->queue, settings.zoho, settings.fields);
    if (store) {
        QObject::connect(access->queue.get(), &zoho::RequestQueue::stalled, access->queue.get(), [store] {
            if (const auto counted = store->state.add(queueStallsState(), 1); !counted) {
                qCWarning(lcZoho).noquote() << "A stall was not counted:" << describe(counted.error());
            }
        });
    }
    return access;
}

Expected<CountedZohoAccess> CountedZohoAccess::open(const EngineEnvironment &environment,
                                                    const Credentials &credentials, ZohoPart part)
{
    auto store = Store::open(environment.settings, environment.dataDirectory, credentials.databasePassword,
                             DatabasePurpose::Service);
    if (!store && part == ZohoPart::Report) {
        return store.error();
    }
    auto zoho = ZohoAccess::open(environment, credentials, store ? store->get() : nullptr, part);
    if (!zoho) {
        return zoho.error();
    }
    CountedZohoAccess access;
    if (store) {
        access.store = std::move(*store);
    } else {
        access.storeProblem = store.error();
    }
    access.zoho = std::move(*zoho);
    return access;
}

void CountedZohoAccess::flushCalls() const
{
    if (const auto flushed = zoho->queue->flushCalls(); !flushed) {
        qCWarning(lcZoho).noquote() << "A call to Zoho was not counted:" << describe(flushed.error());
    }
}

} // namespace statusbridge
