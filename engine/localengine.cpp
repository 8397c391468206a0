// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/localengine.h"

#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/core/logging.h"
#include "engine/store/store.h"
#include "engine/sync/unwrittenend.h"
#include "engine/worker/cyclethread.h"
#include "engine/worker/rowwatch.h"
#include "engine/worker/scheduler.h"

#include <QMutexLocker>

#include <algorithm>

namespace statusbridge {

namespace {

Error closedError()
{
    return {.kind = ErrorKind::Cancelled, .message = Sentence(SentenceId::NoCycleStartsNow)};
}

Error runsNoCycles()
{
    return configurationError(SentenceId::InstanceRunsNoCycles);
}

} // namespace

LocalEngine::LocalEngine(const EngineEnvironment &environment)
    : m_environment(environment)
    , m_unwrittenEnd(std::make_unique<UnwrittenEnd>(environment.clock))
    , m_scheduler(std::make_unique<Scheduler>(
          SchedulerParts{.environment = environment,
                         .openStore = [this] { return openStore(); },
                         .startCycle = [this](const CycleRequest &request) -> Expected<qint64> {
                             return m_schedulerHasEnded ? closedError() : startCycle(request);
                         },
                         .writeUnwrittenEnd = [this](Store &store) { return m_unwrittenEnd->write(store); }}))
{
    m_schedulerThread.setObjectName(u"scheduler"_s);
    m_scheduler->moveToThread(&m_schedulerThread);
    connect(&m_schedulerThread, &QThread::started, m_scheduler.get(), &Scheduler::start);
    // Direct: on the thread that is about to end, whose database connection it closes.
    connect(&m_schedulerThread, &QThread::finished, m_scheduler.get(), &Scheduler::close, Qt::DirectConnection);
    connect(m_scheduler.get(), &Scheduler::changed, this, &Engine::schedulerChanged);
    connect(this, &Engine::cycleFinished, m_scheduler.get(), &Scheduler::noteEnd);
    connect(&m_schedulerThread, &QThread::finished, this, &LocalEngine::cameToRest);
    connect(&m_starterThread, &QThread::finished, this, &LocalEngine::cameToRest);
    m_starterThread.setObjectName(u"starter"_s);
    m_starter.moveToThread(&m_starterThread);
    if (environment.settings.sync.runsCycles && environment.settings.sync.pushAfterSeconds > 0) {
        watchRows();
    }
}

void LocalEngine::watchRows()
{
    m_rowWatch = std::make_unique<RowWatch>(m_environment, [this] { return openStore(); });
    m_rowThread.setObjectName(u"rows"_s);
    m_rowWatch->moveToThread(&m_rowThread);
    connect(&m_rowThread, &QThread::finished, m_rowWatch.get(), &RowWatch::close, Qt::DirectConnection);
    connect(&m_rowThread, &QThread::finished, this, &LocalEngine::cameToRest);
    connect(m_scheduler.get(), &Scheduler::rowsWanted, m_rowWatch.get(), &RowWatch::setWatching);
    connect(m_rowWatch.get(), &RowWatch::rowsArrived, m_scheduler.get(), &Scheduler::noteRows);
}

Expected<std::unique_ptr<Store>> LocalEngine::openStore()
{
    // The scheduler tries again anyway, and the end of the program waits for it.
    Settings settings = m_environment.settings;
    settings.database.timeoutSeconds = std::min(settings.database.timeoutSeconds, 2);
    return readDatabasePassword(m_environment.secrets).and_then([&](const Secret &password) {
        return Store::open(settings, m_environment.dataDirectory, password);
    });
}

LocalEngine::~LocalEngine()
{
    endScheduler();
    m_starterThread.quit();
    m_starterThread.wait();
    m_schedulerThread.wait();
    m_rowThread.wait();
}

Expected<void> LocalEngine::reserve()
{
    std::unique_ptr<CycleThread> previous; // goes when nothing is locked any more
    const QMutexLocker lock(&m_mutex);
    if (m_thread && m_thread->isRunning()) {
        return Error{.kind = ErrorKind::Busy,
                     .message = Sentence(SentenceId::CycleRunsHere, {m_environment.holder, m_runId})};
    }
    if (m_isClosed) {
        return closedError();
    }
    previous = std::move(m_thread);
    m_isStarting = true;
    m_isCancelled = false;
    return {};
}

Expected<qint64> LocalEngine::begin(const CycleRequest &request)
{
    const auto credentials = readCredentials(m_environment.secrets);
    if (!credentials) {
        return credentials.error();
    }
    auto made = std::make_unique<CycleThread>(m_environment, *credentials, request, *m_unwrittenEnd);
    // The thread that asked for it may end before the cycle does.
    made->moveToThread(thread());
    connect(made.get(), &CycleThread::cycleProgressed, this, &Engine::cycleProgressed, Qt::QueuedConnection);
    connect(made.get(), &CycleThread::recordSettled, this, &Engine::recordSettled, Qt::QueuedConnection);
    connect(made.get(), &CycleThread::cycleFinished, this, &Engine::cycleFinished, Qt::QueuedConnection);
    connect(made.get(), &QThread::finished, this, &LocalEngine::cameToRest, Qt::QueuedConnection);
    auto *starting = made.get();
    {
        const QMutexLocker lock(&m_mutex);
        m_thread = std::move(made);
        if (m_isCancelled) {
            starting->cancel();
        }
    }
    return starting->begin();
}

Expected<qint64> LocalEngine::startCycle(const CycleRequest &request)
{
    if (!m_environment.settings.sync.runsCycles && !request.dryRun) {
        return runsNoCycles();
    }
    const QMutexLocker starting(&m_startMutex);
    if (const auto reserved = reserve(); !reserved) {
        return reserved.error();
    }
    const auto begun = begin(request);
    {
        const QMutexLocker lock(&m_mutex);
        m_isStarting = false;
        m_runId = begun ? *begun : 0;
    }
    if (!begun) {
        QMetaObject::invokeMethod(this, &LocalEngine::cameToRest, Qt::QueuedConnection);
    }
    return begun;
}

Expected<CycleStart> LocalEngine::startOrWish(const CycleRequest &request)
{
    const auto begun = startCycle(request);
    if (begun) {
        if (!request.dryRun) {
            noteStart(openStore(), request, u"run %1"_s.arg(*begun));
        }
        return CycleStart{.runId = *begun};
    }
    const ErrorKind kind = begun.error().kind;
    const bool canOthers =
        kind == ErrorKind::Busy || kind == ErrorKind::Cancelled || !m_environment.settings.sync.runsCycles;
    if (request.dryRun || !canOthers) {
        return begun.error();
    }
    const QString by = request.by.isEmpty() ? m_environment.holder : request.by;
    const auto opened = openStore();
    const auto wished = opened.and_then([&](const auto &store) { return store->wishes.add(request.trigger, by); });
    if (!wished) {
        return wished.error();
    }
    qCInfo(lcScheduler).noquote() << "A cycle was wished for:" << describe(begun.error());
    noteStart(opened, request, {});
    pokeScheduler();
    return CycleStart{.wishedBecause = begun.error()};
}

//! Who asked for a cycle; \p run is empty if it was wished for.
void LocalEngine::noteStart(const Expected<std::unique_ptr<Store>> &store, const CycleRequest &request,
                            const QString &run)
{
    if (store) {
        noteCommand(*(*store)->database, request.actor.value_or(m_environment.actor),
                    {.action = AuditAction::Sync, .object = run, .after = run.isEmpty() ? u"queued"_s : u"started"_s});
    } else {
        warnIfFailed(lcScheduler, store.error(), u"That a cycle was asked for is missing in the audit: "_s);
    }
}

void LocalEngine::requestCycle(const CycleRequest &request)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_isClosed) {
            QMetaObject::invokeMethod(
                this, [this] { Q_EMIT cycleRefused(closedError()); }, Qt::QueuedConnection);
            return;
        }
        m_starterThread.start();
    }
    QMetaObject::invokeMethod(
        &m_starter,
        [this, request] {
            const auto asked = startOrWish(request);
            if (!asked) {
                Q_EMIT cycleRefused(asked.error());
            } else if (asked->wishedBecause) {
                Q_EMIT cycleWished(*asked->wishedBecause);
            } else {
                Q_EMIT cycleBegun(asked->runId);
            }
        },
        Qt::QueuedConnection);
}

