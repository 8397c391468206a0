// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QDateTime>

namespace statusbridge {

class Database;
struct Settings;

//! \brief Removes bodies older than raw_days, digests older than dedup_days, and received statuses older than rows_days
//! (rowpurge.h), a few thousand of each; returns whether there may be more.
//! Errors: Database, Schema.
[[nodiscard]] Expected<bool> purgeArrivals(Database &database, const Settings &settings, const QDateTime &now);

} // namespace statusbridge
