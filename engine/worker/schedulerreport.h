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
    std::chrono::minutes interval{60};
    QDateTime quotaUntil; //!< no calls are or were left before it; invalid: they were not used up lately
    QString cycleHolder;  //!< who runs a cycle; empty: nobody
    std::chrono::milliseconds leaseLeft{0}; //!< how long it still has to give a sign of life
    bool isCycleAbandoned = false;          //!< it gave none in time, and nobody has taken over
    QDateTime now;

    //! \brief Started by somebody; or by the settings, until somebody has decided.
    [[nodiscard]] bool isStarted() const { return state.wanted.value_or(autostart); }
    [[nodiscard]] Schedule schedule() const;
    //! \brief Whether to begin a cycle at once, although none is due, because somebody's was cut off. A few times: a
    //! cycle that ends whoever runs it must not go round all instances for ever.
    [[nodiscard]] bool isToTakeOver() const;
};

//! \brief Reads them: a few small statements. Errors: Database, Schema.
[[nodiscard]] Expected<SchedulerFacts> schedulerFacts(const EngineEnvironment &environment, Store &store);

//! \brief The facts as they are shown, with the sentence why no cycle begins. Pure.
[[nodiscard]] SchedulerView schedulerView(const SchedulerFacts &facts);

//! \brief Both together.
[[nodiscard]] Expected<SchedulerView> schedulerReport(const EngineEnvironment &environment, Store &store);

} // namespace statusbridge
