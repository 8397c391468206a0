// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/target.h"
#include "engine/core/clock.h"
#include "engine/core/expected.h"
#include "engine/model/cyclesummary.h"
#include "engine/sync/leasekeeper.h"
#include "engine/sync/marker.h"
#include "engine/sync/plan.h"
#include "engine/sync/progressmeter.h"
#include "engine/sync/sender.h"
#include "engine/sync/unwrittenend.h"

#include <QEventLoop>
#include <QSet>

#include <stop_token>

namespace statusbridge {

struct MatchedRecords;
struct Settings;
struct Store;

//! \brief The state in which the records that matched at the last fetch from \p target are counted.
[[nodiscard]] inline QString pendingAtZohoState(const Target &target)
{
    return u"pending_at_zoho."_s + QString::number(target.key);
}

//! \brief What a cycle works with; all of it lives on the cycle thread and outlives the cycle.
struct CycleParts
{
    const Settings &settings;
    const Clock &clock;
    Store &store; //!< with a claim on the rows, but for a dry run
    zoho::RequestQueue &queue;
    zoho::ReportClient &report;
    UnwrittenEnd &unwrittenEnd; //!< where its end is kept if the database doesn't take it
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
    [[nodiscard]] Expected<void> settleEarlierIntents();
    [[nodiscard]] Expected<bool> isAnythingOpen();
    //! Queue ids whose words are all unknown wait for a person, not for a cycle.
    [[nodiscard]] Expected<void> noteUnknownWords();
    [[nodiscard]] Expected<void> waitForCallsOfOthers();
    [[nodiscard]] Expected<MatchedRecords> fetch();
    [[nodiscard]] Expected<void> settleLateRows(const QSet<QString> &listed);
    [[nodiscard]] Expected<void> askForLateRows(MatchedRecords &matched);
    [[nodiscard]] Expected<void> askForParked(MatchedRecords &matched);
    //! Nothing, if the cycle can do without an answer to such a question.
    [[nodiscard]] Expected<void> withoutAnswer(const Error &error) const;
    [[nodiscard]] Expected<void> makePlan(const MatchedRecords &matched);
    [[nodiscard]] Expected<void> settleWithoutSending();
    [[nodiscard]] Expected<void> send();
    [[nodiscard]] Expected<QList<Intent>> noteIntents();
    void stopSending(const Error &error);
    void finish();
    void removeOldRuns(const QDateTime &now);

    CycleParts m_parts;
    CycleRequest m_request;
    FieldFormat m_format;
    LeaseKeeper m_keeper;
    ProgressMeter m_progress;
    QHash<QString, RecordFailure> m_failures;
    Plan m_plan;
    Run m_run;
    CycleSummary m_summary;
    StopReason m_stop;
    Marker m_marker;
    Sender m_sender;
    QEventLoop m_wait;
};

} // namespace statusbridge
