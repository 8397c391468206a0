// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/audit.h"
#include "engine/model/calllimit.h"
#include "engine/model/records.h"

#include <QMetaType>

namespace statusbridge {

//! \brief What a cycle is asked to do.
struct CycleRequest
{
    RunTrigger trigger = RunTrigger::Manual;
    std::optional<DueTime> due = {}; //!< what a cycle of the scheduler is the run of
    bool dryRun = false;             //!< plan everything, write nothing but the token and the count of calls
    QStringList changed = {};        //!< for rows: the queue ids of those that were changed and are not new
    QString by = {};                 //!< who asked for it; empty: the instance
    std::optional<Actor> actor = {}; //!< the same for the audit; nothing: EngineEnvironment::actor
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
    QString failureReason = {}; //!< why the message failed, if a field is given that
    QString failureCode = {};   //!< and its number
    Sentence reason;
};

//! \brief How a cycle ended.
struct CycleSummary
{
    qint64 runId = 0; //!< 0 for a dry run, which leaves no trace in the history
    CycleOutcome outcome = CycleOutcome::Succeeded;
    CycleCounts counts;
    std::optional<LeftBecause> leftBecause = {}; //!< why the plan left some; nothing if it failed
    std::chrono::milliseconds duration{0};
    std::optional<Error> error; //!< why it did not succeed
    QMap<QString, int> unknownWords;

    bool dryRun = false;
    int callsNeeded = 0;          //!< dry run: calls that the plan costs, with those already made
    std::optional<int> callsLeft; //!< dry run: calls left today; nothing if no limit is known
    CallForecast callForecast;    //!< dry run
    QList<PlanLine> plan;         //!< dry run
};

enum class CyclePhase : quint8 { Token, ReadBack, Fetch, Match, Send, Done };
[[nodiscard]] QString toString(CyclePhase phase);

//! \brief What a cycle waits for, if that takes longer than usual.
enum class WaitReason : quint8 {
    None,
    Minute,     //!< the calls of a minute are used up; number: calls a minute
    Pause,      //!< Zoho asked for a pause
    Answer,     //!< to a call; number: seconds it has taken so far
    Token,      //!< Zoho is asked for one; number: seconds it has taken so far
    Repeat,     //!< a call failed for a reason that may pass
    OtherCalls, //!< a cycle before was cut off, and its last calls may be under way
    ReadBack,   //!< outcomes are unknown; number: records
    Database,   //!< the cycle has told nothing while it reads or writes; number: seconds it has taken so far
    Silence,    //!< the instance that runs it gave no sign of life, for whatever reason; number: seconds so far
};
inline constexpr auto lastWaitReason = WaitReason::Silence;
[[nodiscard]] QString toString(WaitReason reason);

//! \brief The reason and what its sentence needs.
struct CycleWait
{
    WaitReason reason = WaitReason::None;
    QDateTime until = {}; //!< UTC; invalid: not known
    int number = 0;       //!< of what, the reason says

    bool operator==(const CycleWait &) const = default;
};

//! \brief The wait in English, without capital and full stop; empty if there is none.
[[nodiscard]] QString waitText(const CycleWait &wait);

//! \brief A cycle that has told nothing for so long is not merely busy: while it waits for Zoho it tells so every
//! second.
inline constexpr std::chrono::seconds usualSilence{3};

//! \brief Where a running cycle stands.
struct CycleProgress
{
    qint64 runId = 0;
    CyclePhase phase = CyclePhase::Token;
    int done = 0;         //!< records finished in the phase
    int total = 0;        //!< 0: not known yet
    double perSecond = 0; //!< records a second, 0: not known yet
    std::optional<std::chrono::milliseconds> timeLeft = {};
    std::optional<int> callsLeft = {}; //!< of the day, if they don't suffice for what is left of the phase
    int batchCalls = 0;                //!< calls still to be made in the phase, if each writes many records; else 0
    CycleCounts counts = {};           //!< so far
    CycleWait wait = {};
    //! For how long it has told nothing in all: its database did not answer, or the machine slept.
    std::chrono::milliseconds stoodStill{0};

    bool operator==(const CycleProgress &) const = default;
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
