// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/cyclesummary.h"
#include "engine/sync/plan.h"

namespace statusbridge {

struct CallState;

//! \brief Adds what \p plan decides without a call, and what it leaves out. Pure, as all that follows.
void countPlan(const Plan &plan, CycleCounts &counts);

//! \brief Takes those of \p settlements out whose entries were \p written.
[[nodiscard]] QList<Settlement> takeWritten(QList<Settlement> &settlements, const QList<JournalEntry> &written);

//! \brief Counts those of \p settlements as failed or left that were \p written so, because their rows could not be
//! marked.
void countUnmarked(const QList<Settlement> &settlements, const QList<JournalEntry> &written, CycleCounts &counts);

//! \brief Counts what could not be written here as left for the next cycle, which will count it as what it is then.
void moveToLeft(const QList<Settlement> &unwritten, CycleCounts &counts);

//! \brief The calls left today; nothing if no limit is known. \param limit of our own, 0: none \param now UTC
[[nodiscard]] std::optional<int> callsLeft(const CallState &calls, int limit, const QDateTime &now);

//! \brief How a cycle ended, by the error that ended it (if any) and its counts. Pure.
[[nodiscard]] CycleOutcome outcomeOf(const std::optional<Error> &error, const CycleCounts &counts);

//! \brief Writes into \p run how its cycle ended. \param now UTC
void noteEnd(Run &run, const CycleSummary &summary, const QDateTime &now);

//! \brief Whether \p run, which has ended, is as if it had not been: it began for a row, called nothing and settled
//! nothing. Pure.
[[nodiscard]] bool leavesNoRun(const Run &run);

//! \brief Why a cycle that was cancelled ends; \p by says who asked for it and may be empty.
[[nodiscard]] Error cancelledBy(const QString &by);

//! \brief How a cycle ended, in one sentence for the log: numbers and the error, no record and no queue id.
[[nodiscard]] QString endOfCycleText(const CycleSummary &summary);

//! \brief Logs the sentence: as information if all went well, or else as a warning.
void logEndOfCycle(const CycleSummary &summary);

} // namespace statusbridge
