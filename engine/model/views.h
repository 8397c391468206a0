// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/words.h"
#include "engine/model/access.h"
#include "engine/model/arrivalcounts.h"
#include "engine/model/calllimit.h"
#include "engine/model/cyclesummary.h"
#include "engine/model/historyfilters.h"
#include "engine/model/orphans.h"
#include "engine/model/records.h"
#include "engine/model/zohoanswer.h"
#include "engine/status/failurereason.h"

#include <QDateTime>

namespace statusbridge {

// The values that the engine returns to the programs that show them. All times are UTC.

//! \brief The access token in the words of the API: valid, expiring, expired, refresh_failed, revoked, scope_missing or
//! not_connected. What Zoho answered last counts for more than what is held.
struct TokenView
{
    QString state;
    QDateTime expiresAt; //!< invalid if there is no token
};

//! \brief The calls of the day of one quota, in its time zone.
struct CallsView
{
    CallQuota quota = CallQuota::DeveloperApi;
    int today = 0;
    int limit = 0;                 //!< 0: unknown
    QDateTime exhaustedUntil = {}; //!< invalid if calls are left
    LimitSource limitSource = LimitSource::Unknown;
    QDateTime learnedAt = {}; //!< when the limit was learned; invalid unless it was
    int reserve = 0;          //!< of the limit, kept from scheduled cycles
    CallForecast forecast = {};
};

//! \brief Who runs a cycle at this moment.
struct LeaseView
{
    //! False once it has expired, and if its end is further away than it lasts: the clock that wrote it was ahead.
    bool held = false;
    QString holder;
    QDateTime expiresAt;
    qint64 runId = 0;
    bool cancelRequested = false;
    std::optional<CycleProgress> progress;
};

//! \brief What keeps an instance from beginning cycles by itself.
enum class SchedulerHold : quint8 {
    None,
    Stopped,      //!< by a person, in all instances
    RunsNoCycles, //!< runs_cycles is off: it never begins one, others may
    NotStarted,   //!< autostart is off, and Start was not pressed on it
    SetUpAwaited, //!< its set-up assistant was not answered to its end
};
inline constexpr auto lastSchedulerHold = SchedulerHold::SetUpAwaited;
[[nodiscard]] inline QString toString(SchedulerHold hold)
{
    constexpr std::array words = {"none"_L1, "stopped"_L1, "runs_no_cycles"_L1, "not_started"_L1, "set_up_awaited"_L1};
    return wordOf<lastSchedulerHold>(words, hold);
}

//! \brief A cycle that a person asked for where none could begin, and that no instance has begun yet.
struct WishView
{
    QString by;
    QDateTime at;
    bool isUnmet = false; //!< for a minute a cycle could have begun
    Sentence sentence;    //!< what it waits for

    bool operator==(const WishView &) const = default;
};

//! \brief Whether cycles start by themselves, when, and what keeps them from it.
struct SchedulerView
{
    //! Started: in all instances, as far as this one shares in it or runs no cycles anyway; a cycle need not be
    //! running.
    bool running = false;
    SchedulerHold hold = SchedulerHold::None; //!< what keeps this instance from beginning cycles by itself
    bool autostart = true;                    //!< the setting of this instance
    bool runsCycles = true;                   //!< the setting of this instance
    int pushAfterSeconds = 0;                 //!< the setting of this instance
    Sentence reason = {};                     //!< why it does not run, or what keeps it waiting; empty if all is well
    QString stoppedBy = {};                   //!< empty unless it was stopped by an operator
    QDateTime stoppedAt = {};
    QDateTime lastSync = {}; //!< the end of the last cycle, with any trigger; invalid: there was none
    QDateTime nextSync = {}; //!< when the next cycle is due; invalid while it does not run
    int intervalMinutes = 60;
    QString cron = {};  //!< the setting of this instance, in place of the interval; empty: none
    QString hours = {}; //!< the settings of this instance, within which due times lie; empty: all
    QString days = {};
    QList<QDateTime> nextTimes = {}; //!< the next due times, a few, nextSync the first
    bool isWatched = true;           //!< an instance is running that begins what is due
    bool isBegunElsewhere = false;   //!< another instance does, while this one is held
    std::optional<WishView> wish = {};
    std::chrono::milliseconds clockAhead{
        0};                     //!< this machine's clock, of the database's, in whole minutes; 0: hardly any
    qint64 totalSynced = 0;     //!< records updated since the totals began
    qint64 totalFailed = 0;     //!< refusals since then
    QDateTime totalsSince = {}; //!< the start of the first cycle that they count; invalid: there was none
    std::optional<double> lastDurationSeconds = {};

    bool operator==(const SchedulerView &) const = default;
};

//! \brief How far the first reading of a table's bodies is.
struct BodyProgress
{
    QString table;
    qint64 read = 0;  //!< bodies
    qint64 about = 0; //!< rows that the table has, as far as is known without counting
    bool isComplete = false;

