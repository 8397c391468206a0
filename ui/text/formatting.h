// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "ui/theme/severity.h"

#include <QDateTime>

#include <chrono>

namespace statusbridge {

// How the window words values, in its language and the person's locale. Pure.

//! \brief Local time: "14:05" today, "Mon 14:05" within a week, date and time otherwise; "never" if invalid.
[[nodiscard]] QString timeWords(const QDateTime &time, const QDateTime &now);
//! \brief Date and time to the second, local, for tables and details; empty if invalid.
[[nodiscard]] QString fullTime(const QDateTime &time);
//! \brief "3 min 20 s", "2 h 5 min", "24.1 s"
[[nodiscard]] QString durationWords(std::chrono::milliseconds duration);
//! \brief How long it still takes: as durationWords(), without seconds from two minutes on.
[[nodiscard]] QString remainingWords(std::chrono::seconds left);
//! \brief "12 s ago", "5 min ago", "2 h ago", "3 days ago"
[[nodiscard]] QString ageWords(const QDateTime &time, const QDateTime &now);
//! \brief A whole number with the locale's separators.
[[nodiscard]] QString numberWords(qint64 number);

[[nodiscard]] QString outcomeWords(RecordOutcome outcome); //!< "updated", "unchanged", …
//! \brief A sentence: how many records are left to the next cycles, and why.
[[nodiscard]] QString leftWords(int left, LeftBecause because);
[[nodiscard]] QString outcomeWords(CycleOutcome outcome); //!< "succeeded", "partly done", …
[[nodiscard]] QString triggerWords(RunTrigger trigger);   //!< "by hand", "schedule", "retry", "a new row"
[[nodiscard]] QString phaseWords(CyclePhase phase);       //!< "Fetching the pending records", …
[[nodiscard]] QString tokenWords(const TokenView &token, const QDateTime &now);

// How grave it is to end like that.
[[nodiscard]] Severity severityOf(RecordOutcome outcome);
[[nodiscard]] Severity severityOf(CycleOutcome outcome);

} // namespace statusbridge
