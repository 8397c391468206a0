// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QDateTime>

namespace statusbridge {

class Database;
struct Settings;

//! \brief Removes received statuses that are older than `webhook.rows_days` before \p now and whose queue ids are done,
//! some thousand at a time: those of the receiver in our own table by their arrival, and those of the table of
//! deliveries that are marked, settled, given up or of an unknown word, the collector's among them, by the time of
//! their event. Without one its message's time counts, which may be that at which it was counted; what has none at all
//! stays. The table of deliveries is gone through while the receiver is enabled, and afterwards if it was. Returns
//! whether there may be more now.
//!
//! A pass begins with the lowest keys, keeps how far it is, and ends with what is too young, or with the last row where
//! keys don't count up; the next one begins a day later. If the table lets none be removed, that is logged, and tried
//! again with the next pass. On the thread of the database. Errors: Database, Schema.
[[nodiscard]] Expected<bool> purgeReceivedRows(Database &database, const Settings &settings, const QDateTime &now);

} // namespace statusbridge
