// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/columnmap.h"
#include "engine/store/state/personremoval.h"

#include <chrono>

namespace statusbridge {

class WebhookRows;

//! \brief Adds the queue ids and message ids that our table of statuses has of those that \p asked names, and the
//! collector's tables as far as they can be looked through in \p time each. Never writes. On the thread of the
//! database. Errors: Database, Schema.
[[nodiscard]] Expected<void> addTracesInRows(Database &database, WebhookRows &rows, const PersonTraces &asked,
                                             PersonTraces &found, std::chrono::milliseconds time);

//! \brief Adds the queue ids in our own tables that have the number in them, or the id. Errors: Database, Schema.
[[nodiscard]] Expected<void> addQueueIdsWithPerson(Database &database, PersonTraces &traces);

//! \brief How many rows of the person the collector's tables have; of those with bodies, the newest as far as they can
//! be looked through in \p time each. Never writes. Errors: Database, Schema.
[[nodiscard]] Expected<QList<CollectorHolding>>
heldByCollector(Database &database, WebhookRows &rows, const PersonTraces &traces, std::chrono::milliseconds time);

//! \brief Forgets a person in this room's tables: statuses go, carried over or not, and message ids that were carried
//! over. That bodies were read stays known by key and hash, so that none is read again; and so does, by queue id, which
//! rows of the collector's are settled, since they would be carried over again. A queue id with the person's number in
//! it goes from our tables once the collector has no row of it any more; returns how many stay for that. Errors:
//! LeaseLost, Database, Schema.
[[nodiscard]] Expected<qint64> forgetInRows(PersonRemoval &removal, WebhookRows &rows);

} // namespace statusbridge
