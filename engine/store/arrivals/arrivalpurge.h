// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/state/personremoval.h"

#include <QDateTime>

namespace statusbridge {

struct Settings;

//! \brief Removes bodies older than raw_days, digests older than dedup_days, and received statuses older than rows_days
//! (rowpurge.h), a few thousand of each; returns whether there may be more.
//! Errors: Database, Schema.
[[nodiscard]] Expected<bool> purgeArrivals(Database &database, const Settings &settings, const QDateTime &now);

//! \brief Removes received bodies that were kept as they came and have something of the person in them. What tells a
//! status that arrives again, statusbridge_seen_statuses, stays for its days: digests without a key of message id,
//! word, time and recipient together, none of which is in them; who knows all four can tell that this one was here.
//! Errors: LeaseLost, Database, Schema.
[[nodiscard]] Expected<void> forgetInArrivals(PersonRemoval &removal);

} // namespace statusbridge
