// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

namespace statusbridge {

//! \brief The state in the text format that Prometheus reads, version 0.0.4; numbers only, nothing personal. The
//! numbers are those that the database had when it was read last; without a status there are none. Pure.
//! \param problem why the status could not be read now, if that is so: a state of its own
//! \param age how old the status is
//! \param isUp whether the database could be read now
[[nodiscard]] QByteArray metricsText(const std::optional<StatusView> &status, const std::optional<Error> &problem,
                                     std::chrono::milliseconds age, bool isUp);

} // namespace statusbridge
