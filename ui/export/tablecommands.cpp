// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/tablecommands.h"

#include "ui/widgets/datatable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>

namespace statusbridge {

QList<CommandId> tableCommands(const DataTable &table, const Exporter &exporter)
{
    QList<CommandId> commands;
    if (table.model()->rowCount() > 0 && !exporter.isBusy()) {
        commands += {CommandId::ExportCsv, CommandId::ExportJson};
    }
    if (table.selectionModel()->hasSelection()) {
        commands += CommandId::CopyDetails;
    }
    return commands;
}

void runTableCommand(CommandId command, const DataTable &table, Exporter &exporter,
                     const std::function<ExportRequest()> &listed)
{
    switch (command) {
    case CommandId::ExportCsv:
        exporter.ask(ExportFormat::Csv, listed());
        break;
    case CommandId::ExportJson:
        exporter.ask(ExportFormat::Json, listed());
        break;
    case CommandId::CopyDetails:
        QGuiApplication::clipboard()->setText(table.selectionText());
        break;
    default:
        break;
    }
}

} // namespace statusbridge
