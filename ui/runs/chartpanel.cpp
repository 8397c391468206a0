// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/chartpanel.h"

#include "ui/runs/runchart.h"
#include "ui/runs/runwords.h"
#include "ui/text/formatting.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>

namespace statusbridge {

namespace {

TableColumn<DayTotals> numberColumn(const QString &title, std::function<int(const DayTotals &)> number)
{
    return {.title = title,
            .text = [number](const DayTotals &day) { return numberWords(number(day)); },
            .value = number,
            .alignment = numberAlignment};
}

TableColumn<DayTotals> countColumn(const QString &title, std::function<int(const CycleCounts &)> count)
{
    return numberColumn(title, [count = std::move(count)](const DayTotals &day) { return count(day.counts); });
}

TableColumn<DayTotals> secondsColumn(const QString &title, double DayTotals::*seconds)
{
    return {.title = title,
            .text =
                [seconds](const DayTotals &day) {
                    return day.timedCycles == 0
                               ? QString()
                               : durationWords(std::chrono::milliseconds(qRound64(day.*seconds * 1000)));
                },
            .value = seconds,
            .alignment = numberAlignment};
}

QList<TableColumn<DayTotals>> dayColumns()
{
    return QList<TableColumn<DayTotals>>{
        {.title = ChartPanel::tr("Day"),
         .text = [](const DayTotals &day) { return QLocale().toString(day.day, QLocale::ShortFormat); },
         .value = &DayTotals::day,
         .alignment = textAlignment},
        numberColumn(ChartPanel::tr("Cycles"), &DayTotals::cycles),
        numberColumn(ChartPanel::tr("Cycles that failed"), &DayTotals::failedCycles),
        countColumn(ChartPanel::tr("Updated"), &CycleCounts::updated),
        countColumn(ChartPanel::tr("Unchanged"), untouchedOf),
        countColumn(ChartPanel::tr("Left"), &CycleCounts::left),
        countColumn(ChartPanel::tr("Parked"), &CycleCounts::parked),
        countColumn(ChartPanel::tr("Failed"), &CycleCounts::failed),
        secondsColumn(ChartPanel::tr("Average"), &DayTotals::meanSeconds),
        secondsColumn(ChartPanel::tr("Longest"), &DayTotals::longestSeconds)};
}

} // namespace

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent)
    , m_range(new QComboBox)
    , m_asTable(new QToolButton)
    , m_chart(new RunChart)
    , m_model(new TableModel<DayTotals>(dayColumns(), this))
    , m_stack(new QStackedWidget)
    , m_day(wrappedLabel(QString()))
{
    for (const int days : {7, 30, 90}) {
        m_range->addItem(tr("Last %Ln day(s)", nullptr, days), days);
    }
    m_range->setCurrentIndex(1);
    m_range->setAccessibleName(tr("Days of the chart"));
    m_asTable->setText(tr("Show as ta&ble"));
    m_asTable->setAccessibleName(tr("Show the chart as a table"));
    m_asTable->setCheckable(true);
    layOut();
    connect(m_range, &QComboBox::currentIndexChanged, this, &ChartPanel::dayCountChanged);
    connect(m_asTable, &QToolButton::toggled, this, &ChartPanel::showTable);
    connect(m_chart, &RunChart::stepSelected, this, &ChartPanel::showDay);
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
    auto *table = new DataTable(m_model, u"dayTotals"_s, tr("The numbers of the chart, day by day"), {u"00.00.0000"_s});
    connect(table, &DataTable::opened, this, [this](int row) { Q_EMIT dayOpened(m_model->row(row).day); });
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
    m_model->setRows(QList<DayTotals>(days.crbegin(), days.crend()));
    m_chart->setDays(days);
}

void ChartPanel::showDay(int index)
{
    const QString line = index >= 0 && index < m_days.size() ? dayLine(m_days.at(index)) : QString();
    m_day->setText(line);
    m_day->setToolTip(toolTipText(line));
}

void ChartPanel::showTable(bool isTable)
{
    m_stack->setCurrentIndex(isTable ? 1 : 0);
}

} // namespace statusbridge

#include "moc_chartpanel.cpp"
