// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/schema/migration.h"
#include "tests/engine/store/storefixture.h"

namespace statusbridge {

//! \brief Makes the tables as a collector has them, with so many rows, and no column and no index of ours.
void addBareTables(StoreFixture &store, int rows);

[[nodiscard]] Expected<MigrationResult> migrateTables(StoreFixture &store, const MigrationOptions &options = {});

//! \brief The indexes of ours.
[[nodiscard]] QStringList ownIndexesOf(StoreFixture &store, const QString &table);

} // namespace statusbridge
