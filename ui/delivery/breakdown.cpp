// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/breakdown.h"

#include "ui/delivery/deliverycolumns.h"
#include "ui/delivery/drilldown.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/reasons.h"

#include <QHeaderView>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace statusbridge {

Breakdown::Breakdown(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget)
    , m_open(new QToolButton)
    , m_reasons(new TableModel<DeliveryReason>(reasonColumns(0), this))
{
    m_tabs->tabBar()->setAccessibleName(tr("Reasons and groups"));
    m_open->setText(tr("Show &messages"));
    m_open->setToolTip(tr("Shows the messages that the selected row counts"));
    m_tabs->setCornerWidget(m_open);
    auto *reasons = new DataTable(m_reasons, u"deliveryReasons"_s, tr("Why messages failed"),
                                  {QString(), QString(), u"0,000,000"_s, u"000.0 %"_s});
    reasons->horizontalHeader()->setStretchLastSection(false);
    for (const int sentence : {0, 1}) {
        reasons->horizontalHeader()->setSectionResizeMode(sentence, QHeaderView::Stretch);
    }
    addTable(reasons, tr("Why messages failed"));
    connect(reasons, &DataTable::opened, this, [this](int row) { Q_EMIT reasonOpened(m_reasons->row(row)); });
    addGroups(DeliveryDimension::Template, tr("Templates"));
    addGroups(DeliveryDimension::Number, tr("Numbers"));
    addGroups(DeliveryDimension::Provider, tr("Providers"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    connect(m_open, &QToolButton::clicked, this, &Breakdown::openCurrent);
    connect(m_tabs, &QTabWidget::currentChanged, this, &Breakdown::follow);
    follow();
}

void Breakdown::addGroups(DeliveryDimension dimension, const QString &title)
{
    auto *model = new TableModel<DeliveryGroup>(groupColumns(dimension), this);
    auto *table = new DataTable(model, u"delivery-%1"_s.arg(toString(dimension)), title,
                                {u"order_confirmation_00"_s, u"0,000,000"_s});
    m_groups.insert(dimension, model);
    m_tabOf.insert(dimension, m_tabs->count());
    addTable(table, title);
    m_tabs->setTabVisible(m_tabOf.value(dimension), false);
    connect(table, &DataTable::opened, this,
            [this, dimension, model](int row) { Q_EMIT groupOpened(dimension, model->row(row).value); });
}

void Breakdown::addTable(DataTable *table, const QString &title)
{
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tabs->addTab(table, title);
    connect(table, &DataTable::rowSelectionChanged, this, &Breakdown::follow);
}

void Breakdown::setReport(const DeliveryReport &report)
{
    m_reasons->setTable(reasonColumns(report.counts.failed), report.reasons);
    for (auto model = m_groups.cbegin(); model != m_groups.cend(); ++model) {
        const QList<DeliveryGroup> groups = report.groups.value(model.key());
        (*model)->setRows(groups);
        m_tabs->setTabVisible(m_tabOf.value(model.key()), isTold(groups));
    }
    follow();
}

void Breakdown::clear()
{
    m_reasons->setRows({});
    for (auto *model : std::as_const(m_groups)) {
        model->setRows({});
    }
    follow();
}

DataTable *Breakdown::currentTable() const
{
    return qobject_cast<DataTable *>(m_tabs->currentWidget());
}

QString Breakdown::selectionText() const
{
    const DataTable *table = currentTable();
    return table && !table->selectedRows().isEmpty() ? table->selectionText() : QString();
}

void Breakdown::openCurrent()
{
    const QList<int> rows = currentTable()->selectedRows();
    if (!rows.isEmpty()) {
        Q_EMIT currentTable()->opened(rows.first());
    }
}

void Breakdown::follow()
{
    enableUnless(m_open, selectionText().isEmpty() ? tr("Select a row first.") : QString());
    Q_EMIT selectionChanged();
}

} // namespace statusbridge

#include "moc_breakdown.cpp"
