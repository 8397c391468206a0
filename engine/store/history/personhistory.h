// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/state/personremoval.h"

namespace statusbridge {

//! \brief Adds the queue ids and message ids that the journal has of those that \p asked names. On the thread of the
//! database. Errors: Database, Schema.
[[nodiscard]] Expected<void> addTracesInHistory(Database &database, const PersonTraces &asked, PersonTraces &found);

//! \brief Forgets a person in this room's tables. Of the journal's entries, recipient and message id are masked, and
//! what speaks of them in their texts; the record's id at Zoho and the queue id, the customer's own keys, stay unless
//! the number is in them. Records that are parked stay so. What is about to be sent is no longer known: the next cycle
//! reads such a record before it sends anything to it. Errors: LeaseLost, Database, Schema.
[[nodiscard]] Expected<void> forgetInHistory(PersonRemoval &removal);

} // namespace statusbridge
