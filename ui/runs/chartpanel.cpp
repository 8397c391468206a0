// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/chartpanel.h"

#include "ui/runs/daytotalsmodel.h"
#include "ui/runs/runchart.h"
#include "ui/runs/runwords.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

namespace statusbridge {

namespace {

DataTable *numbersTable(DayTotalsModel *model)
{
    auto *table = new DataTable;
    table->setObjectName(u"dayTotals"_s);
    table->setAccessibleName(ChartPanel::tr("The numbers of the chart, day by day"));
    table->setModel(model);
    fitColumns(*table, {u"00.00.0000"_s});
    return table;
}

} // namespace

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent)
    , m_range(new QComboBox)
    , m_asTable(new QToolButton)
    , m_chart(new RunChart)
    , m_model(new DayTotalsModel(this))
    , m_stack(new QStackedWidget)
    , m_day(wrappedLabel(QString()))
{
    for (const int days : {7, 30, 90}) {
        m_range->addItem(tr("Last %n day(s)", nullptr, days), days);
    }
    m_range->setCurrentIndex(1);
    m_range->setAccessibleName(tr("Days of the chart"));
    m_asTable->setText(tr("Show as ta&ble"));
    m_asTable->setAccessibleName(tr("Show the chart as a table"));
    m_asTable->setCheckable(true);
    layOut();
    connect(m_range, &QComboBox::currentIndexChanged, this, &ChartPanel::dayCountChanged);
    connect(m_asTable, &QToolButton::toggled, this, &ChartPanel::showTable);
    connect(m_chart, &RunChart::daySelected, this, &ChartPanel::showDay);
    connect(m_chart, &RunChart::dayOpened, this, &ChartPanel::dayOpened);
}

void ChartPanel::layOut()
{
    auto *rangeLabel = new QLabel(tr("Ch&art:"));
    rangeLabel->setBuddy(m_range);
    m_day->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_day->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *head = new QHBoxLayout;
    head->addWidget(rangeLabel);
    head->addWidget(m_range);
    head->addWidget(m_asTable);
    head->addWidget(m_day, 1);
    DataTable *table = numbersTable(m_model);
    connect(table, &DataTable::opened, this, [this, table](int row) {
        Q_EMIT dayOpened(table->model()->index(row, 0).data(DayTotalsModel::ValueRole).toDate());
    });
    m_stack->addWidget(m_chart);
    m_stack->addWidget(table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
}

int ChartPanel::dayCount() const
{
    return m_range->currentData().toInt();
}

void ChartPanel::setDays(const QList<DayTotals> &days)
{
    m_days = days;
    m_model->setDays(days);
    m_chart->setDays(days);
}

void ChartPanel::showDay(int index)
{
    const QString line = index >= 0 && index < m_days.size() ? dayLine(m_days.at(index)) : QString();
    m_day->setText(line);
    m_day->setToolTip(line);
}

void ChartPanel::showTable(bool isTable)
{
    m_stack->setCurrentIndex(isTable ? 1 : 0);
}

} // namespace statusbridge
