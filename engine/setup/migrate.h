// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QStringList>

namespace statusbridge {

class Secret;
struct EngineEnvironment;

//! \brief Creates or upgrades the tables; one sentence for each thing done. Errors: Database, Schema.
[[nodiscard]] Expected<QStringList> migrate(const EngineEnvironment &environment);

//! \brief The same as another login, which may make tables. The one of run time, `database.user`, is given its rights
//! on Statusbridge's own tables; those on the collector's are for their owner to give.
[[nodiscard]] Expected<QStringList> migrateAs(const EngineEnvironment &environment, const QString &login,
                                              const Secret &password);

} // namespace statusbridge
