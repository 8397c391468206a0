// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "engine/config/settings.h"
#include "engine/environment.h"
#include "engine/store/store.h"
#include "engine/worker/cyclethread.h"
#include "engine/worker/scheduler.h"

#include <QMutex>
#include <QThread>

#include <atomic>

namespace statusbridge {

namespace {

Error closedError()
{
    return {.kind = ErrorKind::Cancelled,
            .message = u"No cycle starts any more, because Statusbridge is about to end."_s};
}

} // namespace

class Engine::Private
{
public:
    Private(Engine &engine, const EngineEnvironment &surroundings);
    [[nodiscard]] Expected<std::unique_ptr<Store>> openStore();
    [[nodiscard]] Expected<void> reserve();
    [[nodiscard]] Expected<qint64> begin(const Engine &engine, const CycleRequest &request);
    [[nodiscard]] bool isBusy() const { return isStarting || (thread && thread->isRunning()); }

    EngineEnvironment environment;
    QMutex startMutex;                   //!< held while a cycle is starting, which takes as long as the database does
    QMutex mutex;                        //!< guards the members below, for moments only
    std::unique_ptr<CycleThread> thread; //!< replaced by whoever has the other mutex, too
    qint64 runId = 0;
    bool isStarting = false;
    bool isCancelled = false; //!< the one that is starting
    bool isClosed = false;

    std::atomic_bool schedulerHasEnded = false;
    Scheduler scheduler; //!< lives on the thread below, if that runs
    QThread schedulerThread;
    QObject starter; //!< lives on the thread below, which waits for the database in place of whoever asked
    QThread starterThread;
};

Engine::Private::Private(Engine &engine, const EngineEnvironment &surroundings)
    : environment(surroundings)
    , scheduler({.environment = surroundings,
                 .openStore = [this] { return openStore(); },
                 .startCycle = [this, &engine](const CycleRequest &request) -> Expected<qint64> {
                     return schedulerHasEnded ? closedError() : engine.startCycle(request);
                 }})
{
    schedulerThread.setObjectName(u"scheduler"_s);
    scheduler.moveToThread(&schedulerThread);
    connect(&schedulerThread, &QThread::started, &scheduler, &Scheduler::start);
    // Direct: on the thread that is about to end, whose database connection it closes.
    connect(&schedulerThread, &QThread::finished, &scheduler, &Scheduler::close, Qt::DirectConnection);
    connect(&scheduler, &Scheduler::changed, &engine, &Engine::schedulerChanged);
    connect(&engine, &Engine::cycleFinished, &scheduler, &Scheduler::poke);
    connect(&schedulerThread, &QThread::finished, &engine, &Engine::cameToRest);
    connect(&starterThread, &QThread::finished, &engine, &Engine::cameToRest);
    starterThread.setObjectName(u"starter"_s);
    starter.moveToThread(&starterThread);
}

Expected<std::unique_ptr<Store>> Engine::Private::openStore()
{
    const auto password = readDatabasePassword(environment.secrets);
    if (!password) {
        return password.error();
    }
    // It tries again anyway, and whoever ends the program waits for it.
    Settings settings = environment.settings;
    settings.database.timeoutSeconds = std::min(settings.database.timeoutSeconds, 2);
    return Store::open(settings, environment.dataDirectory, *password, DatabasePurpose::Service);
}

Engine::Engine(const EngineEnvironment &environment, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, environment))
{}

Engine::~Engine()
{
    endScheduler();
    d->starterThread.quit();
    d->starterThread.wait();
    d->schedulerThread.wait();
}

//! Lets nobody else start a cycle from now on.
Expected<void> Engine::Private::reserve()
{
    std::unique_ptr<CycleThread> previous; // goes when nothing is locked any more
    const QMutexLocker lock(&mutex);
    if (thread && thread->isRunning()) {
        return Error{.kind = ErrorKind::Busy,
                     .message = u"A cycle is being run by this instance, %1, as run %2: wait until it "
                                "ends, or end it with \"statusbridge cancel\"."_s.arg(environment.holder,
                                                                                      QString::number(runId))};
    }
    if (isClosed) {
        return closedError();
    }
    previous = std::move(thread);
    isStarting = true;
    isCancelled = false;
    return {};
}

