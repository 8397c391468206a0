// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/columnmap.h"
#include "engine/store/state/lease.h"

#include <QDateTime>

#include <functional>

namespace statusbridge {

//! \brief Removes statuses that were read out of the collector's bodies, of queue ids of which nothing is to be carried
//! over any more and whose last status arrived before \p before, together with what is kept of them as settled. Part of
//! a cycle.
//!
//! Goes through the oldest as long as \p mayContinue returns true, one portion at least, from where the last call
//! ended, up to those that are younger, and then begins again. That their bodies were read stays known, so that none is
//! read again, and what is marked stays marked. Statuses without a queue id go once they are old themselves. Those of
//! the receiver are not meant. On the thread of the database. Errors: LeaseLost, Database, Schema.
[[nodiscard]] Expected<void> purgeStatuses(Database &database, const WebhookTables &tables,
                                           const FencingToken &fencingToken, const QDateTime &before,
                                           const std::function<bool()> &mayContinue);

//! \brief A status of our table.
struct StoredStatus
{
    QString queueId;
    qint64 id = 0;
};

//! \brief Removes \p statuses, and what is kept of them as settled, for all targets. Inside a transaction. Errors:
//! Database, Schema.
[[nodiscard]] Expected<void> removeStatuses(Database &database, const QList<StoredStatus> &statuses);

} // namespace statusbridge
