// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/expected.h"
#include "engine/model/cyclesummary.h"
#include "engine/sync/batchsize.h"
#include "engine/sync/cyclebudget.h"
#include "engine/sync/leasekeeper.h"
#include "engine/sync/marker.h"
#include "engine/sync/newrows.h"
#include "engine/sync/plan.h"
#include "engine/sync/progressmeter.h"
#include "engine/sync/sender.h"
#include "engine/sync/sharedclock.h"
#include "engine/sync/unwrittenend.h"

#include <QEventLoop>
#include <QSet>

#include <stop_token>

namespace statusbridge {

class Fetcher;
struct DueRecords;
struct MatchedRecords;
struct Settings;
struct Store;

//! \brief What a cycle works with; all of it lives on the cycle thread and outlives the cycle.
struct CycleParts
{
    const Settings &settings;
    const Clock &clock;
    Store &store; //!< with a claim on the rows, but for a dry run
    zoho::RequestQueue &queue;
    zoho::ReportClient &report;
    UnwrittenEnd &unwrittenEnd;           //!< where its end is kept if the database doesn't take it
    zoho::BatchClient *batches = nullptr; //!< null without a Custom API
};

//! \brief One sync cycle: fetch → match → plan → send → mark. A straight, blocking function on the cycle thread.
class Cycle
{
public:
    Cycle(const CycleParts &parts, const CycleRequest &request, CycleObserver &observer);

    //! \brief Takes the lease and notes the run; returns its id (0 for a dry run, which needs neither).
    //! Errors: Busy (another instance runs a cycle), Database, Schema.
    [[nodiscard]] Expected<qint64> begin(const QString &holder);

    //! \brief Does the work. Ends early, with its counts, when \p stop is requested or the lease asks for it.
    [[nodiscard]] CycleSummary run(const std::stop_token &stop);

private:
    [[nodiscard]] Expected<void> work();
    //! Of the database. What is dated and judged from then on goes by it.
    [[nodiscard]] Expected<QDateTime> readTime();
    //! A scheduled cycle that would need calls which are kept from it: what is open is left to the next ones.
    [[nodiscard]] Expected<void> leaveAll();
    //! The calls that it may make are used up before it was done.
    [[nodiscard]] Expected<void> endOfShare();
    void noteLeft(int records, LeftBecause because);
    [[nodiscard]] Expected<void> settleEarlierIntents();
    //! What is open; and which queue ids wait for a person, not for a cycle, since their words are all unknown.
    [[nodiscard]] Expected<void> scanRows();
    //! What the fetcher is to look for: the rows that no cycle has read yet, if this one began for them.
    [[nodiscard]] Expected<std::optional<QueueIdsByNeed>> onlyNew();
    [[nodiscard]] Expected<void> waitForCallsOfOthers();
    [[nodiscard]] Expected<MatchedRecords> fetch();
    [[nodiscard]] Expected<MatchedRecords> fetchDue(Fetcher &fetcher, const DueRecords &due);
    [[nodiscard]] Expected<void> addFailureReasons(MatchedRecords &matched);
    [[nodiscard]] Expected<void> settleLateRows(const QSet<QString> &listed);
    [[nodiscard]] Expected<void> askForParked(MatchedRecords &matched);
    //! Nothing, if the cycle can do without an answer to such a question.
    [[nodiscard]] Expected<void> withoutAnswer(const Error &error, const char *question) const;
    [[nodiscard]] Expected<void> makePlan(const MatchedRecords &matched);
    [[nodiscard]] Expected<void> settleWithoutSending();
    [[nodiscard]] Expected<void> send();
    [[nodiscard]] Expected<QList<Intent>> noteIntents();
    //! Of a dry run.
    [[nodiscard]] Expected<void> noteCalls();
    void stopSending(const Error &error);
    void finish();
    [[nodiscard]] Expected<void> removeOldStatuses();
    [[nodiscard]] Expected<void> removeOldArrivals();
    [[nodiscard]] Expected<void> countMessages();
    [[nodiscard]] Expected<void> retryMarks();
    [[nodiscard]] bool mayTidy();
    void removeOldRuns(const QDateTime &now);

    CycleParts m_parts;
    CycleRequest m_request;
    SharedClock m_clock;
    FieldFormat m_format;
    LeaseKeeper m_keeper;
    ProgressMeter m_progress;
    CycleBudget m_budget;
    BatchSize m_batchSize;
    NewRows m_newRows;
    QueueIdsByNeed m_scanned; //!< what the scan has added to what is known
    QHash<QString, RecordFailure> m_failures;
    //! Of earlier sends whose outcome could not be read, or not be noted: nothing is done for them but that.
    QSet<QString> m_unsettledQueueIds;
    Plan m_plan;
    Run m_run;
    CycleSummary m_summary;
    StopReason m_stop;
    Marker m_marker;
    Sender m_sender;
    QEventLoop m_wait;
};

} // namespace statusbridge