Expected<qint64> Engine::Private::begin(const Engine &engine, const CycleRequest &request)
{
    const auto credentials = readCredentials(environment.secrets);
    if (!credentials) {
        return credentials.error();
    }
    auto made = std::make_unique<CycleThread>(environment, *credentials, request);
    // Whichever thread asked for it may be gone before the cycle is.
    made->moveToThread(engine.thread());
    connect(made.get(), &CycleThread::cycleProgressed, &engine, &Engine::cycleProgressed, Qt::QueuedConnection);
    connect(made.get(), &CycleThread::recordSettled, &engine, &Engine::recordSettled, Qt::QueuedConnection);
    connect(made.get(), &CycleThread::cycleFinished, &engine, &Engine::cycleFinished, Qt::QueuedConnection);
    connect(made.get(), &QThread::finished, &engine, &Engine::cameToRest, Qt::QueuedConnection);
    auto *starting = made.get();
    {
        const QMutexLocker lock(&mutex);
        thread = std::move(made);
        if (isCancelled) {
            starting->cancel();
        }
    }
    return starting->begin();
}

Expected<qint64> Engine::startCycle(const CycleRequest &request)
{
    const QMutexLocker starting(&d->startMutex);
    if (const auto reserved = d->reserve(); !reserved) {
        return reserved.error();
    }
    const auto begun = d->begin(*this, request);
    {
        const QMutexLocker lock(&d->mutex);
        d->isStarting = false;
        d->runId = begun ? *begun : 0;
    }
    if (!begun) {
        QMetaObject::invokeMethod(this, &Engine::cameToRest, Qt::QueuedConnection);
    }
    return begun;
}

void Engine::requestCycle(const CycleRequest &request)
{
    {
        const QMutexLocker lock(&d->mutex);
        if (d->isClosed) {
            QMetaObject::invokeMethod(
                this, [this] { Q_EMIT cycleRefused(closedError()); }, Qt::QueuedConnection);
            return;
        }
        d->starterThread.start();
    }
    QMetaObject::invokeMethod(
        &d->starter,
        [this, request] {
            const auto begun = startCycle(request);
            if (begun) {
                Q_EMIT cycleBegun(*begun);
            } else {
                Q_EMIT cycleRefused(begun.error());
            }
        },
        Qt::QueuedConnection);
}

void Engine::cancelCycle()
{
    const QMutexLocker lock(&d->mutex);
    d->isCancelled = true;
    if (d->thread) {
        d->thread->cancel();
    }
}

bool Engine::isCycleRunning() const
{
    const QMutexLocker lock(&d->mutex);
    return d->isBusy();
}

void Engine::runScheduler()
{
    d->schedulerThread.start();
}

void Engine::endScheduler()
{
    d->schedulerHasEnded = true;
    d->schedulerThread.quit();
}

void Engine::pokeScheduler()
{
    QMetaObject::invokeMethod(&d->scheduler, &Scheduler::poke, Qt::QueuedConnection);
}

bool Engine::closeIfIdle()
{
    const QMutexLocker lock(&d->mutex);
    if (!d->isClosed && !d->isBusy()) {
        d->isClosed = true;
        // After what has been asked for already, which is to be refused.
        QMetaObject::invokeMethod(
            &d->starter, [this] { d->starterThread.quit(); }, Qt::QueuedConnection);
    }
    return d->isClosed;
}

bool Engine::isAtRest() const
{
    const QMutexLocker lock(&d->mutex);
    return !d->isBusy() && !d->schedulerThread.isRunning() && !d->starterThread.isRunning();
}

} // namespace statusbridge
