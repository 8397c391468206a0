// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/state/lease.h"

#include <functional>

namespace statusbridge {

//! \brief The queue ids of one of our tables, to be gone through bit by bit.
struct QueueIdSweep
{
    QString state; //!< the name of the state that keeps how far it is
    QString table;
    QString condition; //!< of its rows
    int together = 0;  //!< visited at a time
};

//! \brief Visits the next queue ids in order as long as \p mayContinue returns true, from where the last call ended;
//! after the last one it ends, and the next call begins with the first.
//! On the thread of the database. Errors: those of \p visit, LeaseLost, Database, Schema.
[[nodiscard]] Expected<void> sweepQueueIds(Database &database, const FencingToken &fencingToken,
                                           const QueueIdSweep &sweep, const std::function<bool()> &mayContinue,
                                           const std::function<Expected<void>(const QStringList &queueIds)> &visit);

} // namespace statusbridge
