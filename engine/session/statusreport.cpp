// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/statusreport.h"

#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/environment.h"
#include "engine/model/cyclesummary.h"
#include "engine/store/store.h"
#include "engine/sync/cycle.h"
#include "engine/worker/schedulerreport.h"
#include "engine/worker/zohoaccess.h"
#include "engine/zoho/quotaday.h"
#include "engine/zoho/tokenstate.h"

namespace statusbridge {

namespace {

Expected<TokenView> tokenView(const EngineEnvironment &environment)
{
    const auto refreshToken = environment.secrets.read(secretnames::zohoRefreshToken());
    if (!refreshToken) {
        return refreshToken.error();
    }
    zoho::TokenFile file = tokenFileOf(environment, refreshToken->value_or(Secret()));
    const auto token = file.load();
    if (!token) {
        return token.error();
    }
    const auto state = zoho::tokenState(refreshToken->has_value(), *token, file.history(), environment.clock.utcNow());
    return TokenView{.state = toString(state), .expiresAt = *token ? (*token)->expiresAt : QDateTime()};
}

Expected<CallsView> callsView(const EngineEnvironment &environment, Store &store)
{
    const QDateTime now = environment.clock.utcNow();
    const SyncSettings &sync = environment.settings.sync;
    return store.calls.load(zoho::quotaDayAt(now, zoho::quotaZone(sync.quotaTimeZone)).date, now)
        .transform([&](const CallRecord &calls) {
            return CallsView{.today = calls.callsToday,
                             .limit = sync.dailyCalls,
                             .exhaustedUntil = calls.exhaustedUntil > now ? calls.exhaustedUntil : QDateTime()};
        });
}

Expected<LeaseView> leaseView(Store &store)
{
    return store.lease.state().transform([](const LeaseState &state) {
        return LeaseView{.held = state.held,
                         .holder = state.holder,
                         .expiresAt = state.expiresAt,
                         .runId = state.runId,
                         .cancelRequested = state.cancelRequested,
                         .progress = state.held ? progressFromJson(state.progressJson) : std::nullopt};
    });
}

} // namespace

Expected<StatusView> statusReport(const EngineEnvironment &environment, Store &store)
{
    const auto token = tokenView(environment);
    const auto pending = token.and_then([&](const TokenView &) { return store.rows.openQueueIds(); });
    const auto atZoho = pending.and_then([&](qint64) { return store.state.value(pendingAtZohoState()); });
    const auto parked = atZoho.and_then([&](const auto &) { return store.failures.parkedCount(); });
    const auto calls = parked.and_then([&](qint64) { return callsView(environment, store); });
    const auto lease = calls.and_then([&](const CallsView &) { return leaseView(store); });
    const auto lastRun = lease.and_then([&](const LeaseView &) { return store.runs.lastRun(); });
    const auto scheduler =
        lastRun.and_then([&](const std::optional<Run> &) { return schedulerReport(environment, store); });
    if (!scheduler) {
        return scheduler.error();
    }
    StatusView view;
    view.token = *token;
    view.pendingHere = *pending;
    if (*atZoho) {
        view.pendingAtZoho = (*atZoho)->value.toInt();
        view.pendingAtZohoTime = (*atZoho)->updatedAt;
    }
    view.parked = *parked;
    view.calls = *calls;
    view.lease = *lease;
    view.lastRun = *lastRun;
    view.scheduler = *scheduler;
    return view;
}

} // namespace statusbridge
