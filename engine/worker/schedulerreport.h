// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/views.h"
#include "engine/store/state/schedulertable.h"
#include "engine/sync/schedule.h"

namespace statusbridge {

struct EngineEnvironment;
struct Store;

//! \brief All that decides whether a cycle begins, at one moment.
struct SchedulerFacts
{
    SchedulerState state;
    bool autostart = true;
    bool isSetUpAwaited = false; //!< the assistant here was not answered to its end
    std::chrono::minutes interval{60};
    QDateTime quotaUntil;                    //!< no calls are left before it; invalid: they are not known to be used up
    QString cycleHolder;                     //!< who runs a cycle; empty: none is running
    std::chrono::milliseconds leaseLeft{0};  //!< until its lease expires unless it is renewed
    bool isCycleAbandoned = false;           //!< its lease expired, and no other has taken over
    std::chrono::milliseconds clockAhead{0}; //!< this machine's clock, of the database's

    //! \brief Started by an operator; or by the settings, until an operator has decided, unless that is being asked.
    [[nodiscard]] bool isStarted() const { return state.wanted.value_or(autostart && !isSetUpAwaited); }
    [[nodiscard]] Schedule schedule() const
    {
        return {.lastDue = state.lastDue, .interval = interval, .firstDue = state.firstDue};
    }
    //! \brief Whether to begin a cycle at once, although none is due, because one was cut off. Only a few times: a
    //! cycle that ends every process that runs it must not take down all instances one after the other.
    [[nodiscard]] bool isToTakeOver() const { return isCycleAbandoned && isStarted() && state.cutOffs < 3; }
};

//! \brief The calls of the day at \p now (UTC), and until when none is left by Zoho's limit or ours. Errors: Database,
//! Schema.
[[nodiscard]] Expected<CallsView> callsView(const EngineEnvironment &environment, Store &store, const QDateTime &now);

//! \brief Reads them: a few small statements. Errors: Database, Schema.
[[nodiscard]] Expected<SchedulerFacts> schedulerFacts(const EngineEnvironment &environment, Store &store);

//! \brief The facts as they are shown, with the sentence why no cycle begins. Pure.
[[nodiscard]] SchedulerView schedulerView(const SchedulerFacts &facts);

//! \brief Both together.
[[nodiscard]] Expected<SchedulerView> schedulerReport(const EngineEnvironment &environment, Store &store);

} // namespace statusbridge
