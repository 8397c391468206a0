// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace statusbridge::zoho {

//! \brief How many calls, how fast, and what happens to those that fail. The defaults are those of the settings.
struct QueueOptions
{
    int concurrency = 10; //!< calls in flight at once
    std::chrono::milliseconds startDelay{100};
    int callsPerMinute = 45; //!< in any 60 s; 0: no limit of ours
    int callsPerDay = 0;     //!< 0: no limit of ours
    QString quotaTimeZone;   //!< IANA name of the zone whose midnight resets the day's calls; empty: the machine's
    QByteArray environment;  //!< "", "development" or "stage"
    std::chrono::milliseconds timeout{30000};    //!< of one call, all in all
    std::chrono::milliseconds backoffBase{1000}; //!< before the first repeat of a transient failure; doubles
    std::chrono::milliseconds backoffCap{30000}; //!< the longest wait of that kind
    std::chrono::milliseconds ratePause{60000};  //!< for all, after 429, if Zoho names no time
    std::chrono::milliseconds flushAfter{1000};  //!< counted calls are written to the memory within this time
};

} // namespace statusbridge::zoho
