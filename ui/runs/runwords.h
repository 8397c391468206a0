// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

#include <QString>

namespace statusbridge {

// How cycles and what they did are worded on the runs page. Pure.

//! \brief How a cycle ended, one sentence. \p isRunning: it runs at this moment; a run without an end that doesn't was
//! cut off.
[[nodiscard]] QString runSentence(const Run &run, bool isRunning);
//! \brief What it did in numbers, one line; counts that are seldom above 0 are left out while they are 0.
[[nodiscard]] QString countsLine(const CycleCounts &counts);
//! \brief What has become of what failed in it, one line: "12 failed; since then 9 succeeded, …". Empty if none failed.
[[nodiscard]] QString sinceLine(const FailedSince &since);
//! \brief Who a cycle was run by: the person who asked for it, or what began it and where.
[[nodiscard]] QString runnerWords(const Run &run);
//! \brief When it began, what triggered it, how long it took and who ran it, one line.
[[nodiscard]] QString originLine(const Run &run);
//! \brief What the cycles of a day did, as one line that can be read out.
[[nodiscard]] QString dayLine(const DayTotals &day);
//! \brief Unchanged and superseded ones: Zoho showed that or better already.
[[nodiscard]] int untouchedOf(const CycleCounts &counts);

} // namespace statusbridge
