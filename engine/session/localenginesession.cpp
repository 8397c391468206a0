// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/localenginesession.h"

#include "engine/config/crosschecks.h"
#include "engine/config/datadirectory.h"
#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/core/apitoken.h"
#include "engine/core/clock.h"
#include "engine/core/counted.h"
#include "engine/core/passwordhash.h"
#include "engine/core/timezone.h"
#include "engine/environment.h"
#include "engine/model/connection.h"
#include "engine/receiver/spool.h"
#include "engine/session/lookup.h"
#include "engine/session/search.h"
#include "engine/store/arrivals/arrivaltotals.h"
#include "engine/store/collector/rowsearch.h"
#include "engine/store/collector/unknownwords.h"
#include "engine/store/delivery/deliverylist.h"
#include "engine/store/delivery/deliveryreport.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/store.h"
#include "engine/sync/fetch.h"
#include "engine/worker/schedulerreport.h"
#include "engine/worker/zohoaccess.h"
#include "engine/zoho/callcounter.h"
#include "engine/zoho/tokensource.h"

#include <algorithm>

namespace statusbridge {

namespace {

//! The token by what is stored, and by what Zoho said of it since.
Expected<void> readConnection(const EngineEnvironment &environment, Store &store, StatusView &view)
{
    const auto refreshToken = environment.secrets.read(secretnames::zohoRefreshToken());
    if (!refreshToken) {
        return refreshToken.error();
    }
    zoho::TokenFile file = tokenFileOf(environment, refreshToken->value_or(Secret()));
    const auto token = file.load();
    const auto answer = token.and_then([&](const auto &) { return store.calls.lastAnswer(); });
    if (!answer) {
        return answer.error();
    }
    view.token = {.state =
                      zoho::tokenState(refreshToken->has_value(), *token, file.history(), environment.clock.utcNow(),
                                       std::chrono::seconds(environment.settings.zoho.tokenRenewBeforeSeconds)),
                  .expiresAt = *token ? (*token)->expiresAt : QDateTime()};
    const bool isAnswerToOther = *answer && (*answer)->connection != file.connection();
    view.zoho = isAnswerToOther ? std::nullopt : *answer;
    const QDateTime finishedAt = view.lastRun ? view.lastRun->finishedAt : QDateTime();
    view.isNewConnection = isNewConnection(*answer, file.connection(), finishedAt);
    const auto kind = view.zoho ? view.zoho->kind : ZohoAnswerKind::Good;
    if (refreshToken->has_value() && (kind == ZohoAnswerKind::TokenRevoked || kind == ZohoAnswerKind::ScopeMissing)) {
        view.token.state = kind == ZohoAnswerKind::TokenRevoked ? u"revoked"_s : u"scope_missing"_s;
    }
    // A token that was kept carries nothing without the names that it is used with.
    const ZohoSettings &zoho = environment.settings.zoho;
    if (!checkZohoIsConfigured(zoho, ZohoPart::Accounts)) {
        view.token.state = u"not_connected"_s;
    } else if (const auto named = checkZohoIsConfigured(zoho); !named) {
        view.zoho = ZohoAnswer{.kind = ZohoAnswerKind::Refused, .message = named.error().message};
    }
    return {};
}

QDateTime firstDueOf(FirstCycle first, const QDateTime &now)
{
    switch (first) {
    case FirstCycle::OnGrid:
        return {};
    case FirstCycle::Now:
        return now;
    case FirstCycle::AtFullHour:
        return nextFullHour(now, QTimeZone::systemTimeZone());
    }
    Q_UNREACHABLE();
}

//! Puts what was \p read into \p place.
template <typename Place, typename Value>
Expected<void> keep(Place &place, const Expected<Value> &read)
{
    if (!read) {
        return read.error();
    }
    place = *read;
    return {};
}

//! What another place at Zoho refused says nothing of the one that the settings name now.
Expected<void> readPlaceOfLastRun(Store &store, StatusView &view)
{
    const auto outcome = view.lastRun ? view.lastRun->outcome : std::nullopt;
    if (outcome != CycleOutcome::Failed && outcome != CycleOutcome::Unauthorized) {
        return {};
    }
    return store.runs.isOfTarget(view.lastRun->id).and_then([&](bool isOurs) {
        view.isNewConnection = view.isNewConnection || !isOurs;
        return Expected<void>();
    });
}

//! Without a record that failed there is nothing to look for.
Expected<void> readLastRun(Store &store, StatusView &view)
{
    return keep(view.lastRun, store.runs.lastRun()).and_then([&] {
        return view.lastRun && view.lastRun->counts.failed > 0
                   ? keep(view.failedSince, store.history.failedSince(view.lastRun->id))
                   : Expected<void>();
    });
}

Expected<void> readPending(const EngineEnvironment &environment, Store &store, StatusView &view)
{
    const auto open = store.rows.openQueueIds();
    const auto noted =
        open.and_then([&](qint64) { return UnknownWords(*store.database, store.rows.tables()).counts(); });
    if (!noted) {
        return noted.error();
    }
    // A word may have got its meaning since.
    const Ranking ranking = fieldFormatOf(environment.settings).ranking;
    const auto orphans = store.orphans.counts();
    if (!orphans) {
        return orphans.error();
    }
    view.orphans = *orphans;
    view.pendingHere = *open;
    for (auto word = noted->cbegin(); word != noted->cend(); ++word) {
        if (!ranking.read(word.key())) {
            view.unknownWords.insert(word.key(), word.value());
            view.pendingHere = std::max<qint64>(0, view.pendingHere - word.value());
        }
    }
    return {};
}

//! Of either quota; those of the Custom API if one is used.
Expected<void> readCalls(const EngineEnvironment &environment, Store &store, StatusView &view)
{
    const QDateTime now = environment.clock.utcNow();
    const auto callsOf = [&](CallQuota quota) { return callsView(environment, store, quota, now, view.pendingHere); };
    return keep(view.calls, callsOf(CallQuota::DeveloperApi)).and_then([&] {
        return environment.settings.zoho.usesBatches() ? keep(view.customCalls, callsOf(CallQuota::CustomApi))
                                                       : Expected<void>();
    });
}

constexpr qsizetype longestObject = 200;

//! What is released, in a few words.
QString objectOf(const FailureFilter &filter)
{
    if (filter.runId) {
        return u"run %1"_s.arg(*filter.runId);
    }
    const QString ids = filter.recordIds ? filter.recordIds->join(u", "_s) : u"all"_s;
    return withMaskedPhoneNumbers(ids.size() <= longestObject ? ids : QString(ids.first(longestObject) + u'…'));
}

QString wordOfState(const SchedulerState &state)
{
    return !state.wanted ? QString() : *state.wanted ? u"started"_s : u"stopped"_s;
}

//! What a token may do, and until when.
QString rightsOf(Role role, const QDateTime &endsAt)
{
    return endsAt.isValid() ? u"%1 until %2"_s.arg(toString(role), endsAt.toUTC().toString(Qt::ISODate))
                            : toString(role);
}

//! Before anything is set up no file is missing: there never was one.
Error beforeSetUp(Error error, const Settings &settings)
{
    if (error.code == static_cast<int>(DatabaseTrouble::FileMissing) && !checkZohoIsConfigured(settings.zoho)) {
        error.code = static_cast<int>(DatabaseTrouble::Other);
    }
    return error;
}

Expected<ApiAccesses> accessesIn(UserTable &users, TokenTable &tokens)
{
    return users.accesses().and_then([&](const QHash<QString, ApiAccess> &byName) {
        return tokens.accesses().transform(
            [&](const QHash<QString, ApiAccess> &byHash) { return ApiAccesses{.users = byName, .tokens = byHash}; });
    });
}

} // namespace

LocalEngineSession::LocalEngineSession(const EngineEnvironment &environment, std::unique_ptr<Store> store)
    : m_environment(environment), m_store(std::move(store))
{}

LocalEngineSession::~LocalEngineSession() = default;

Expected<std::unique_ptr<LocalEngineSession>> LocalEngineSession::open(const EngineEnvironment &environment)
{
    auto store = readDatabasePassword(environment.secrets).and_then([&](const Secret &password) {
        return Store::open(environment.settings, environment.dataDirectory, password);
    });
    if (!store) {
        return beforeSetUp(store.error(), environment.settings);
    }
    return std::unique_ptr<LocalEngineSession>(new LocalEngineSession(environment, std::move(*store)));
}

void LocalEngineSession::note(const AuditedCommand &command)
{
    noteCommand(*m_store->database, m_environment.actor, command);
}

Expected<QList<AuditEntry>> LocalEngineSession::audit(const AuditFilter &filter, qint64 beforeId, int limit)
{
    return m_store->audit.list(filter, beforeId, limit);
}

Expected<StatusView> LocalEngineSession::status()
{
    StatusView view;
    std::optional<StateValue> atZoho;
    std::optional<StateValue> stalls;
    ArrivalCounts arrivals;
    const auto read =
        m_store->database->checkPlace()
            .and_then([&] { return readLastRun(*m_store, view); })
            .and_then([&] { return readConnection(m_environment, *m_store, view); })
            .and_then([&] { return readPlaceOfLastRun(*m_store, view); })
            .and_then([&] { return readPending(m_environment, *m_store, view); })
            .and_then(
                [&] { return keep(atZoho, m_store->state.value(pendingAtZohoState(m_store->database->target()))); })
            .and_then([&] { return keep(view.bodies, m_store->rows.bodyProgress()); })
            .and_then([&] { return keep(view.parked, m_store->failures.count()); })
            .and_then([&] { return readCalls(m_environment, *m_store, view); })
            .and_then([&] { return keep(view.lease, m_store->lease.state()); })
            .and_then([&] { return keep(view.scheduler, schedulerReport(m_environment, *m_store)); })
            .and_then([&] { return keep(stalls, m_store->state.value(queueStallsState())); })
            .and_then([&] { return keep(arrivals, ArrivalTotals(*m_store->database).read()); })
            .and_then(
                [&] { return keep(view.spooledBytes, waitingBytes(*m_store->database, m_environment.dataDirectory)); });
    if (m_environment.settings.webhook.enabled || arrivals.received > 0 || view.spooledBytes > 0) {
        view.arrivals = arrivals;
    }
    if (atZoho) {
        view.pendingAtZoho = atZoho->value.toInt();
        view.pendingAtZohoTime = atZoho->updatedAt;
    }
    view.queueStalls = stalls.value_or(StateValue{}).value.toLongLong();
    return read.transform([&] { return view; });
}

Expected<LookupView> LocalEngineSession::lookup(const QString &queueId)
{
    if (!fitsKey(queueId)) {
        return notFoundError(Sentence(SentenceId::QueueIdTooLong, {longestKey}));
    }
    const auto now = m_store->lease.now();
    const auto found = now.and_then([&](const QDateTime &) { return m_store->rows.rowsOf({queueId}); });
    if (!found) {
        return found.error();
    }
    if (!found->contains(queueId)) {
        return notFoundError(Sentence(SentenceId::QueueIdNotFound, {queueId}));
    }
    LookupView view = lookUp(queueId, found->value(queueId), fieldFormatOf(m_environment.settings), *now);
    return keep(view.carriedOverAsDelivered, m_store->rows.wasDelivered(queueId))
        .and_then([&] { return keep(view.attempts, m_store->runs.entriesOf(queueId)); })
        .and_then([&] { return keep(view.failure, m_store->failures.ofQueueId(queueId)); })
        .and_then([&] { return keep(view.orphan, m_store->orphans.of(queueId)); })
        .and_then([&] { return explainFailures(*m_store, view); })
        .transform([&] { return view; });
}

Expected<bool> LocalEngineSession::askAgain(const QString &queueId)
{
    const auto waits = m_store->orphans.askAgain(queueId);
    if (waits && *waits) {
        note({.action = AuditAction::AskAgain, .object = withMaskedPhoneNumbers(queueId)});
    }
    return waits;
}

Expected<SearchView> LocalEngineSession::find(const QString &text)
{
    return m_store->lease.now().and_then([&](const QDateTime &now) { return search(*m_store, text, now); });
}

Expected<SearchView> LocalEngineSession::findRecord(const QString &recordId)
{
    return searchRecord(*m_store, recordId);
}

Expected<QList<LookupRow>> LocalEngineSession::withoutQueueId(int limit)
{
    return m_store->lease.now().and_then([&](const QDateTime &now) {
        return RowSearch(*m_store->database, m_store->rows.tables())
            .withoutQueueId(limit)
            .transform([&](const StatusRows &rows) {
                return readRows(rows, fieldFormatOf(m_environment.settings).ranking, now);
            });
    });
}

Expected<Run> LocalEngineSession::run(qint64 id)
{
    return m_store->runs.run(id);
}

Expected<QList<Run>> LocalEngineSession::runs(const RunFilter &filter, const RunOrder &order, const RunPosition &after,
                                              int limit)
{
    return m_store->history.runs(filter, order, after, limit);
}

Expected<qint64> LocalEngineSession::runCount(const RunFilter &filter)
{
    return m_store->history.count(filter);
}

Expected<QList<JournalEntry>> LocalEngineSession::journal(qint64 runId, const JournalFilter &filter, qint64 afterId,
                                                          int limit)
{
    return m_store->history.entries(runId, filter, afterId, limit);
}

Expected<QMap<RecordOutcome, int>> LocalEngineSession::journalCounts(qint64 runId)
{
    return m_store->history.outcomes(runId);
}

Expected<FailedSince> LocalEngineSession::failedSince(qint64 runId)
{
    return m_store->history.failedSince(runId);
}

Expected<QList<JournalEntry>> LocalEngineSession::attempts(const QString &queueId)
{
    return m_store->runs.entriesOf(queueId);
}

Expected<QList<DayTotals>> LocalEngineSession::dailyTotals(const QDate &from, const QDate &to, const QTimeZone &zone)
{
    return m_store->history.dailyTotals(from, to, zone);
}

Expected<DeliveryReport> LocalEngineSession::deliveryReport(const DeliveryQuestion &question)
{
    return readDeliveryReport(*m_store->database, question);
}

Expected<DeliveryPage> LocalEngineSession::deliveryMessages(const DeliveryFilter &filter, const DeliveryPosition &after,
                                                            int limit)
{
    return readDeliveryMessages(*m_store->database, m_store->rows.tables(),
                                fieldFormatOf(m_environment.settings).ranking, filter, after, limit);
}

Expected<QList<RecordFailure>> LocalEngineSession::parked()
{
    return m_store->failures.parked();
}

Expected<QList<RecordFailure>> LocalEngineSession::parkedAfter(const QString &afterRecordId, int limit)
{
    return m_store->failures.parkedAfter(afterRecordId, limit);
}

Expected<int> LocalEngineSession::releasable(const FailureFilter &filter)
{
    return m_store->failures.count(filter);
}

Expected<int> LocalEngineSession::release(const FailureFilter &filter)
{
    const auto released = m_store->failures.release(filter);
    if (released && *released > 0) {
        note({.action = filter.runId ? AuditAction::Retry : AuditAction::Release,
              .object = objectOf(filter),
              .after = counted(*released, u"record"_s, u"records"_s)});
    }
    return released;
}

Expected<QString> LocalEngineSession::requestCancel(const QString &by)
{
    const auto state = m_store->lease.state();
    const auto requested = m_store->lease.requestCancel(by);
    if (!state || !requested) {
        return !state ? state.error() : requested.error();
    }
    if (!*requested) {
        return notFoundError(Sentence(SentenceId::NoCycleRuns)
                                 .then(state->isAbandoned ? Sentence(SentenceId::LastCycleLeftOpen) : Sentence()));
    }
    note({.action = AuditAction::Cancel, .object = u"run %1"_s.arg(state->runId)});
    if (state->isOverdue) {
        return notFoundError(
            Sentence(SentenceId::CycleEndNotConfirmed, {state->holder, state->expiresAt.toString(Qt::ISODate)}));
    }
    return state->holder;
}

Expected<SchedulerView> LocalEngineSession::scheduler()
{
    return schedulerReport(m_environment, *m_store);
}

Expected<SchedulerView> LocalEngineSession::startScheduler(const QString &by, FirstCycle first)
{
    const auto state = m_store->scheduler.state();
    return state
        .and_then([&](const SchedulerState &read) { return m_store->scheduler.start(by, firstDueOf(first, read.now)); })
        .and_then([&] {
            note({.action = AuditAction::StartScheduler, .before = wordOfState(*state), .after = u"started"_s});
            return noteSetUpAnswered(m_environment.dataDirectory);
        })
        .and_then([this] {
            return m_environment.settings.sync.autostart ? Expected<void>()
                                                         : noteStartedHere(m_environment.dataDirectory);
        })
        .and_then([this] { return scheduler(); });
}

Expected<SchedulerView> LocalEngineSession::stopScheduler(const QString &by)
{
    const auto state = m_store->scheduler.state();
    return state.and_then([&](const SchedulerState &) { return m_store->scheduler.stop(by); })
        .and_then([&] {
            note({.action = AuditAction::StopScheduler, .before = wordOfState(*state), .after = u"stopped"_s});
            return noteSetUpAnswered(m_environment.dataDirectory);
        })
        .and_then([this] { return noteStoppedHere(m_environment.dataDirectory); })
        .and_then([this] { return scheduler(); });
}

Expected<QList<UserView>> LocalEngineSession::users()
{
    return m_store->users.list();
}

Expected<void> LocalEngineSession::addUser(const QString &name, const Secret &password, Role role)
{
    return checkNewUser(name, password)
        .and_then([&] { return hashPassword(password); })
        .and_then([&](const QString &hash) { return m_store->users.add(canonicalUserName(name), hash, role); })
        .and_then([&] {
            note({.action = AuditAction::AddUser, .object = canonicalUserName(name), .after = toString(role)});
            return Expected<void>();
        });
}

Expected<void> LocalEngineSession::removeUser(const QString &name)
{
    const QString user = canonicalUserName(name);
    return m_store->users.access(user).and_then([&](const std::optional<ApiAccess> &before) {
        return m_store->users.remove(user).and_then([&] {
            note({.action = AuditAction::RemoveUser,
                  .object = user,
                  .before = before ? toString(before->role) : QString()});
            return Expected<void>();
        });
    });
}

Expected<void> LocalEngineSession::setUserRole(const QString &name, Role role)
{
    const QString user = canonicalUserName(name);
    return m_store->users.access(user).and_then([&](const std::optional<ApiAccess> &before) {
        return m_store->users.setRole(user, role).and_then([&] {
            if (before && before->role != role) {
                note({.action = AuditAction::ChangeRole,
                      .object = user,
                      .before = toString(before->role),
                      .after = toString(role)});
            }
            return Expected<void>();
        });
    });
}

Expected<QList<ApiTokenView>> LocalEngineSession::tokens()
{
    return m_store->tokens.list();
}

Expected<Secret> LocalEngineSession::addToken(const ApiTokenView &wanted)
{
    if (const auto checked = checkNewName(wanted.name); !checked) {
        return checked.error();
    }
    if (wanted.endsAt.isValid() && wanted.endsAt <= m_environment.clock.utcNow()) {
        return usageError(Sentence(SentenceId::ApiTokenEndIsOver));
    }
    ApiTokenView token = wanted;
    token.name = canonicalUserName(wanted.name);
    const Secret secret = makeToken();
    return m_store->tokens.add(token, tokenHash(secret)).transform([&] {
        note({.action = AuditAction::AddToken, .object = token.name, .after = rightsOf(token.role, token.endsAt)});
        return secret;
    });
}

Expected<void> LocalEngineSession::revokeToken(const QString &name)
{
    const QString token = canonicalUserName(name);
    return m_store->tokens.list().and_then([&](const QList<ApiTokenView> &tokens) {
        return m_store->tokens.remove(token).and_then([&] {
            const auto before = std::ranges::find(tokens, token, &ApiTokenView::name);
            note({.action = AuditAction::RevokeToken,
                  .object = token,
                  .before = before == tokens.end() ? QString() : rightsOf(before->role, before->endsAt)});
            return Expected<void>();
        });
    });
}

Expected<std::optional<ApiAccess>> LocalEngineSession::userAccess(const QString &name)
{
    return m_store->users.access(canonicalUserName(name));
}

Expected<std::optional<ApiAccess>> LocalEngineSession::tokenAccess(const QString &hash)
{
    return m_store->tokens.access(hash);
}

Expected<ApiAccesses> LocalEngineSession::apiAccesses()
{
    return accessesIn(m_store->users, m_store->tokens);
}

Expected<ApiAccesses> readApiAccesses(const EngineEnvironment &environment)
{
    const auto database = readDatabasePassword(environment.secrets).and_then([&](const Secret &password) {
        return Database::open(environment.settings.database, environment.dataDirectory, password,
                              DatabasePurpose::Reader);
    });
    if (!database) {
        return database.error();
    }
    UserTable users(**database);
    TokenTable tokens(**database);
    return accessesIn(users, tokens);
}

} // namespace statusbridge
