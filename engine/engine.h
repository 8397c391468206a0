// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/cyclesummary.h"
#include "engine/model/views.h"

#include <QObject>

#include <optional>

namespace statusbridge {

//! \brief What a window asks of the engine and is told by it, wherever that runs: in this process (LocalEngine), or on
//! another machine (RemoteEngine).
//!
//! Lives on the main thread; signals are delivered there. Commands are thread-safe and return at once.
class Engine : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Engine() override;

    //! \brief Asks for a cycle, in the name of a person: where none can begin now, because one is running, the instance
    //! runs none or is about to end, it is wished for, and one cycle follows, whichever instance runs it. cycleBegun(),
    //! cycleWished() or cycleRefused() follows.
    virtual void requestCycle(const CycleRequest &request) = 0;

    //! \brief Ends the cycle that runs in the engine's process, if any; cycleFinished() follows within about a second.
    virtual void cancelCycle() = 0;

    //! \brief Where the cycle of the engine's process stands, as it told last; if it tells nothing any more, that it
    //! waits for its database. Nothing if none runs, or has told anything yet.
    [[nodiscard]] virtual std::optional<CycleProgress> progress() const = 0;

    //! \brief Whether a cycle runs in the engine's process, or is about to.
    [[nodiscard]] virtual bool isCycleRunning() const = 0;

    //! \brief Makes the scheduler check its state now instead of in some seconds, after that state was changed or Zoho
    //! was connected.
    virtual void pokeScheduler() = 0;

Q_SIGNALS:
    //! \brief What requestCycle() asked for has begun; 0: a dry run.
    void cycleBegun(qint64 runId);
    //! \brief It can't begin there for \p reason, and was wished for.
    void cycleWished(const statusbridge::Error &reason);
    //! \brief It could not begin; errors as of LocalEngine::startOrWish(), and those of the way to it.
    void cycleRefused(const statusbridge::Error &error);
    void cycleProgressed(const statusbridge::CycleProgress &progress);
    void recordSettled(const statusbridge::JournalEntry &entry);
    void cycleFinished(const statusbridge::CycleSummary &summary);
    //! \brief What SchedulerView shows has changed, here or by another instance. Some seconds late at most.
    void schedulerChanged(const statusbridge::SchedulerView &view);
};

} // namespace statusbridge
