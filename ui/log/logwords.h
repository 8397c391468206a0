// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/logfeed.h"

#include <QString>

namespace statusbridge {

//! \brief What the line below the log tells.
struct LogCounts
{
    int shown = 0;
    int total = 0;
    quint64 missed = 0; //!< dropped before they could be read
    bool isPaused = false;
    quint64 waiting = 0; //!< while it is paused
};

//! \brief One message as a line for a requestId, in the form of a log file.
[[nodiscard]] QString logLineText(const LogRecord &record);
//! \brief All of a message, for a person who reads only this one.
[[nodiscard]] QString logDetails(const LogRecord &record);
[[nodiscard]] QString logCountWords(const LogCounts &counts);

} // namespace statusbridge
