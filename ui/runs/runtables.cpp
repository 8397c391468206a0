// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runtables.h"

#include "ui/runs/recordsmodel.h"
#include "ui/runs/runsmodel.h"
#include "ui/widgets/datatable.h"

#include <QCoreApplication>
#include <QHeaderView>

namespace statusbridge {

DataTable *makeRunsTable(RunsModel *model)
{
    auto *table = new DataTable;
    table->setObjectName(u"runs"_s);
    table->setAccessibleName(QCoreApplication::translate("Runs", "Cycles"));
    table->setModel(model);
    const QString number = u"000,000"_s;
    fitColumns(*table, {u"0000-00-00 00:00:00"_s, u"schedule"_s, u"⬤ not connected"_s, number, number, number, number,
                        number, u"00 min 00 s"_s, u"host.name"_s});
    QHeaderView *header = table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(RunsModel::columnOf(model->order().column), Qt::DescendingOrder);
    return table;
}

DataTable *makeRecordsTable(RecordsModel *model)
{
    auto *table = new DataTable;
    table->setObjectName(u"records"_s);
    table->setAccessibleName(QCoreApplication::translate("Runs", "Records of the cycle"));
    table->setModel(model);
    const QString status = u"delivered"_s;
    fitColumns(*table,
               {u"⬤ superseded"_s, u"3888833000000100000"_s, u"queue-id-0000"_s, status, status,
                u"Zoho refused this record."_s, u"3002: Invalid value"_s, u"+15550001234"_s, u"0000-00-00 00:00:00"_s});
    return table;
}

} // namespace statusbridge
