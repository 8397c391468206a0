// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/deliverychart.h"

#include "ui/delivery/deliverytext.h"

namespace statusbridge {

namespace {

Qt::BrushStyle patternOf(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Delivered:
        return Qt::SolidPattern;
    case DeliveryState::Read:
        return Qt::HorPattern;
    case DeliveryState::Failed:
        return Qt::DiagCrossPattern;
    case DeliveryState::Pending:
        return Qt::Dense6Pattern;
    case DeliveryState::Unknown:
        return Qt::BDiagPattern;
    }
    Q_UNREACHABLE();
}

ChartDefinition definition()
{
    ChartDefinition chart{.name = DeliveryChart::tr("Chart of the messages"),
                          .nameWithStep = DeliveryChart::tr("Chart of the messages. %1"),
                          .axisTitle = DeliveryChart::tr("Messages"),
                          .series = {},
                          .line = {}};
    for (const DeliveryState state : shownStates()) {
        chart.series += ChartSeries{stateWords(state), severityOf(state), patternOf(state)};
    }
    return chart;
}

} // namespace

DeliveryChart::DeliveryChart(QWidget *parent) : BarChart(definition(), parent)
{
    setOpenedByClick();
}

void DeliveryChart::setPeriods(const QList<DeliveryPeriod> &periods, DeliveryStep step, const QTimeZone &zone)
{
    QList<ChartStep> steps;
    for (const DeliveryPeriod &period : periods) {
        ChartStep next{
            .key = period.begin, .label = stepLabel(period, step, zone), .words = periodLine(period, step, zone)};
        for (const DeliveryState state : shownStates()) {
            next.heights += double(countOf(period.counts, state));
        }
        steps += next;
    }
    setSteps(steps);
}

} // namespace statusbridge

#include "moc_deliverychart.cpp"
