// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/severity.h"
#include "engine/model/views.h"

namespace statusbridge {

//! \brief The kinds of application state, the gravest first; the gravest that applies is shown.
enum class AppStateKind : quint8 {
    Unknown,             //!< nothing is known yet
    ServerRefuses,       //!< the server that has the engine does not let this console in
    ServerUnreachable,   //!< it did not answer
    DatabaseProblem,     //!< the database did not answer
    DatabaseLocked,      //!< another program holds it
    DatabaseFileMissing, //!< SQLite's file was moved away, or never made
    TablesMissing,       //!< it answered, but the tables have to be made or upgraded
    CycleRunning,        //!< in whichever instance
    NotConnected,        //!< never connected to Zoho
    TokenRevoked,        //!< Zoho refused the token
    ScopeMissing,        //!< the connection may not do what a cycle needs
    QuotaUsedUp,         //!< until AppState::until
    AccountFault,        //!< nothing passes until something is changed at Zoho or in the settings
    ZohoUnreachable,     //!< the last answers were none: down, slow or disturbed
    LastCycleFailed,     //!< for another reason that may pass by itself
    WishUnmet,           //!< a cycle that a person wished for was begun by no instance
    Stopped,             //!< no cycle begins by itself, or none does that this instance knows of
    NoInstanceRuns,      //!< none that could begin one
    ClockDiffers,        //!< this machine's from the database's
    RecordsFailed,       //!< Zoho refused some in the last cycle, or some were left
    RecordsParked,
    CycleCancelled, //!< by a person, and something is left
    CallsRunOut,    //!< they are shared out and won't do today: used up at about AppState::until
    FirstCycleAwaited,
    RowsWaiting,    //!< rows have come since the last cycle
    UnknownWords,   //!< all that is left waits for the meaning of a word
    RecordsAwaited, //!< all that is open has no record at Zoho yet
    AllCarriedOver,
};
inline constexpr auto lastAppStateKind = AppStateKind::AllCarriedOver;

//! \brief The kind as one word, for JSON and metrics.
[[nodiscard]] QString wordOf(AppStateKind kind);
[[nodiscard]] Severity severityOf(AppStateKind kind);

//! \brief The action to offer in an application state.
enum class SuggestedAction : quint8 {
    None,
    SyncNow,
    CancelCycle,
    StartScheduler,
    Connect,
    OpenSettings,
    OpenDatabaseSettings,
    GiveMeaning, //!< to a status word
    Migrate,
    ShowLastRun,
    ShowParked
};
//! \brief The action as one word, for JSON; empty for None.
[[nodiscard]] QString wordOf(SuggestedAction action);

//! \brief What is wrong with each part that is shown by itself; nothing: it is well. Unknown: the database does not
//! say.
struct AppStateParts
{
    using Part = std::optional<AppStateKind>;

    Part zoho = {};
    Part calls = {};
    Part scheduler = {};
    Part records = {};
};

//! \brief The application state that all places show: its kind, the action to offer, and what its sentence needs.
struct AppState
{
    AppStateKind kind = AppStateKind::Unknown;
    SuggestedAction suggestedAction = SuggestedAction::None;
    qint64 count = 0;       //!< records or queue ids that it is about
    qint64 parked = 0;      //!< records that are parked beside
    QStringList words = {}; //!< unknown ones
    QDateTime until = {};   //!< UTC; when it ends by itself or a cycle tries again, as far as that is known
    QDateTime since = {};   //!< UTC; when it began, as far as that is known
    QString by = {};        //!< who caused it, as far as that is known
    //! What the running cycle does not go on for, Database or Silence; what it waits for at Zoho, its progress tells.
    WaitReason standstill = WaitReason::None;
    SchedulerHold hold = SchedulerHold::None; //!< what keeps this instance from beginning cycles by itself
    std::optional<Error> error = {};          //!< what went wrong, if something did
    AppStateParts parts = {};

    [[nodiscard]] Severity severity() const { return severityOf(kind); }
};

//! \brief \p reason if it is one for which a cycle stands still; otherwise None. Pure, as what follows.
[[nodiscard]] WaitReason standstillOf(WaitReason reason);

//! \brief How many of the records that Zoho refused in the last cycle the next one tries. Those that are parked since
//! are told as such, and what was carried over since is told no more.
[[nodiscard]] int failedOf(const StatusView &view);

//! \brief The state that \p view shows, or \p problem if the last query for a view failed.
//! \param problemSince the first of the queries that failed in a row, as far as that is known: a database that does not
//! answer can't keep it, so that each instance knows what it saw itself
[[nodiscard]] AppState appStateOf(const std::optional<StatusView> &view, const std::optional<Error> &problem,
                                  const QDateTime &problemSince = {});

//! \brief Everything that is not well in \p view, the gravest first: of each part at most one, beside the one that
//! appStateOf() shows. A running cycle and rows that wait are none.
[[nodiscard]] QList<AppState> troublesOf(const StatusView &view);

//! \brief The state in one plain English sentence, for terminals and JSON, and what the other side said.
[[nodiscard]] QString sentenceOf(const AppState &appState);
[[nodiscard]] QString reasonOf(const AppState &appState);

} // namespace statusbridge
