// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/environment.h"
#include "engine/model/cyclesummary.h"
#include "engine/model/views.h"

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

//! \brief The façade: starts and ends cycles on a thread of its own and reports their progress.
//!
//! Lives on the main thread; signals are delivered there. Commands are thread-safe and return at once unless they say
//! otherwise.
class Engine : public QObject
{
    Q_OBJECT

public:
    explicit Engine(const EngineEnvironment &environment);
    //! Cancels a running cycle and waits for its end.
    ~Engine() override;

    //! \brief Starts a cycle; returns its run id (0 for a dry run) as soon as the lease is taken and the run is noted.
    //!
    //! Blocks for a few database statements. Errors: Busy (one is running, here or elsewhere), Database, Schema;
    //! Configuration, where cycles are not run, which never take the lease.
    [[nodiscard]] Expected<qint64> startCycle(const CycleRequest &request);

    //! \brief The same for a person. Where none can begin now, because one is running, this instance runs none or is
    //! about to end, it is wished for: one cycle follows, whichever instance runs it. Errors as above but Busy.
    [[nodiscard]] Expected<CycleStart> startOrWish(const CycleRequest &request);

    //! \brief The same without waiting for the database: cycleBegun(), cycleWished() or cycleRefused() follows.
    void requestCycle(const CycleRequest &request);

    //! \brief Ends the cycle that runs in this process, if any; cycleFinished follows within about a second.
    void cancelCycle();

    //! \brief Where the cycle of this process stands, as it told last; if it tells nothing any more, that it waits for
    //! its database. Nothing if none runs, or has told anything yet.
    [[nodiscard]] std::optional<CycleProgress> progress() const;

    //! \brief Whether a cycle runs in this process, or is about to.
    [[nodiscard]] bool isCycleRunning() const;

    //! \brief Lets cycles start by themselves from now on, on a thread of its own. Call it once, in a program that
    //! stays.
    //!
    //! Needs no database yet: what fails is tried again, and reported in schedulerChanged() and SchedulerView::reason.
    void runScheduler();
    //! \brief No cycle starts by itself any more in this process. Returns at once.
    void endScheduler();
    //! \brief Makes the scheduler check its state now instead of in some seconds, after that state was changed or Zoho
    //! was connected.
    void pokeScheduler();
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
    //! \brief What requestCycle() asked for has begun.
    void cycleBegun(qint64 runId);
    //! \brief It can't begin here for \p reason, and was wished for.
    void cycleWished(const statusbridge::Error &reason);
    //! \brief It could not begin; errors as of startOrWish().
    void cycleRefused(const statusbridge::Error &error);
    void cycleProgressed(const statusbridge::CycleProgress &progress);
    void recordSettled(const statusbridge::JournalEntry &entry);
    void cycleFinished(const statusbridge::CycleSummary &summary);
    //! \brief What SchedulerView shows has changed, here or by another instance. Some seconds late at most.
    void schedulerChanged(const statusbridge::SchedulerView &view);

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
