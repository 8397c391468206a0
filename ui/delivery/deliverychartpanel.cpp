// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/deliverychartpanel.h"

#include "ui/delivery/deliverychart.h"
#include "ui/delivery/deliverycolumns.h"
#include "ui/delivery/deliverytext.h"
#include "ui/widgets/datatable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

namespace statusbridge {

DeliveryChartPanel::DeliveryChartPanel(QWidget *parent)
    : QWidget(parent)
    , m_asTable(new QToolButton)
    , m_chart(new DeliveryChart)
    , m_model(new TableModel<DeliveryPeriod>(periodColumns(m_step, m_zone), this))
    , m_table(new DataTable(m_model, u"deliveryPeriods"_s, tr("The numbers of the chart, step by step"),
                            {u"00 Mmm 0000, 00:00 AM"_s, u"0,000,000"_s}))
    , m_stack(new QStackedWidget)
    , m_line(wrappedLabel(QString()))
{
    m_asTable->setText(tr("Show as ta&ble"));
    m_asTable->setAccessibleName(tr("Show the chart as a table"));
    m_asTable->setCheckable(true);
    layOut();
    connect(m_asTable, &QToolButton::toggled, m_stack,
            [this](bool isTable) { m_stack->setCurrentIndex(isTable ? 1 : 0); });
    connect(m_chart, &DeliveryChart::stepSelected, this, &DeliveryChartPanel::showStep);
    connect(m_chart, &DeliveryChart::stepOpened, this, [this](int index) { Q_EMIT periodOpened(m_periods.at(index)); });
    connect(m_table, &DataTable::opened, this, [this](int row) { Q_EMIT periodOpened(m_model->row(row)); });
}

void DeliveryChartPanel::layOut()
{
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *head = new QHBoxLayout;
    head->addWidget(m_asTable);
    head->addWidget(m_line, 1);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
}

void DeliveryChartPanel::setPeriods(const QList<DeliveryPeriod> &periods, DeliveryStep step, const QTimeZone &zone)
{
    m_periods = periods;
    m_step = step;
    m_zone = zone;
    m_model->setTable(periodColumns(step, zone), QList<DeliveryPeriod>(periods.crbegin(), periods.crend()));
    m_chart->setPeriods(periods, step, zone);
}

void DeliveryChartPanel::focus()
{
    m_stack->currentWidget()->setFocus();
}

void DeliveryChartPanel::showStep(int index)
{
    const QString line =
        index >= 0 && index < m_periods.size() ? periodLine(m_periods.at(index), m_step, m_zone) : QString();
    m_line->setText(line);
    m_line->setToolTip(toolTipText(line));
}

} // namespace statusbridge

#include "moc_deliverychartpanel.cpp"
