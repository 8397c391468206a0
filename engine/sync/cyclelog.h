// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/cyclesummary.h"

#include <QMap>

#include <tuple>

namespace statusbridge {

//! \brief Tells a cycle in the log so that a reader can follow it: that it has begun and for whom, what it read, what
//! it is going to do and how long that takes, what it waits for, each failure, and its end. Cycle thread.
//!
//! Of failures of one kind the first five are told and the others counted. Queue ids and numbers in Zoho's words are
//! masked: the run's journal has them whole.
class CycleLog
{
public:
    //! \param holder who runs it \param tokenEnd of the access token that is there; invalid: one is asked for
    void begun(const CycleRequest &request, const QString &holder, const QDateTime &tokenEnd);
    void progressed(const CycleProgress &progress);
    void settled(const JournalEntry &entry);
    void ended(const CycleSummary &summary);

private:
    void phaseChanged(const CycleProgress &progress);
    void noteStandstill(const CycleProgress &progress);
    void noteWait(const CycleProgress &progress);

    bool m_isDryRun = false;
    bool m_isPlanToTell = false;
    CyclePhase m_phase = CyclePhase::Token;
    WaitReason m_wait = WaitReason::None;      //!< that was told and goes on
    std::chrono::milliseconds m_stoodStill{0}; //!< that was told
    //! By reason, Zoho's code, and Zoho's words without numbers; past a bound of kinds without any words.
    QMap<std::tuple<QString, int, QString>, int> m_failures;
};

//! \brief What the cycle is going to do, from its first progress of sending, or from its last if nothing is sent.
[[nodiscard]] QString planText(const CycleProgress &progress);

//! \brief One failed record: "Record of queue id …3f2a failed: …"
[[nodiscard]] QString failureText(const JournalEntry &entry);

} // namespace statusbridge
