// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/schema/migration.h"

namespace statusbridge {

class Secret;
struct EngineEnvironment;

//! \brief Creates or upgrades the tables (schema/migration.h); the schema is that of the settings. Tables that are
//! upgraded are backed up into the data directory first.
[[nodiscard]] Expected<MigrationResult> migrate(const EngineEnvironment &environment,
                                                const MigrationOptions &options = {});

//! \brief The same as another login, which may make tables. The one of run time, `database.user`, is given its rights
//! on Statusbridge's own tables; those on the collector's are for their owner to give.
[[nodiscard]] Expected<MigrationResult> migrateAs(const EngineEnvironment &environment, const QString &login,
                                                  const Secret &password, const MigrationOptions &options = {});

} // namespace statusbridge
