// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runtables.h"

#include "ui/runs/recordsmodel.h"
#include "ui/runs/runsmodel.h"
#include "ui/widgets/columnwidths.h"
#include "ui/widgets/datatable.h"

#include <QCoreApplication>
#include <QHeaderView>

namespace statusbridge {

DataTable *makeRunsTable(RunsModel *model)
{
    auto *table = new DataTable;
    table->setObjectName(QStringLiteral("runs"));
    table->setAccessibleName(QCoreApplication::translate("Runs", "Cycles"));
    table->setModel(model);
    const QString number = QStringLiteral("000,000");
    fitColumns(*table, {QStringLiteral("0000-00-00 00:00:00"), QStringLiteral("schedule"),
                        QStringLiteral("⬤ not connected"), number, number, number, number, number,
                        QStringLiteral("00 min 00 s"), QStringLiteral("host.name")});
    QHeaderView *header = table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(RunsModel::columnOf(model->order().column), Qt::DescendingOrder);
    return table;
}

DataTable *makeRecordsTable(RecordsModel *model)
{
    auto *table = new DataTable;
    table->setObjectName(QStringLiteral("records"));
    table->setAccessibleName(QCoreApplication::translate("Runs", "Records of the cycle"));
    table->setModel(model);
    const QString status = QStringLiteral("delivered");
    fitColumns(*table,
               {QStringLiteral("⬤ superseded"), QStringLiteral("3888833000000100000"), QStringLiteral("queue-id-0000"),
                status, status, QStringLiteral("Zoho refused this record."), QStringLiteral("3002: Invalid value"),
                QStringLiteral("+15550001234"), QStringLiteral("0000-00-00 00:00:00")});
    return table;
}

} // namespace statusbridge
