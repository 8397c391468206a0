// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

namespace statusbridge {

//! \brief The kinds of application state, the gravest first; the gravest that applies is shown.
enum class AppStateKind : quint8 {
    Unknown,         //!< nothing is known yet
    DatabaseProblem, //!< the database did not answer
    TablesMissing,   //!< it answered, but the tables have to be made or upgraded
    CycleRunning,
    NotConnected,    //!< never connected to Zoho
    Reconnect,       //!< Zoho refused the token
    QuotaUsedUp,     //!< until AppState::until
    AccountFault,    //!< nothing passes until something is changed at Zoho or in the settings
    LastCycleFailed, //!< for a reason that may pass by itself
    Stopped,         //!< no cycle begins by itself
    RecordsFailed,   //!< Zoho refused some in the last cycle, or some were left
    RecordsParked,
    FirstCycleAwaited,
    RowsWaiting,    //!< rows have come since the last cycle
    RecordsAwaited, //!< all that is open has no record at Zoho yet
    AllCarriedOver,
};

//! \brief The action to offer in an application state.
enum class SuggestedAction : quint8 {
    None,
    SyncNow,
    CancelCycle,
    StartScheduler,
    Connect,
    OpenSettings,
    Migrate,
    ShowLastRun,
    ShowParked
};

//! \brief The application state that is shown: its kind, the action to offer, and what its sentence needs.
struct AppState
{
    AppStateKind kind = AppStateKind::Unknown;
    SuggestedAction suggestedAction = SuggestedAction::None;
    qint64 count = 0;                //!< records or queue ids that it is about
    QDateTime until = {};            //!< UTC; when it ends by itself, as far as that is known
    QDateTime since = {};            //!< UTC; when it began, as far as that is known
    QString by = {};                 //!< who caused it, as far as that is known
    std::optional<Error> error = {}; //!< what went wrong, if something did
};

//! \brief The state that \p view shows, or \p problem if the last query for a view failed. Pure.
[[nodiscard]] AppState appStateOf(const std::optional<StatusView> &view, const std::optional<Error> &problem);

} // namespace statusbridge
