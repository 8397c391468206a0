// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/engine.h"
#include "engine/environment.h"

#include <QMutex>
#include <QThread>

#include <atomic>
#include <memory>

namespace statusbridge {

class CycleThread;
class RowWatch;
class Scheduler;
class UnwrittenEnd;
struct Store;

//! \brief How a cycle that was asked for is to come.
struct CycleStart
{
    qint64 runId = 0;                        //!< of the cycle that has begun; 0 for a dry run, and if none has
    std::optional<Error> wishedBecause = {}; //!< why none could begin here, so that it was wished for (WishTable)
};

//! \brief The engine of this process: starts and ends cycles on a thread of its own and reports their progress.
//!
//! Lives on the main thread; signals are delivered there. Commands are thread-safe and return at once unless they say
//! otherwise.
class LocalEngine final : public Engine
{
    Q_OBJECT

public:
    explicit LocalEngine(const EngineEnvironment &environment);
    //! Cancels a running cycle and waits for its end.
    ~LocalEngine() override;

    //! \brief Starts a cycle; returns its run id (0 for a dry run) as soon as the lease is taken and the run is noted.
    //!
    //! Blocks for a few database statements. Errors: Busy (one is running, here or elsewhere), Database, Schema;
    //! Configuration, where cycles are not run, which never take the lease.
    [[nodiscard]] Expected<qint64> startCycle(const CycleRequest &request);

    //! \brief The same for a person. Where none can begin now, because one is running, this instance runs none or is
    //! about to end, it is wished for: one cycle follows, whichever instance runs it. Errors as above but Busy.
    [[nodiscard]] Expected<CycleStart> startOrWish(const CycleRequest &request);

    //! \brief The same without waiting for the database.
    void requestCycle(const CycleRequest &request) override;
    void cancelCycle() override;
    [[nodiscard]] std::optional<CycleProgress> progress() const override;
    [[nodiscard]] bool isCycleRunning() const override;

    //! \brief Lets cycles start by themselves from now on, on a thread of its own. Call it once, in a program that
    //! stays.
    //!
    //! Needs no database yet: what fails is tried again, and reported in schedulerChanged() and SchedulerView::reason.
    void runScheduler();
    //! \brief No cycle starts by itself any more in this process. Returns at once.
    void endScheduler();
    void pokeScheduler() override;
    //! \brief Rows have arrived in the collector's tables: for a part of the program that has written them. What the
    //! database tells of, or what is found there, needs no such call.
    void noteRows();

    //! \brief If no cycle runs in this process, none is started any more (Cancelled); otherwise nothing changes.
    //! Returns whether it is closed. For a caller that is about to delete the engine and must not cut a cycle off.
    [[nodiscard]] bool closeIfIdle();
    //! \brief Whether none of its threads runs, so that deleting it waits for nothing.
    [[nodiscard]] bool isAtRest() const;

Q_SIGNALS:
    //! \brief A cycle, the attempt to begin one, or a thread has ended: isAtRest() and closeIfIdle() may answer
    //! differently from before.
    void cameToRest();

private:
    void watchRows();
    [[nodiscard]] Expected<std::unique_ptr<Store>> openStore();
    //! Keeps every other caller from starting a cycle from now on.
    [[nodiscard]] Expected<void> reserve();
    [[nodiscard]] Expected<qint64> begin(const CycleRequest &request);
    void noteStart(const Expected<std::unique_ptr<Store>> &store, const CycleRequest &request, const QString &run);
    [[nodiscard]] bool isBusy() const;

    EngineEnvironment m_environment;
    std::unique_ptr<UnwrittenEnd> m_unwrittenEnd; //!< any thread
    QMutex m_startMutex;                   //!< held while a cycle is starting, which takes as long as the database does
    mutable QMutex m_mutex;                //!< guards the members up to m_isClosed, for moments only
    std::unique_ptr<CycleThread> m_thread; //!< replaced only while m_startMutex is held, too
    qint64 m_runId = 0;
    bool m_isStarting = false;
    bool m_isCancelled = false; //!< the cycle that is starting
    bool m_isClosed = false;

    std::atomic_bool m_schedulerHasEnded = false;
    std::unique_ptr<Scheduler> m_scheduler; //!< lives on the thread below, if that runs
    QThread m_schedulerThread;
    std::unique_ptr<RowWatch> m_rowWatch; //!< lives on the thread below; null if no cycle begins for rows
    QThread m_rowThread;
    QObject m_starter; //!< lives on the thread below, which waits for the database in place of the caller
    QThread m_starterThread;
};

} // namespace statusbridge
