// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/calllimit.h"
#include "engine/model/zohoanswer.h"

#include <QDate>
#include <QDateTime>
#include <QList>

namespace statusbridge {

//! \brief What must be remembered of the calls to Zoho, of all instances together. Times are UTC.
struct CallState
{
    int callsToday = 0;       //!< of one quota
    QList<QDateTime> starts;  //!< of the last calls of both quotas, oldest first
    int learnedCeiling = 0;   //!< calls in flight that Zoho is known to stand; 0: nothing learned
    QDateTime exhaustedUntil; //!< set by code 4000; invalid if calls are left
    LearnedLimit learned;     //!< of the quota that is counted
    QDateTime resetSeen;      //!< when calls were there again after that, the last time; invalid: never seen
};

//! \brief Where the calls of one quota are remembered. This one forgets: its user knows its own calls only, for as long
//! as it lives. The store's has them in the database that all instances share. Belongs to one thread.
class CallMemory
{
public:
    CallMemory() = default;
    virtual ~CallMemory() = default;
    Q_DISABLE_COPY_MOVE(CallMemory)

    //! \param day today in the quota's time zone \param since starts before it are left out
    [[nodiscard]] virtual Expected<CallState> load(const QDate & /*day*/, const QDateTime & /*since*/)
    {
        return CallState();
    }
    //! \brief Adds \p starts to the day's count and to the starts.
    [[nodiscard]] virtual Expected<void> add(const QDate & /*day*/, const QList<QDateTime> & /*starts*/) { return {}; }
    //! \brief Takes \p calls off the day's count: they turned out not to have left.
    [[nodiscard]] virtual Expected<void> takeBack(const QDate & /*day*/, int /*calls*/) { return {}; }
    //! \brief Zoho's last answer; its times are for the memory to fill in.
    [[nodiscard]] virtual Expected<void> noteAnswer(const ZohoAnswer & /*answer*/) { return {}; }
    [[nodiscard]] virtual Expected<void> setLearnedCeiling(int /*ceiling*/) { return {}; }
    //! \brief Zoho refused the call after so many \p calls of a day, as far as is known. 0: forget it
    [[nodiscard]] virtual Expected<void> setLearnedLimit(int /*calls*/) { return {}; }
    //! \param until invalid: calls are left
    [[nodiscard]] virtual Expected<void> setExhaustedUntil(const QDateTime & /*until*/) { return {}; }
    [[nodiscard]] virtual Expected<void> setResetSeen(const QDateTime & /*seen*/) { return {}; }
};

} // namespace statusbridge
