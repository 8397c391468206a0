// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/core/expected.h"
#include "engine/model/views.h"
#include "engine/store/state/schedulertable.h"
#include "engine/store/state/wishtable.h"
#include "engine/sync/schedule.h"

namespace statusbridge {

struct EngineEnvironment;
struct Store;

//! \brief All that decides whether a cycle begins, at one moment.
struct SchedulerFacts
{
    SchedulerState state;
    bool wasStartedHere = false; //!< a person pressed Start on this instance
    bool isSetUpAwaited = false; //!< the assistant here was not answered to its end
    std::optional<Wish> wish;
    SyncSettings settings;
    QDateTime quotaUntil;                    //!< no calls are left before it; invalid: they are not known to be used up
    QString cycleHolder;                     //!< who runs a cycle; empty: none is running
    std::chrono::milliseconds leaseLeft{0};  //!< until its lease expires unless it is renewed
    bool isCycleAbandoned = false;           //!< its lease expired, and no other has taken over
    bool isFailureOutdated = false;          //!< Zoho was connected again since the last cycle, which failed
    std::chrono::milliseconds clockAhead{0}; //!< this machine's clock, of the database's

    //! \brief What keeps this instance from beginning cycles by itself. A person's Stop holds for all instances, and
    //! so does a Start, except that without autostart it has to be pressed on this one.
    [[nodiscard]] SchedulerHold hold() const { return state.wanted == false ? SchedulerHold::Stopped : ownHold(); }
    //! \brief Whether this instance begins cycles that are due, and those for rows that arrived.
    [[nodiscard]] bool isStarted() const { return hold() == SchedulerHold::None; }
    //! \brief Whether it can begin cycles, but waits for a Start that only it hears of.
    [[nodiscard]] bool isHeldHere() const { return ownHold() != SchedulerHold::None; }
    //! \brief Whether no instance began the cycle that was wished for within a minute in which one could have.
    [[nodiscard]] bool isWishUnmet() const;
    [[nodiscard]] Schedule schedule() const { return scheduleOf(state, settings); }
    //! \brief Whether cycles may begin by themselves at this time of the day and the week.
    [[nodiscard]] bool isWithinHours() const;
    //! \brief Whether to begin a cycle at once, although none is due, because one was cut off. Only a few times: a
    //! cycle that ends every process that runs it must not take down all instances one after the other.
    [[nodiscard]] bool isToTakeOver() const { return isCycleAbandoned && isStarted() && state.cutOffs < 3; }

private:
    //! Apart from what persons decided for all instances.
    [[nodiscard]] SchedulerHold ownHold() const
    {
        if (!settings.runsCycles) {
            return SchedulerHold::RunsNoCycles;
        }
        if (!settings.autostart && !wasStartedHere) {
            return SchedulerHold::NotStarted;
        }
        return isSetUpAwaited && !state.wanted ? SchedulerHold::SetUpAwaited : SchedulerHold::None;
    }
};

//! \brief The calls of \p quota on the day of \p now (UTC), until when none is left by Zoho's limit or ours, and
//! whether they will do. \param waiting queue ids that have open rows; nothing: no forecast is needed. Errors:
//! Database, Schema.
[[nodiscard]] Expected<CallsView> callsView(const EngineEnvironment &environment, Store &store, CallQuota quota,
                                            const QDateTime &now, std::optional<qint64> waiting = {});

//! \brief Reads them: a few small statements. Errors: Database, Schema.
[[nodiscard]] Expected<SchedulerFacts> schedulerFacts(const EngineEnvironment &environment, Store &store);

//! \brief The facts as they are shown, with the sentence why no cycle begins. Pure.
[[nodiscard]] SchedulerView schedulerView(const SchedulerFacts &facts);

//! \brief Both together.
[[nodiscard]] Expected<SchedulerView> schedulerReport(const EngineEnvironment &environment, Store &store);

} // namespace statusbridge
