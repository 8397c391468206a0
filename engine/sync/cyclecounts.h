// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/plan.h"

namespace statusbridge {

namespace zoho {
struct CallState;
}

// Pure: the figures of a cycle.

//! \brief Adds what \p plan decides without a call, and what it leaves out.
void countPlan(const Plan &plan, CycleCounts &counts);

//! \brief Adds what was settled without a call because it came late.
void countLate(const QList<Settlement> &settlements, CycleCounts &counts);

//! \brief Counts what could not be written here as left for the next cycle, which will count it as what it is then.
void takeBack(const QList<Settlement> &unwritten, CycleCounts &counts);

//! \brief The calls left today; nothing if no limit is known. \param limit of our own, 0: none \param now UTC
[[nodiscard]] std::optional<int> callsLeft(const zoho::CallState &calls, int limit, const QDateTime &now);

} // namespace statusbridge
