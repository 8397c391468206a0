// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/status/statusrow.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>

namespace statusbridge {

//! \brief What became of one record in one cycle.
enum class RecordOutcome : quint8 {
    Updated,    //!< Zoho took the values
    Unchanged,  //!< Zoho showed them already, no call
    Superseded, //!< Zoho showed something stronger, no call
    Failed,     //!< Zoho refused this record
    Left,       //!< not done in this cycle, the next one goes on
    Parked,     //!< refused in three cycles in a row, now left alone
};

//! \brief The outcome as the word of the journal, the JSON and the API, and back.
[[nodiscard]] QString toString(RecordOutcome outcome);
[[nodiscard]] RecordOutcome recordOutcomeFromString(const QString &text);

//! \brief One line of the journal: what was done to a record, why, when, and in whose words.
struct JournalEntry
{
    qint64 id = 0; //!< 0 until it is stored
    qint64 runId = 0;
    QString recordId;
    QString queueId;
    RecordOutcome outcome = RecordOutcome::Left;
    QString statusBefore = {}; //!< what Zoho showed
    QString statusAfter = {};  //!< what was or would be written
    QString messageId = {};
    QString recipientId = {};
    std::optional<FailureReason> failure = {}; //!< why the message failed, as the webhook tells
    Sentence reason = {};                      //!< why this outcome, in our words
    QString zohoWords = {};                    //!< Zoho's own words, if it refused
    int zohoCode = 0;
    QDateTime at; //!< UTC
};

//! \brief What is known of a record that Zoho refused.
struct RecordFailure
{
    QString recordId;
    QString queueId;
    int streak = 0;          //!< cycles in a row in which Zoho refused it
    QDateTime firstFailed;   //!< UTC
    QDateTime parkedAt = {}; //!< UTC; invalid: not parked
    Sentence reason = {};
    QString zohoWords = {};
    int zohoCode = 0;
    std::optional<FailureReason> failure = {}; //!< why the message failed, whose status was refused
    QStringList knownRows = {}; //!< the rows it had when it failed last, as rowName() says; another one releases it

    [[nodiscard]] bool isParked() const { return parkedAt.isValid(); }
    //! \brief Whether it had \p row, with what that says now, when it failed last.
    [[nodiscard]] bool knows(const StatusRow &row) const;
};

//! \brief Which of the records that Zoho refused are meant: all that are parked, as far as each part fits that is set.
struct FailureFilter
{
    std::optional<qint64> runId = {}; //!< those that failed or were parked in it and still count, parked or not
    std::optional<QStringList> recordIds = {};
};

//! \brief What stands for the table in names and JSON: the section of the settings, "webhook_logs" or "delivered_logs",
//! or "statuses".
[[nodiscard]] QString sectionOf(RowSource source);
[[nodiscard]] RowSource rowSourceOf(const QString &section);

//! \brief A row's name in RecordFailure::knownRows: its key, and what it says, since a collector may change a row in
//! place.
[[nodiscard]] QString rowName(const StatusRow &row);

//! \brief A write that is about to be sent: on disk before the first PATCH of the cycle leaves.
struct Intent
{
    qint64 id = 0; //!< 0 until it is stored
    qint64 runId = 0;
    QString recordId;
    QString queueId;
    QString valuesJson;    //!< what is written, opaque here
    QString statusWord;    //!< the canonical word that is written
    QString statusBefore;  //!< what Zoho showed
    StatusRows rows;       //!< the rows that were read, all of the queue id
    bool marksRows = true; //!< false while another record of the queue id is not going to be done in this cycle
    QDateTime createdAt;   //!< UTC
    //! A cycle has counted it as done already, and it is open because another one of its queue id was not.
    bool isCounted = false;
};

//! \brief Everything that one finished record changes, written in one transaction with others.
struct Settlement
{
    JournalEntry entry;
    QList<qint64> endsIntents = {};            //!< the intents that are over with it: those of a queue id end together
    StatusRows rowsToMark = {};                //!< marked by primary key, only while they hold the word that was read
    bool carriedOverAsDelivered = false;       //!< Zoho no longer lists it: late rows of the queue id are settled here
    bool clearsFailure = false;                //!< it succeeded, its streak ends
    std::optional<RecordFailure> failure = {}; //!< its streak after this cycle
};

//! \brief The counts of a cycle, as `sync --json` prints them.
struct CycleCounts
{
    int fetched = 0;
    int matched = 0;
    int updated = 0;
    int unchanged = 0;
    int superseded = 0;
    int failed = 0;
    int left = 0;
    int parked = 0;
    int noRecord = 0;
    int outside = 0; //!< queue ids whose record is outside the criteria and was left alone
    int unknownWords = 0;
    int calls = 0;
    int leftByPlan = 0; //!< those of the left that are no fault: a cycle updates no more, or calls are shared out

    //! \brief The count that an outcome of a record belongs to.
    [[nodiscard]] int &of(RecordOutcome outcome);

    bool operator==(const CycleCounts &) const = default;
};

//! \brief How a cycle ended. Continued: all went well, and the next ones go on with what its plan left to them.
enum class CycleOutcome : quint8 { Succeeded, Continued, Partial, Failed, Cancelled, Quota, Unauthorized };
[[nodiscard]] QString toString(CycleOutcome outcome);
[[nodiscard]] CycleOutcome cycleOutcomeFromString(const QString &text);

//! \brief Why the plan of a cycle leaves records to the next ones, which is no fault.
enum class LeftBecause : quint8 {
    MaxRecords, //!< a cycle updates no more
    Share,      //!< of the day's calls
};
[[nodiscard]] QString toString(LeftBecause because);
[[nodiscard]] std::optional<LeftBecause> leftBecauseFromString(const QString &text);
//! \brief The sentence for it, in English: "1254 are left for the next cycles, as …"
[[nodiscard]] QString leftText(int left, LeftBecause because);

enum class RunTrigger : quint8 {
    Manual,
    Schedule,
    Retry,
    Push //!< a row arrived
};
[[nodiscard]] QString toString(RunTrigger trigger);
[[nodiscard]] RunTrigger runTriggerFromString(const QString &text);

//! \brief The due time on the scheduler's grid that a run is the run of.
struct DueTime
{
    QDateTime at;
    QDateTime after; //!< the due time before it, as it was read; invalid: there was none. It must still be the last one
};

//! \brief One cycle in the history.
struct Run
{
    qint64 id = 0;
    RunTrigger trigger = RunTrigger::Manual;
    QString holder;                      //!< the instance that ran it: host and process
    QString by = {};                     //!< who asked for it; empty: it began by itself
    QDateTime startedAt;                 //!< UTC
    QDateTime finishedAt;                //!< UTC; invalid while it runs
    std::optional<CycleOutcome> outcome; //!< nothing while it runs
    CycleCounts counts;
    std::optional<LeftBecause> leftBecause = {}; //!< why its plan left some
    QString errorKind;                           //!< toString(ErrorKind), empty if it succeeded
    Sentence message;                            //!< why it ended as it did
    QMap<QString, int> unknownWords;
};

//! \brief What the cycles that began on one day did together. Those that still run are left out.
struct DayTotals
{
    QDate day = {};
    int cycles = 0;
    int failedCycles = 0;    //!< those that ended as failed, unauthorized or quota
    CycleCounts counts = {}; //!< the sums
    int timedCycles = 0;     //!< those whose duration is known: not if the program ended in the middle
    double meanSeconds = 0;
    double longestSeconds = 0;

    bool operator==(const DayTotals &) const = default;
};

} // namespace statusbridge
