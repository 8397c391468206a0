// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "engine/cyclethread.h"

#include <QMutex>

namespace statusbridge {

class Engine::Private
{
public:
    explicit Private(const EngineEnvironment &surroundings) : environment(surroundings) {}

    EngineEnvironment environment;
    QMutex mutex; //!< guards the members below, and the secret store, which is not thread-safe
    std::unique_ptr<CycleThread> thread;
    qint64 runId = 0;
    bool isClosed = false;
};

Engine::Engine(const EngineEnvironment &environment, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(environment))
{}

Engine::~Engine() = default;

Expected<qint64> Engine::startCycle(const CycleRequest &request)
{
    const QMutexLocker lock(&d->mutex);
    if (d->thread && d->thread->isRunning()) {
        return Error{.kind = ErrorKind::Busy,
                     .message = QStringLiteral("A cycle is running already, as run %1.").arg(d->runId)};
    }
    if (d->isClosed) {
        return Error{.kind = ErrorKind::Cancelled,
                     .message = QStringLiteral("No cycle starts any more, because Statusbridge is about to end.")};
    }
    const auto credentials = readCredentials(d->environment.secrets);
    if (!credentials) {
        return credentials.error();
    }
    auto thread = std::make_unique<CycleThread>(d->environment, *credentials, request);
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

void Engine::runScheduler() {}

void Engine::endScheduler() {}

void Engine::pokeScheduler() {}

bool Engine::closeIfIdle()
{
    const QMutexLocker lock(&d->mutex);
    if (!d->thread || !d->thread->isRunning()) {
        d->isClosed = true;
    }
    return d->isClosed;
}

} // namespace statusbridge
