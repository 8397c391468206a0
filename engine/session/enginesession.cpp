// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/core/passwordhash.h"
#include "engine/credentials.h"
#include "engine/engine.h"
#include "engine/lookup.h"
#include "engine/schedulerreport.h"
#include "engine/search.h"
#include "engine/statusreport.h"
#include "engine/storeaccess.h"
#include "engine/username.h"

namespace statusbridge {

class EngineDesk::Private
{
public:
    Private(const EngineEnvironment &surroundings, std::unique_ptr<StoreAccess> opened)
        : environment(surroundings), store(std::move(opened))
    {}

    EngineEnvironment environment;
    std::unique_ptr<StoreAccess> store;
};

EngineDesk::EngineDesk() = default;
EngineDesk::~EngineDesk() = default;

Expected<std::unique_ptr<EngineDesk>> EngineDesk::open(const EngineEnvironment &environment)
{
    const auto password = readDatabasePassword(environment.secrets);
    if (!password) {
        return password.error();
    }
    auto store =
        StoreAccess::open(environment.settings, environment.dataDirectory, *password, DatabasePurpose::Service);
    if (!store) {
        return store.error();
    }
    std::unique_ptr<EngineDesk> desk(new EngineDesk);
    desk->d = std::make_unique<Private>(environment, std::move(*store));
    return desk;
}

Expected<StatusView> EngineDesk::status()
{
    return statusReport(d->environment, *d->store);
}

Expected<LookupView> EngineDesk::lookup(const QString &queueId)
{
    const auto found = d->store->rows.rowsOf({queueId});
    if (!found) {
        return found.error();
    }
    if (!found->contains(queueId)) {
        return Error{.kind = ErrorKind::NotFound,
                     .message =
                         QStringLiteral("Neither table has a row with the queue id \"%1\". Queue ids are compared "
                                        "exactly, with case.")
                             .arg(queueId)};
    }
    const Settings &settings = d->environment.settings;
    LookupView view = lookUp(queueId, found->value(queueId), Ranking(settings.status.ranking, settings.status.aliases),
                             writingOf(settings), d->environment.clock.utcNow());
    const auto delivered = d->store->rows.wasDelivered(queueId);
    const auto attempts = d->store->runs.entriesOf(queueId);
    const auto failure = d->store->failures.ofQueueId(queueId);
    if (!delivered || !attempts || !failure) {
        return !delivered ? delivered.error() : !attempts ? attempts.error() : failure.error();
    }
    if (const auto explained = explainFailures(*d->store, view); !explained) {
        return explained.error();
    }
    view.carriedOverAsDelivered = *delivered;
    view.attempts = *attempts;
    view.failure = *failure;
    return view;
}

Expected<SearchView> EngineDesk::find(const QString &text)
{
    return search(*d->store, text, d->environment.clock.utcNow());
}

Expected<QList<Run>> EngineDesk::runs(qint64 beforeId, int limit)
{
    return d->store->runs.list(beforeId, limit);
}

Expected<Run> EngineDesk::run(qint64 id)
{
    return d->store->runs.run(id);
}

Expected<QList<JournalEntry>> EngineDesk::journal(qint64 runId, qint64 afterId, int limit)
{
    return d->store->runs.entries(runId, afterId, limit);
}

Expected<QList<Run>> EngineDesk::runs(const RunFilter &filter, const RunOrder &order, const RunPosition &after,
                                      int limit)
{
    return d->store->history.runs(filter, order, after, limit);
}

Expected<qint64> EngineDesk::runCount(const RunFilter &filter)
{
    return d->store->history.count(filter);
}

Expected<QList<JournalEntry>> EngineDesk::journal(qint64 runId, const JournalFilter &filter, qint64 afterId, int limit)
{
    return d->store->history.entries(runId, filter, afterId, limit);
}

Expected<QMap<RecordOutcome, int>> EngineDesk::journalCounts(qint64 runId)
{
    return d->store->history.outcomes(runId);
}

Expected<QList<DayTotals>> EngineDesk::dailyTotals(const QDate &from, const QDate &to, const QTimeZone &zone)
{
    return d->store->history.dailyTotals(from, to, zone);
}

Expected<QList<RecordFailure>> EngineDesk::parked()
{
    return d->store->failures.parked();
}

Expected<int> EngineDesk::release(const QStringList &recordIds)
{
    return d->store->failures.release(recordIds);
}

Expected<int> EngineDesk::releaseAll()
{
    return d->store->failures.releaseAll();
}

Expected<int> EngineDesk::releaseRun(qint64 runId)
{
    return d->store->failures.releaseRun(runId);
}

Expected<int> EngineDesk::releaseReason(const QString &reason)
{
    return d->store->failures.releaseReason(reason);
}

Expected<int> EngineDesk::retryCount(qint64 runId)
{
    return d->store->failures.countOfRun(runId);
}

Expected<int> EngineDesk::retryRecords(qint64 runId, const QStringList &recordIds)
{
    return d->store->failures.releaseRecords(runId, recordIds);
}

Expected<QString> EngineDesk::requestCancel(const QString &by)
{
    const auto state = d->store->lease.state();
    const auto requested = d->store->lease.requestCancel(by);
    if (!state || !requested) {
        return !state ? state.error() : requested.error();
    }
    if (!*requested) {
        return Error{.kind = ErrorKind::NotFound, .message = QStringLiteral("No cycle is running.")};
    }
    return state->holder;
}

Expected<SchedulerView> EngineDesk::scheduler()
{
    return schedulerReport(d->environment, *d->store);
}

Expected<SchedulerView> EngineDesk::startScheduler(const QString &by)
{
    return d->store->scheduler.start(by).and_then([this] { return scheduler(); });
}

Expected<SchedulerView> EngineDesk::stopScheduler(const QString &by)
{
    return d->store->scheduler.stop(by).and_then([this] { return scheduler(); });
}

Expected<QList<UserView>> EngineDesk::users()
{
    return d->store->users.list().transform([](const QList<User> &users) {
        QList<UserView> views;
        for (const User &user : users) {
            views += UserView{.name = user.name, .createdAt = user.createdAt};
        }
        return views;
    });
}

Expected<void> EngineDesk::addUser(const QString &name, const Secret &password)
{
    return checkNewUser(name, password)
        .and_then([&] { return hashPassword(password); })
        .and_then([&](const QString &hash) { return d->store->users.add(canonicalUserName(name), hash); });
}

Expected<void> EngineDesk::removeUser(const QString &name)
{
    return d->store->users.remove(canonicalUserName(name));
}

Expected<std::optional<QString>> EngineDesk::passwordHash(const QString &name)
{
    return d->store->users.passwordHash(canonicalUserName(name));
}

} // namespace statusbridge
