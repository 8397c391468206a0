// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/model/appstate.h"
#include "engine/model/views.h"

namespace statusbridge {

//! \brief What the program tells the shell. The numbers are documented and never change their meaning.
enum class ExitStatus : quint8 {
    Ok = 0,           //!< all is well; parked records alone don't change it
    Incomplete = 1,   //!< some records failed or were left for the next cycle, or nothing was found
    CycleFailed = 2,  //!< network, database or schema; or the result could not be written
    Usage = 3,        //!< the command line or the configuration is wrong
    Busy = 4,         //!< another instance is running a cycle
    Quota = 5,        //!< the day's calls are used up
    Unauthorized = 6, //!< Zoho must be connected (again)
    Cancelled = 7,
};

//! \brief What each number means, for the help.
[[nodiscard]] QString meaning(ExitStatus status);

[[nodiscard]] ExitStatus exitStatus(ErrorKind kind);
[[nodiscard]] ExitStatus exitStatus(const CycleSummary &summary);
//! \brief What `status` ends with: a state that needs no person is well.
[[nodiscard]] ExitStatus exitStatus(AppStateKind kind);
//! \brief The same. What keeps cycles from beginning does not hide that records failed.
[[nodiscard]] ExitStatus exitStatus(const AppState &appState);
//! \brief The status of the gravest error among the findings; warnings don't count.
[[nodiscard]] ExitStatus exitStatus(const QList<Finding> &findings);

} // namespace statusbridge
