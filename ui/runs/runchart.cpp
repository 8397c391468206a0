// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runchart.h"

#include "engine/core/literals.h"
#include "ui/runs/runwords.h"

#include <QLocale>

namespace statusbridge {

namespace {

ChartDefinition definition()
{
    return {.name = RunChart::tr("Chart of the cycles, day by day"),
            .nameWithStep = RunChart::tr("Chart of the cycles. %1"),
            .axisTitle = RunChart::tr("Records"),
            .series = {{RunChart::tr("updated"), Severity::Good, Qt::SolidPattern},
                       {RunChart::tr("unchanged"), Severity::Neutral, Qt::Dense6Pattern},
                       {RunChart::tr("left"), Severity::Busy, Qt::HorPattern},
                       {RunChart::tr("parked"), Severity::Warning, Qt::BDiagPattern},
                       {RunChart::tr("failed"), Severity::Bad, Qt::DiagCrossPattern}},
            .line = ChartLine{RunChart::tr("average duration"), RunChart::tr("Seconds")}};
}

//! In the order of the series.
QList<double> heightsOf(const CycleCounts &counts)
{
    return {double(counts.updated), double(untouchedOf(counts)), double(counts.left), double(counts.parked),
            double(counts.failed)};
}

} // namespace

RunChart::RunChart(QWidget *parent) : BarChart(definition(), parent)
{
    connect(this, &BarChart::stepOpened, this, [this](int index) { Q_EMIT dayOpened(m_days.at(index).day); });
}

void RunChart::setDays(const QList<DayTotals> &days)
{
    m_days = days;
    QList<ChartStep> steps;
    for (const DayTotals &day : days) {
        ChartStep step{.key = day.day,
                       .label = QLocale().toString(day.day, u"d MMM"_s),
                       .words = dayLine(day),
                       .heights = heightsOf(day.counts)};
        if (day.timedCycles > 0) {
            step.line = day.meanSeconds;
        }
        steps += step;
    }
    setSteps(steps);
}

} // namespace statusbridge

#include "moc_runchart.cpp"
