// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

namespace statusbridge {

//! \brief The one thing that matters most about the state of everything, the gravest first.
enum class AppStateKind : quint8 {
    Unknown,         //!< nothing is known yet
    DatabaseProblem, //!< the database did not answer
    TablesMissing,   //!< it answered, but the tables have to be made or upgraded
    CycleRunning,
    NotConnected,    //!< never connected to Zoho
    Reconnect,       //!< Zoho refused the token
    QuotaUsedUp,     //!< until AppState::until
    AccountFault,    //!< nothing passes until somebody changes something at Zoho or in the settings
    LastCycleFailed, //!< for a reason that may pass by itself
    Stopped,         //!< no cycle begins by itself
    RecordsFailed,   //!< Zoho refused some in the last cycle, or some were left
    RecordsParked,
    FirstCycleAwaited,
    RowsWaiting,    //!< rows have come since the last cycle
    RecordsAwaited, //!< all that is open has no record at Zoho yet
    AllCarriedOver,
};

//! \brief The one thing that helps.
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

struct AppState
{
    AppStateKind kind = AppStateKind::Unknown;
    SuggestedAction suggestedAction = SuggestedAction::None;
    qint64 count = 0;                //!< records or queue ids that it is about
    QDateTime until = {};            //!< UTC; when it ends by itself, as far as that is known
    QDateTime since = {};            //!< UTC; when it began, as far as that is known
    QString by = {};                 //!< who brought it about, as far as that is known
    std::optional<Error> error = {}; //!< what went wrong, if something did
};

//! \brief Picks it out of \p view, or of \p problem if the last question for it failed. Pure.
[[nodiscard]] AppState appStateOf(const std::optional<StatusView> &view, const std::optional<Error> &problem);

} // namespace statusbridge
