// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/logfeed.h"
#include "ui/log/messagelevel.h"

namespace statusbridge {

//! \brief Which messages a person wants to see.
struct LogFilter
{
    MessageLevel least = MessageLevel::Debug;
    QString category; //!< empty: all
    QString text;     //!< in message, category or the run's number, without regard to case; empty: all

    bool operator==(const LogFilter &) const = default;
};

//! \brief Whether \p record is one of them.
[[nodiscard]] bool isAccepted(const LogRecord &record, const LogFilter &filter);

} // namespace statusbridge
