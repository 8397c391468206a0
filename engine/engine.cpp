// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "engine/config/settings.h"
#include "engine/cyclethread.h"
#include "engine/scheduler.h"
#include "engine/storeaccess.h"

#include <QMutex>
#include <QThread>

#include <atomic>

namespace statusbridge {

namespace {

Error closedError()
{
    return {.kind = ErrorKind::Cancelled,
            .message = QStringLiteral("No cycle starts any more, because Statusbridge is about to end.")};
}

} // namespace

class Engine::Private
{
public:
    Private(Engine &engine, const EngineEnvironment &surroundings);
    [[nodiscard]] Expected<std::unique_ptr<StoreAccess>> openStore();

    EngineEnvironment environment;
    QMutex mutex; //!< guards the members below
    std::unique_ptr<CycleThread> thread;
    qint64 runId = 0;
    bool isClosed = false;

    std::atomic_bool schedulerHasEnded = false;
    Scheduler scheduler; //!< lives on the thread below, if that runs
    QThread schedulerThread;
};

Engine::Private::Private(Engine &engine, const EngineEnvironment &surroundings)
    : environment(surroundings)
    , scheduler({.environment = surroundings,
                 .openStore = [this] { return openStore(); },
                 .startCycle = [this, &engine](const CycleRequest &request) -> Expected<qint64> {
                     return schedulerHasEnded ? closedError() : engine.startCycle(request);
                 }})
{
    schedulerThread.setObjectName(QStringLiteral("scheduler"));
    scheduler.moveToThread(&schedulerThread);
    connect(&schedulerThread, &QThread::started, &scheduler, &Scheduler::start);
    // Direct: on the thread that is about to end, whose database connection it closes.
    connect(&schedulerThread, &QThread::finished, &scheduler, &Scheduler::close, Qt::DirectConnection);
    connect(&scheduler, &Scheduler::changed, &engine, &Engine::schedulerChanged);
    connect(&engine, &Engine::cycleFinished, &scheduler, &Scheduler::poke);
}

Expected<std::unique_ptr<StoreAccess>> Engine::Private::openStore()
{
    const auto password = readDatabasePassword(environment.secrets);
    if (!password) {
        return password.error();
    }
    // It tries again anyway, and whoever ends the program waits for it.
    Settings settings = environment.settings;
    settings.database.timeoutSeconds = std::min(settings.database.timeoutSeconds, 2);
    return StoreAccess::open(settings, environment.dataDirectory, *password, DatabasePurpose::Service);
}

Engine::Engine(const EngineEnvironment &environment, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, environment))
{}

Engine::~Engine()
{
    endScheduler();
    d->schedulerThread.wait();
}

Expected<qint64> Engine::startCycle(const CycleRequest &request)
{
    const QMutexLocker lock(&d->mutex);
    if (d->thread && d->thread->isRunning()) {
        return Error{.kind = ErrorKind::Busy,
                     .message = QStringLiteral("A cycle is running already, as run %1.").arg(d->runId)};
    }
    if (d->isClosed) {
        return closedError();
    }
    const auto credentials = readCredentials(d->environment.secrets);
    if (!credentials) {
        return credentials.error();
    }
    auto thread = std::make_unique<CycleThread>(d->environment, *credentials, request);
    // Whichever thread asked for it may be gone before the cycle is.
    thread->moveToThread(this->thread());
    connect(thread.get(), &CycleThread::cycleProgressed, this, &Engine::cycleProgressed, Qt::QueuedConnection);
    connect(thread.get(), &CycleThread::recordSettled, this, &Engine::recordSettled, Qt::QueuedConnection);
    connect(thread.get(), &CycleThread::cycleFinished, this, &Engine::cycleFinished, Qt::QueuedConnection);
    const auto begun = thread->begin();
    if (begun) {
        d->runId = *begun;
        d->thread = std::move(thread);
    }
    return begun;
}

void Engine::cancelCycle()
{
    const QMutexLocker lock(&d->mutex);
    if (d->thread) {
        d->thread->cancel();
    }
}

bool Engine::isCycleRunning() const
{
    const QMutexLocker lock(&d->mutex);
    return d->thread && d->thread->isRunning();
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
    if (!d->thread || !d->thread->isRunning()) {
        d->isClosed = true;
    }
    return d->isClosed;
}

} // namespace statusbridge
