// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/cyclesummary.h"
#include "engine/model/records.h"
#include "engine/sync/plan.h"
#include "engine/sync/queueidgroups.h"

namespace statusbridge {

// Pure: what the journal and the memory of failures say of a record, made from its intent and its outcome.

//! \brief Cycles in a row in which Zoho may refuse a record before it is parked.
inline constexpr int refusalsBeforeParking = 3;

//! \brief A line of the journal for a record that was to be sent.
[[nodiscard]] JournalEntry entryFor(const Intent &intent, RecordOutcome outcome, const QString &reason,
                                    const QDateTime &at);

//! \brief What Zoho's having taken \p intent changes.
[[nodiscard]] Settlement updatedSettlement(const Intent &intent, const QueueIdGroups::Closing &closing,
                                           const QString &reason, const QDateTime &at);

//! \brief What Zoho's refusal of \p intent changes.
//! \param previous its failure up to now, if any \param counts whether it counts towards parking
[[nodiscard]] Settlement refusedSettlement(const Intent &intent, const QueueIdGroups::Closing &closing,
                                           const Error &error, const std::optional<RecordFailure> &previous,
                                           bool counts, const QDateTime &at);

//! \brief What settles the records of a group that need no call, and what is said of those that are left alone. Rows
//! are marked here only if nothing of the group is sent.
[[nodiscard]] QList<Settlement> localSettlements(const PlannedGroup &group, qint64 runId, const QDateTime &at);

//! \brief What is noted on disk before the first write of a cycle leaves.
[[nodiscard]] QList<Intent> intentsOf(const Plan &plan, qint64 runId, const QDateTime &at);

//! \brief The plan as a dry run shows it.
[[nodiscard]] QList<PlanLine> planLines(const Plan &plan);

} // namespace statusbridge
