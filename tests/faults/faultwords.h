// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/zohosim/fault.h"

namespace statusbridge::faults {

//! \brief What goes wrong with a call of a row.
struct Mischief
{
    //! Of the account or the machine instead of the call's answer, from the moment at which that call arrives.
    enum class Event : quint8 {
        None,
        TokenKilled, //!< all access tokens are dead
        Revoked,     //!< so is the refresh token
        Throttled,   //!< the access tokens are dead, and no new one is given
        ClockAhead,  //!< this machine's clock jumps forward by an hour
        ClockBehind, //!< it jumps back
        Certificate, //!< from the beginning: one that isn't trusted
    };

    Event event = Event::None;
    zohosim::Fault fault = {}; //!< of None
    bool isSilent = false;     //!< only a timeout ends it
};

//! \brief Reads the column `fault` of the table: the words that README.md lists. Ends the test if it can't.
[[nodiscard]] Mischief mischiefOf(const QString &words);

} // namespace statusbridge::faults
