// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/worker/schedulerfixture.h"

#include "engine/setup/migrate.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace statusbridge {

namespace {

EngineEnvironment environmentOf(SchedulerFixture &fixture, const QString &holder, const Clock &clock)
{
    return {.settings = fixture.settings,
            .dataDirectory = fixture.directory.path(),
            .secrets = fixture.secrets,
            .clock = clock,
            .holder = holder};
}

void sure(const Expected<void> &result)
{
    if (!result) {
        qFatal("%s", qPrintable(describe(result.error())));
    }
}

template <typename T>
T sure(Expected<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(describe(result.error())));
    }
    return std::move(result).value();
}

//! It is kept as a text.
Expected<void> moveFirstDue(Store &store, std::chrono::milliseconds by)
{
    return store.scheduler.state().and_then([&](const SchedulerState &state) {
        return state.firstDue.isValid()
                   ? store.database->run(u"UPDATE statusbridge_state SET value = ? WHERE name LIKE "
                                         "'scheduler_first_due:%'"_s,
                                         {QString::number(state.firstDue.toMSecsSinceEpoch() - by.count())})
                   : Expected<void>();
    });
}

} // namespace

SchedulerFixture::SchedulerFixture() : m_place(makeUsualTables)
{
    settings.database = m_place.settings();
    sure(secrets.write(secretnames::databasePassword(), TestDatabase::password()));
    sure(migrate(environmentOf(*this, u"migration"_s, clock)));
    m_clockwork = sure(open());
}

void SchedulerFixture::pass(std::chrono::milliseconds time)
{
    clock.advance(time);
    // The story takes as long as it says, however long the test does.
    const std::chrono::milliseconds gone(m_sinceLastPass.isValid() ? m_sinceLastPass.elapsed() : 0);
    m_sinceLastPass.start();
    setDatabaseClock(time - gone);
}

void SchedulerFixture::setDatabaseClock(std::chrono::milliseconds by)
{
    m_passed += by;
    const qint64 ms = by.count();
    Database &database = *m_clockwork->database;
    sure(database.inTransaction([&] {
        return database.run(u"UPDATE statusbridge_wishes SET wished_at = wished_at - ?"_s, {ms})
            .and_then([&] {
                return database.run(
                    u"UPDATE statusbridge_scheduler SET last_due = last_due - ?, decided_at = decided_at - ?, "
                    "last_finished = last_finished - ?, totals_since = totals_since - ?, alive_until = alive_until - ?"_s,
                    {ms, ms, ms, ms, ms});
            })
            .and_then([&] { return moveFirstDue(*m_clockwork, by); })
            .and_then([&] {
                return database.run(
                    u"UPDATE statusbridge_lease SET expires_at = expires_at - ? WHERE holder IS NOT NULL"_s, {ms});
            });
    }));
}

Expected<std::unique_ptr<Store>> SchedulerFixture::open() const
{
    if (isDatabaseGone) {
        return Error{.kind = ErrorKind::Database, .message = u"The database can't be reached."_s};
    }
    auto store = Store::open(settings, directory.path(), TestDatabase::password());
    if (store && TestDatabase::kind() == TestDatabase::Kind::Sqlite) {
        sure((*store)->database->run(u"PRAGMA synchronous = OFF"_s));
    }
    return store;
}

SchedulerState SchedulerFixture::state() const
{
    const auto store = sure(open());
    return sure(store->scheduler.state());
}

Instance::Instance(SchedulerFixture &fixture, const QString &holder, const Clock *clock, Liveness *liveness,
                   const Settings *settings)
    : m_fixture(fixture)
    , m_clock(clock ? *clock : fixture.clock)
    , m_holder(holder)
    , m_store(sure(fixture.open()))
    , scheduler({.environment = {.settings = settings ? *settings : fixture.settings,
                                 .dataDirectory = settings ? ownDirectory.path() : fixture.directory.path(),
                                 .secrets = fixture.secrets,
                                 .clock = m_clock,
                                 .holder = holder,
                                 .liveness = liveness},
                 .openStore = [&fixture] { return fixture.open(); },
                 .startCycle = [this](const CycleRequest &request) { return runCycle(request); }})
{
    QObject::connect(&scheduler, &Scheduler::changed, &scheduler, [this](SchedulerView view) {
        for (QDateTime *time : {&view.nextSync, &view.lastSync, &view.stoppedAt, &view.totalsSince}) {
            *time = m_fixture.told(*time);
        }
        views += view;
    });
}

Instance::~Instance()
{
    scheduler.close();
}

void Instance::live(std::chrono::seconds time)
{
    const std::chrono::seconds longest(time > std::chrono::minutes(10) ? 60 : 5);
    for (std::chrono::seconds left = time; left.count() > 0; left -= longest) {
        m_fixture.pass(std::min(left, longest));
        tick();
    }
}

Expected<qint64> Instance::runCycle(const CycleRequest &request)
{
    ++attempts;
    if (beforeCycle) {
        beforeCycle();
    }
    if (refusal) {
        return *refusal;
    }
    const auto fencingToken = m_store->lease.acquire(m_holder, 60);
    if (!fencingToken) {
        return fencingToken.error();
    }
    sure(m_store->runs.closeAbandoned(*fencingToken));
    Run run;
    run.trigger = request.trigger;
    run.holder = m_holder;
    run.by = request.by;
    run.startedAt = QDateTime::currentDateTimeUtc();
    const auto id = m_store->runs.begin(*fencingToken, run, request.due);
    if (id) {
        triggers += toString(request.trigger);
        changed = request.changed;
        changed.sort();
        lastRun = *id;
        if (request.due) {
            m_fixture.dueTimes += m_fixture.told(request.due->at);
        } else if (request.trigger == RunTrigger::Schedule) {
            ++takeOvers;
        }
        run.id = *id;
        run.finishedAt = run.startedAt.addSecs(2);
        run.outcome = outcome;
        run.counts = counts;
        run.message = outcome == CycleOutcome::Succeeded ? QString() : u"It did not work."_s;
        if (!staysOpen && !m_store->runs.finish(*fencingToken, run)) {
            qFatal("A run can't be finished.");
        }
    }
    if (!m_store->lease.release(*fencingToken)) {
        qFatal("The lease can't be given back.");
    }
    return id;
}

} // namespace statusbridge
