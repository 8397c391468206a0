// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/alerts.h"
#include "engine/model/records.h"
#include "engine/store/state/lease.h"

#include <chrono>

namespace statusbridge {

class Database;

//! \brief The history: runs, and what each of them did to every record. Entries are written by SettlementWriter.
//!
//! Belongs to the thread of its database.
//! Errors: LeaseLost where a fencing token is shown (nothing is written), Database, Schema.
class RunJournal
{
public:
    //! \param alerts what is to be told of how a run ended, in the transaction that notes it
    explicit RunJournal(Database &database, const AlertRules &alerts = {}) : m_database(database), m_alerts(alerts) {}

    //! \brief Notes that a run has begun and names it in the lease; returns its id.
    //! \param due the due time that it is the run of, which is used up with it. Busy: another instance had it first, or
    //! the scheduler was stopped.
    //!
    //! A run that a person asked for, in whichever way, fulfils the wish for one, which goes with it.
    [[nodiscard]] Expected<qint64> begin(const FencingToken &fencingToken, const Run &run,
                                         const std::optional<DueTime> &due = {});
    //! \brief Notes how it ended, everything of \p run but who and when it began, and adds it to the totals.
    [[nodiscard]] Expected<void> finish(const FencingToken &fencingToken, const Run &run);
    //! \brief Removes a run that did nothing, as if it had not begun.
    [[nodiscard]] Expected<void> discard(const FencingToken &fencingToken, qint64 id);
    //! \brief Ends runs of the connection's target of earlier holders that never said how they ended, as failed;
    //! returns how many. What their journal shows as updated or failed is added to the totals.
    [[nodiscard]] Expected<int> closeAbandoned(const FencingToken &fencingToken);

    //! \brief Whether a run of the connection's target has not ended, or was cut off.
    [[nodiscard]] Expected<bool> hasUnfinished();
    //! \brief NotFound: no such run.
    [[nodiscard]] Expected<Run> run(qint64 id);
    //! \brief The newest run that has ended.
    [[nodiscard]] Expected<std::optional<Run>> lastRun();
    //! \brief Whether that run was one of the connection's target.
    [[nodiscard]] Expected<bool> isOfTarget(qint64 id);
    //! \brief The first one of the connection's target that did its work, of those that are kept; and how many of the
    //! scheduler's own have ended after it.
    [[nodiscard]] Expected<std::optional<Run>> firstRunDone();
    [[nodiscard]] Expected<int> scheduledRunsAfter(qint64 id);

    //! \brief What was done to records of a queue id, newest first, at most \p limit.
    [[nodiscard]] Expected<QList<JournalEntry>> entriesOf(const QString &queueId, int limit = 100);

    //! \brief Removes runs that ended before \p olderThan with their entries, in small transactions; returns how many
    //! runs. Ends after \p time, with what is left for the next cycle. The counts of calls of such days go too; nothing
    //! else is forgotten: what was settled stays settled.
    [[nodiscard]] Expected<int> purge(const QDateTime &olderThan,
                                      std::chrono::milliseconds time = std::chrono::seconds(5));

private:
    [[nodiscard]] Expected<std::optional<Run>> oneRun(const QString &rest, const QVariantList &bindings = {});
    [[nodiscard]] Expected<QList<Run>> readRuns(const QString &rest, const QVariantList &bindings);
    [[nodiscard]] Expected<bool> purgeEntries(qint64 runId, std::chrono::steady_clock::time_point deadline);
    [[nodiscard]] Expected<QList<Run>> abandonedRuns(const FencingToken &fencingToken);
    [[nodiscard]] Expected<void> noteEnd(const Run &run);

    [[nodiscard]] Expected<void> noteAlerts(const Run &run);

    Database &m_database;
    AlertRules m_alerts;
};

} // namespace statusbridge
