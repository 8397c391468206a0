// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

namespace statusbridge {

struct EngineEnvironment;

//! \brief Tables, columns, indexes and rights: the `database` lines of `doctor`. Changes nothing; may block for
//! database.timeout_seconds.
[[nodiscard]] QList<Finding> checkDatabase(const EngineEnvironment &environment);

//! \brief Whether the newest rows of both tables hold words that neither the ranking nor the aliases know.
[[nodiscard]] QList<Finding> checkStatuses(const EngineEnvironment &environment);

} // namespace statusbridge
