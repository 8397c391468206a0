// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/records.h"

#include <QMetaType>

namespace statusbridge {

//! \brief What a cycle is asked to do.
struct CycleRequest
{
    RunTrigger trigger = RunTrigger::Manual;
    std::optional<DueTime> due = {}; //!< what a cycle of the scheduler is the run of
    bool dryRun = false;             //!< plan everything, write nothing but the token and the count of calls
};

//! \brief One record of a plan, as a dry run shows it.
struct PlanLine
{
    QString recordId = {};
    QString queueId;
    RecordOutcome outcome = RecordOutcome::Updated; //!< Updated: a PATCH would be sent
    QString statusBefore = {};
    QString statusAfter;
    QString messageId;
    QString timestamp;
    QString recipientId;
    QString reason;
};

//! \brief How a cycle ended.
struct CycleSummary
{
    qint64 runId = 0; //!< 0 for a dry run, which leaves no trace in the history
    CycleOutcome outcome = CycleOutcome::Succeeded;
    CycleCounts counts;
    std::chrono::milliseconds duration{0};
    std::optional<Error> error; //!< why it did not succeed
    QMap<QString, int> unknownWords;

    bool dryRun = false;
    int callsNeeded = 0;          //!< dry run: calls that the plan costs, with those already made
    std::optional<int> callsLeft; //!< dry run: calls left today; nothing if no limit is known
    QList<PlanLine> plan;         //!< dry run
};

enum class CyclePhase : quint8 { Token, ReadBack, Fetch, Match, Send, Done };
[[nodiscard]] QString toString(CyclePhase phase);

//! \brief Where a running cycle stands.
struct CycleProgress
{
    qint64 runId = 0;
    CyclePhase phase = CyclePhase::Token;
    int done = 0;         //!< records finished in the phase
    int total = 0;        //!< 0: not known yet
    double perSecond = 0; //!< records a second, 0: not known yet
    std::optional<std::chrono::milliseconds> timeLeft = {};
    CycleCounts counts = {};
    QString note = {}; //!< why it waits, if it waits
};

//! \brief The progress as the JSON text that is kept in the lease, for other instances to show, and back.
[[nodiscard]] QString toJson(const CycleProgress &progress);
[[nodiscard]] std::optional<CycleProgress> progressFromJson(const QString &json);

//! \brief Is told of a cycle's progress while it runs. Called on the cycle's thread; must not block.
class CycleObserver
{
public:
    virtual ~CycleObserver() = default;
    virtual void progressed(const CycleProgress &progress) = 0;
    virtual void settled(const JournalEntry &entry) = 0;
};

} // namespace statusbridge

Q_DECLARE_METATYPE(statusbridge::CycleSummary)
Q_DECLARE_METATYPE(statusbridge::CycleProgress)
Q_DECLARE_METATYPE(statusbridge::JournalEntry)
