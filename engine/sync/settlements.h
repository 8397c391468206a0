// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/cyclesummary.h"
#include "engine/model/records.h"
#include "engine/sync/plan.h"
#include "engine/sync/queueidgroups.h"

#include <QSet>

namespace statusbridge {

// Pure: what is written to the journal and the table of failures, made from intents and outcomes.

//! \brief Cycles in a row in which Zoho may refuse a record before it is parked.
inline constexpr int refusalsBeforeParking = 3;

//! \brief A line of the journal for a record that was to be sent.
[[nodiscard]] JournalEntry entryFor(const Intent &intent, RecordOutcome outcome, const Sentence &reason,
                                    const QDateTime &at);

//! \brief What changes when Zoho has taken \p intent.
[[nodiscard]] Settlement updatedSettlement(const Intent &intent, const GroupEnd &ended, const Sentence &reason,
                                           const QDateTime &at);

//! \brief What changes when Zoho showed \p shown for \p intent, which is stronger than what was to be written.
[[nodiscard]] Settlement supersededSettlement(const Intent &intent, const GroupEnd &ended, const QString &shown,
                                              const QDateTime &at);

//! \brief What changes when Zoho has refused \p intent. \param previous its failure up to now, if any
[[nodiscard]] Settlement refusedSettlement(const Intent &intent, const GroupEnd &ended, const Error &error,
                                           const std::optional<RecordFailure> &previous, const QDateTime &at);

//! \brief What is remembered of a record that Zoho had no use for in this cycle, without a word about it: it comes last
//! in the next one, and its refusals in a row stay as they are. \param previous its failure up to now, if any
[[nodiscard]] RecordFailure unclearFailure(const Intent &intent, const Sentence &reason,
                                           const std::optional<RecordFailure> &previous, const QDateTime &at);

//! \brief What settles the records of a group that need no call; nothing while one of it is parked. Rows are marked
//! here only if nothing of the group is sent.
[[nodiscard]] QList<Settlement> localSettlements(const PlannedGroup &group, qint64 runId, const QDateTime &at);

//! \brief How many late rows of a table a cycle settles; more wait for the next one.
inline constexpr int mostLateRows = 10000;

//! \brief What settles the rows that came after their queue id was carried over as delivered, for the same message and
//! not stronger. Pure.
//!
//! No call is made for them, so that nothing is said of what Zoho shows. Queue ids in \p listed are left out: Zoho
//! lists their record after all, and it is treated like any other. \param all the rows of their queue ids: those with
//! unknown words are marked together with the last known one
[[nodiscard]] QList<Settlement> lateSettlements(const StatusRows &late, const QHash<QString, StatusRows> &all,
                                                const QSet<QString> &listed, const Ranking &ranking, qint64 runId,
                                                const QDateTime &now);

//! \brief What is noted on disk before the first write of a cycle leaves.
[[nodiscard]] QList<Intent> intentsOf(const Plan &plan, qint64 runId, const QDateTime &at);

//! \brief The plan as a dry run shows it.
[[nodiscard]] QList<PlanLine> planLines(const Plan &plan);

} // namespace statusbridge
