// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordsplit.h"

#include "ui/records/recorddetail.h"
#include "ui/widgets/datatable.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace statusbridge {

RecordSplit::RecordSplit(const ConsoleContext &context, QWidget *master, DataTable *table, RecordAt recordAt,
                         QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_table(table)
    , m_detail(new RecordDetail(context))
    , m_recordAt(std::move(recordAt))
{
    const int letter = fontMetrics().averageCharWidth();
    master->setMinimumWidth(letter * 50);
    m_detail->setMinimumWidth(std::max(letter * 40, m_detail->minimumSizeHint().width()));
    m_detail->hide();
    setChildrenCollapsible(false);
    setHandleWidth(letter);
    addWidget(master);
    addWidget(m_detail);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    connect(this, &RecordSplit::detailShown, table, &DataTable::setNarrow);
    connect(table, &DataTable::rowSelectionChanged, this, &RecordSplit::showSelected);
    connect(m_detail, &RecordDetail::closeRequested, this, &RecordSplit::closeDetail);
}

void RecordSplit::showSelected()
{
    const QModelIndex current = m_table->currentIndex();
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (selected.isEmpty()) {
        return;
    }
    const bool isCurrentOne = m_table->selectionModel()->isRowSelected(current.row(), {});
    if (const auto record = m_recordAt(isCurrentOne ? current.row() : selected.first().row())) {
        m_detail->showRecord(*record);
        m_detail->show();
        Q_EMIT detailShown(true);
    }
}

void RecordSplit::closeDetail()
{
    if (m_detail->isHidden()) {
        return;
    }
    const bool hadFocus = m_detail->isAncestorOf(window()->focusWidget());
    m_detail->hide();
    Q_EMIT detailShown(false);
    m_table->clearSelection();
    if (hadFocus) {
        m_table->setFocus();
    }
}

} // namespace statusbridge

#include "moc_recordsplit.cpp"
