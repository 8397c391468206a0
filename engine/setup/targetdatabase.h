// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/core/secret.h"
#include "engine/store/sql/database.h"

#include <memory>

namespace statusbridge {

struct EngineEnvironment;

//! \brief A connection to \p place for the configured target, whatever its schema. Errors: Database.
[[nodiscard]] Expected<std::unique_ptr<Database>> openForTarget(const EngineEnvironment &environment,
                                                                const DatabaseSettings &place, const Secret &password,
                                                                DatabasePurpose purpose);
//! \brief A reader's connection to the configured database. Errors: Database, and those of the secrets.
[[nodiscard]] Expected<std::unique_ptr<Database>> openReader(const EngineEnvironment &environment);

} // namespace statusbridge
