// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/plantable.h"

#include "engine/core/literals.h"
#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>

namespace statusbridge {

namespace {

constexpr qsizetype mostLines = 100;

} // namespace

PlanTable::PlanTable(QWidget *parent) : QTableWidget(parent)
{
    const QStringList headings = {tr("Queue ID"),         tr("Record at Zoho"), tr("Status there"),
                                  tr("Would be written"), tr("It would be"),    tr("Why")};
    setObjectName(u"plan"_s);
    setColumnCount(static_cast<int>(headings.size()));
    setHorizontalHeaderLabels(headings);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setAccessibleName(tr("What the first records would become"));
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    setMinimumHeight(140);
    hide();
}

void PlanTable::showPlan(const QList<PlanLine> &plan)
{
    setRowCount(0);
    for (const PlanLine &line : plan.first(std::min(mostLines, plan.size()))) {
        const bool isWritten = line.outcome == RecordOutcome::Updated;
        const QStringList cells = {line.queueId,
                                   line.recordId,
                                   line.statusBefore,
                                   isWritten ? line.statusAfter : QString(),
                                   outcomeWords(line.outcome),
                                   sentenceText(line.reason)};
        const int row = rowCount();
        insertRow(row);
        for (qsizetype column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(toolTipText(cells.at(column)));
            setItem(row, static_cast<int>(column), item);
        }
    }
    setVisible(rowCount() > 0);
    resizeColumnsToContents();
}

} // namespace statusbridge

#include "moc_plantable.cpp"
