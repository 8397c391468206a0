// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

namespace statusbridge {

struct EngineEnvironment;

//! \brief Checks database, schema, secrets, clock and, unless \p offline, Zoho. Blocks on database and network, on the
//! database for up to database.timeout_seconds.
[[nodiscard]] QList<Finding> runDoctor(const EngineEnvironment &environment, bool offline);

//! \brief Checks one area with the settings of \p environment, which need not be saved ones. Changes nothing but the
//! kept access token and the count of calls. Zoho is asked even if there is no database yet, for a token at least.
[[nodiscard]] QList<Finding> checkArea(const EngineEnvironment &environment, DoctorArea area);

} // namespace statusbridge
