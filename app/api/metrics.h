// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

namespace statusbridge {

//! \brief How recent what is shown is.
struct MetricsAge
{
    bool isUp = true;                 //!< the database could be read now
    std::chrono::milliseconds age{0}; //!< of the status
    QDateTime silentSince = {};       //!< UTC; since when it could not be read, if it can't
    int hangingWorkers = 0;           //!< of the API, now: given up and not come back
};

//! \brief The state in the text format that Prometheus reads, version 0.0.4; numbers only, nothing personal. The
//! numbers are those that the database had when it was read last; without a status there are none. Pure.
//! \param problem why the status could not be read now, if that is so: a state of its own
[[nodiscard]] QByteArray metricsText(const std::optional<StatusView> &status, const std::optional<Error> &problem,
                                     const MetricsAge &age);

} // namespace statusbridge
