// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/columnmap.h"
#include "engine/store/state/lease.h"

#include <chrono>
#include <functional>

namespace statusbridge {

//! \brief How many marks of each table a cycle tries again.
struct RetryLimits
{
    int rows = 300;
    int together = 30; //!< each of which may need a transaction of its own
    std::chrono::milliseconds time{500};
};

//! \brief Tries marks again that were refused or had no effect (unmarkedrows.h), as long as \p mayContinue returns
//! true: each once under \p fencingToken, those first whose last try is the oldest, so that a row that refuses it for
//! ever keeps no other off.
//!
//! On the thread of the database. Errors: LeaseLost, Database, Schema.
[[nodiscard]] Expected<void> retryMarks(Database &database, const WebhookTables &tables,
                                        const FencingToken &fencingToken, const std::function<bool()> &mayContinue,
                                        const RetryLimits &limits = {});

} // namespace statusbridge