    bool operator==(const BodyProgress &) const = default;
};

//! \brief Everything that `statusbridge status` and the overview show.
struct StatusView
{
    TokenView token;
    std::optional<ZohoAnswer> zoho;  //!< the last one to the present connection
    bool isNewConnection = false;    //!< it, or its place at Zoho, is not the last run's, which says nothing of it
    qint64 pendingHere = 0;          //!< open queue ids in the two tables that have a known word and were not given up
    OrphanCounts orphans = {};       //!< of these, those without a record or outside the criteria; and who was given up
    QMap<QString, int> unknownWords; //!< open queue ids that have none, by such a word
    std::optional<int> pendingAtZoho; //!< records that matched the criteria when the report was read last
    QDateTime pendingAtZohoTime;
    qint64 parked = 0;
    CallsView calls;
    std::optional<CallsView> customCalls; //!< those of the Custom API, if one is used
    LeaseView lease;
    SchedulerView scheduler;
    std::optional<Run> lastRun;
    std::optional<FailedSince> failedSince = {}; //!< of the last run, if it failed some
    std::optional<ArrivalCounts> arrivals = {};  //!< what all instances have received; nothing: none does, or has
    qint64 spooledBytes = 0;                     //!< of this instance's spool, which wait for the database
    QList<BodyProgress> bodies = {};             //!< of the tables that have some
    qint64 queueStalls = 0; //!< how often the calls of a cycle stood still by a fault of the program
};

//! \brief A row of the two tables, read through the ranking.
struct LookupRow
{
    StatusRow row;
    QString meaning;     //!< the canonical word, empty if the word is unknown
    QDateTime eventTime; //!< invalid if there is none
    bool chosen = false;
};

//! \brief What a searched text was found to be.
enum class SearchKind : quint8 { Nothing, QueueId, MessageId, Recipient };
[[nodiscard]] inline QString toString(SearchKind kind)
{
    constexpr std::array words = {"nothing"_L1, "queue_id"_L1, "message_id"_L1, "recipient_id"_L1};
    return wordOf<SearchKind::Recipient>(words, kind);
}

//! \brief Where a message was found that a person looks for.
struct SearchView
{
    QString text;
    SearchKind kind = SearchKind::Nothing;
    QStringList queueIds;   //!< the latest event first
    bool hasMore = false;   //!< there are more queue ids than were listed
    bool isComplete = true; //!< false: no index leads to all of it, so that only the newest rows were read
    Sentence note;          //!< says so
    QStringList indexes;    //!< CREATE INDEX statements that would make it complete
};

//! \brief The newest rows of one of the two tables as its mapping reads them.
struct TablePreview
{
    RowSource source = RowSource::WebhookLogs;
    QString table;              //!< the name in the settings
    Sentence problem = {};      //!< why there are no rows to show; empty if it could be read
    QList<LookupRow> rows = {}; //!< whether they are open is not known
};

//! \brief What the database knows of a queue id, and what would be pushed.
struct LookupView
{
    QString queueId;
    QList<LookupRow> rows;
    Sentence chosenBecause;       //!< why the chosen row was chosen, one sentence; empty if none was
    std::optional<PlanLine> push; //!< what would be written, if Zoho doesn't show it already
    bool carriedOverAsDelivered = false;
    QList<JournalEntry> attempts; //!< newest first
    std::optional<RecordFailure> failure;
    std::optional<OrphanView> orphan = {}; //!< it waits for a record at Zoho
};

//! \brief A field of a record at Zoho.
struct ZohoFieldView
{
    QString setting;  //!< its key in `[fields]`
    QString linkName; //!< what that says
    QString value;    //!< as the report shows it; empty if it shows none
};

//! \brief A record as Zoho showed it a moment ago.
struct ZohoRecordView
{
    QString id;
    QList<ZohoFieldView> fields = {}; //!< in the order of the settings
};

//! \brief A report, form or field at Zoho.
struct ZohoNameView
{
    QString linkName;    //!< what settings hold
    QString displayName; //!< what people see

    bool operator==(const ZohoNameView &) const = default;
};

//! \brief What the doctor can check by itself, as the pages of the settings do.
enum class DoctorArea : quint8 {
    Secrets,
    SignInServer, //!< whether it can be reached, before there is a client
    Token,        //!< whether Zoho gives one, and what it is good for
    Zoho,         //!< the same, and the report
    Database,
    Statuses,
    Clock,
    Api,
    Alerts
};

//! \brief One line of `doctor`.
struct Finding
{
    enum class Severity : quint8 { Ok, Warning, Error };
    Severity severity = Severity::Ok;
    Sentence text = {};                   //!< what was found, and what to do
    QString subject = {};                 //!< configuration, secrets, zoho, report, database, clock, alerts or api
    ErrorKind kind = ErrorKind::Internal; //!< of an error: decides the exit status

    bool operator==(const Finding &) const = default;
};
using Findings = QList<Finding>;

} // namespace statusbridge