void LocalEngine::cancelCycle()
{
    const QMutexLocker lock(&m_mutex);
    m_isCancelled = true;
    if (m_thread) {
        m_thread->cancel();
    }
}

std::optional<CycleProgress> LocalEngine::progress() const
{
    const QMutexLocker lock(&m_mutex);
    return m_thread && m_thread->isRunning() ? m_thread->progress() : std::nullopt;
}

bool LocalEngine::isCycleRunning() const
{
    const QMutexLocker lock(&m_mutex);
    return isBusy();
}

bool LocalEngine::isBusy() const
{
    return m_isStarting || (m_thread && m_thread->isRunning());
}

void LocalEngine::runScheduler()
{
    m_schedulerThread.start();
    if (m_rowWatch) {
        m_rowThread.start();
    }
}

void LocalEngine::endScheduler()
{
    m_schedulerHasEnded = true;
    m_schedulerThread.quit();
    m_rowThread.quit();
}

void LocalEngine::noteRows()
{
    QMetaObject::invokeMethod(
        m_scheduler.get(), [this] { m_scheduler->noteRows(); }, Qt::QueuedConnection);
}

void LocalEngine::pokeScheduler()
{
    QMetaObject::invokeMethod(m_scheduler.get(), &Scheduler::poke, Qt::QueuedConnection);
}

bool LocalEngine::closeIfIdle()
{
    const QMutexLocker lock(&m_mutex);
    if (!m_isClosed && !isBusy()) {
        m_isClosed = true;
        // After what has been asked for already, which is to be refused.
        QMetaObject::invokeMethod(
            &m_starter, [this] { m_starterThread.quit(); }, Qt::QueuedConnection);
    }
    return m_isClosed;
}

bool LocalEngine::isAtRest() const
{
    const QMutexLocker lock(&m_mutex);
    return !isBusy() && !m_schedulerThread.isRunning() && !m_rowThread.isRunning() && !m_starterThread.isRunning();
}

} // namespace statusbridge

#include "moc_localengine.cpp"
