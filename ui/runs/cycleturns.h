// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

namespace statusbridge {

//! \brief Notices that a cycle has begun or ended, here or in another instance, from what is known of the state.
class CycleTurns
{
public:
    struct Turn
    {
        bool hasBegun = false;
        bool hasEnded = false;
    };

    //! \brief What has happened since the last call. The first one tells of a cycle that runs as begun.
    [[nodiscard]] Turn take(const std::optional<StatusView> &view, const std::optional<CycleProgress> &progress);

private:
    qint64 m_lastRunId = 0; //!< the newest that is known to have ended
    qint64 m_runningId = 0; //!< the one that is known to run
};

} // namespace statusbridge
