// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/logfeed.h"
#include "ui/theme/severity.h"

#include <QString>

namespace statusbridge {

// How messages of the log are worded and shown. Pure.

//! \brief How grave a message is; the order is that of gravity, which QtMsgType's is not.
enum class MessageLevel : quint8 { Debug, Info, Warning, Error };

[[nodiscard]] MessageLevel messageLevel(QtMsgType type);
[[nodiscard]] QString levelWords(MessageLevel level); //!< "debug", "info", "warning", "error"
[[nodiscard]] Severity levelSeverity(MessageLevel level);
//! \brief The icon of the theme that goes with it; each level has its own.
[[nodiscard]] QString levelIcon(MessageLevel level);

//! \brief What the line below the log says.
struct LogCounts
{
    int shown = 0;
    int total = 0;
    quint64 missed = 0; //!< dropped before they could be read
    bool isPaused = false;
    quint64 waiting = 0; //!< while it is paused
};

//! \brief One message as a line for a support request, in the form of a log file.
[[nodiscard]] QString logLineText(const LogRecord &record);
//! \brief All of a message, for a person who reads only this one.
[[nodiscard]] QString logDetails(const LogRecord &record);
[[nodiscard]] QString logCountWords(const LogCounts &counts);

} // namespace statusbridge
