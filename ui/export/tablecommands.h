// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/commandtable.h"
#include "ui/export/exporter.h"

namespace statusbridge {

class DataTable;

// The commands of a page that shows one table: exporting what it lists, copying what is selected in it.

//! \brief Those that mean something now.
[[nodiscard]] QList<CommandId> tableCommands(const DataTable &table, const Exporter &exporter);
//! \brief Carries \p command out, if it is one of these; \p listed says what is exported then.
void runTableCommand(CommandId command, const DataTable &table, Exporter &exporter,
                     const std::function<ExportRequest()> &listed);

} // namespace statusbridge
