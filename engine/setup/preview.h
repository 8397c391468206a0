// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/views.h"

namespace statusbridge {

struct EngineEnvironment;

//! \brief The newest \p limit rows of each table, read through the settings' mapping; our own tables need not be there
//! yet. Errors: Database, Schema if there is no database at all; a mapping that doesn't fit is TablePreview::problem.
[[nodiscard]] Expected<QList<TablePreview>> previewRows(const EngineEnvironment &environment, int limit);

} // namespace statusbridge
