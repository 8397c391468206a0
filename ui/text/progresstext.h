// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/cyclesummary.h"

namespace statusbridge {

// How the window words the progress of a cycle, in its language and the person's locale. Pure.

//! \brief "about 40 s", "about 11 min", "about 2 h 5 min": a time that is estimated.
[[nodiscard]] QString aboutWords(std::chrono::milliseconds duration);
//! \brief "Waiting for Zoho's next minute, 45 calls a minute"; empty if it does not wait.
[[nodiscard]] QString waitWords(const CycleWait &wait, const QDateTime &now);
//! \brief What it waits for, or how fast it goes; how long it still takes; whether the day's calls suffice.
[[nodiscard]] QString paceWords(const CycleProgress &progress, const QDateTime &now);
//! \brief All in one line, for the status bar: "Updating records at Zoho: 45 of 532 · about 11 min left"
[[nodiscard]] QString progressWords(const CycleProgress &progress, const QDateTime &now);

} // namespace statusbridge
