// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartplot.h"

#include "engine/core/literals.h"
#include "ui/theme/severity.h"

#include <QEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

// The header is written with two keywords that we have switched off.
#define signals Q_SIGNALS
#define foreach(variable, list) for (variable : std::as_const(list))
#include <qcustomplot.h>
#undef foreach
#undef signals

namespace statusbridge {

ChartPlot::ChartPlot(const ChartDefinition &definition, QWidget *parent) : QWidget(parent), m_definition(definition)
{
    build();
    restyle();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    connectMouse();
}

ChartPlot::~ChartPlot() = default;

void ChartPlot::connectMouse()
{
    connect(m_plot, &QCustomPlot::mousePress, this, [this](const QMouseEvent *event) {
        m_pressed = stepAt(event->pos());
        Q_EMIT pressed(qRound(m_plot->xAxis->pixelToCoord(event->position().x())));
    });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this](const QMouseEvent *event) {
        if (m_pressed >= 0 && stepAt(event->pos()) == m_pressed) {
            Q_EMIT clicked(m_pressed);
        }
    });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &ChartPlot::doubleClicked);
}

int ChartPlot::stepAt(const QPoint &position) const
{
    const int step = qRound(m_plot->xAxis->pixelToCoord(position.x()));
    const bool isOnBar = m_plot->axisRect()->rect().contains(position) && step >= 0 && step < m_stepCount;
    return isOnBar ? step : -1;
}

void ChartPlot::build()
{
    m_plot = new QCustomPlot(this);
    m_plot->setFocusPolicy(Qt::NoFocus); // the chart around it has the focus
    for (const ChartSeries &series : std::as_const(m_definition.series)) {
        auto *bar = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        bar->setName(series.title);
        bar->setWidth(0.8);
        bar->setStackingGap(0);
        if (!m_bars.isEmpty()) {
            bar->moveAbove(m_bars.last());
        }
        m_bars += bar;
    }
    buildLine();
    m_marker = new QCPItemRect(m_plot);
    m_plot->yAxis->setLabel(m_definition.axisTitle);
    m_plot->yAxis->setNumberFormat(u"gb"_s);
    m_plot->yAxis->setNumberPrecision(6);
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->plotLayout()->insertRow(0);
    m_plot->plotLayout()->addElement(0, 0, m_plot->legend);
    m_plot->plotLayout()->setRowStretchFactor(0, 0.001);
    m_plot->plotLayout()->setRowSpacing(0);
    m_plot->legend->setFillOrder(QCPLegend::foColumnsFirst);
    m_plot->legend->setVisible(true);
}

void ChartPlot::buildLine()
{
    if (!m_definition.line) {
        return;
    }
    m_line = m_plot->addGraph(m_plot->xAxis, m_plot->yAxis2);
    m_line->setName(m_definition.line->title);
    m_plot->yAxis2->setLabel(m_definition.line->axisTitle);
    m_plot->yAxis2->setVisible(true);
}

void ChartPlot::restyleAxis(QCPAxis *axis) const
{
    const QPalette colors = palette();
    axis->setLabelFont(font());
    axis->setTickLabelFont(font());
    axis->setLabelColor(colors.color(QPalette::Text));
    axis->setTickLabelColor(colors.color(QPalette::Text));
    for (const auto setPen : {&QCPAxis::setBasePen, &QCPAxis::setTickPen, &QCPAxis::setSubTickPen}) {
        (axis->*setPen)(QPen(colors.color(QPalette::Mid)));
    }
    axis->grid()->setPen(QPen(colors.color(QPalette::AlternateBase), 0));
    axis->grid()->setZeroLinePen(QPen(colors.color(QPalette::Mid)));
}

void ChartPlot::restyle()
{
    const QPalette colors = palette();
    m_plot->setBackground(QBrush(colors.color(QPalette::Base)));
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) {
        restyleAxis(axis);
    }
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const ChartSeries &series = m_definition.series.at(i);
        const QColor color = severityColor(series.severity, colors);
        m_bars.at(i)->setPen(QPen(color));
        m_bars.at(i)->setBrush(QBrush(color, series.pattern));
    }
    restyleLine();
    m_plot->legend->setFont(font());
    m_plot->legend->setTextColor(colors.color(QPalette::Text));
    m_plot->legend->setBrush(colors.color(QPalette::Base));
    m_plot->legend->setBorderPen(Qt::NoPen);
    showMark();
}

void ChartPlot::restyleLine() const
{
    if (m_line) {
        const QColor line = palette().color(QPalette::Text);
        m_line->setPen(QPen(line, 1.5, Qt::DashLine));
        m_line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, line, palette().color(QPalette::Base), 7));
    }
}

//! Names about eight of the steps, the last one always.
void ChartPlot::showLabels(const QList<ChartStep> &steps) const
{
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const qsizetype distance = std::max<qsizetype>(1, steps.size() / 8);
    for (qsizetype i = steps.size() - 1; i >= 0; i -= distance) {
        ticker->addTick(double(i), steps.at(i).label);
    }
    m_plot->xAxis->setTicker(ticker);
    m_plot->xAxis->setRange(-0.6, double(steps.size()) - 0.4);
}

void ChartPlot::setSteps(const QList<ChartStep> &steps)
{
    m_stepCount = static_cast<int>(steps.size());
    QList<double> keys;
    QList<double> sums(steps.size(), 0);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        keys += double(i);
    }
    for (qsizetype part = 0; part < m_bars.size(); ++part) {
        QList<double> heights;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            heights += steps.at(i).heights.value(part);
            sums[i] += heights.last();
        }
        m_bars.at(part)->setData(keys, heights, true);
    }
    const double highest = sums.isEmpty() ? 0 : *std::max_element(sums.cbegin(), sums.cend());
    m_plot->yAxis->setRange(0, std::max(10.0, highest * 1.1));
    showLine(keys, steps);
    showLabels(steps);
    showMark();
}

void ChartPlot::showLine(const QList<double> &keys, const QList<ChartStep> &steps) const
{
    if (!m_line) {
        return;
    }
    QList<double> values;
    double highest = 0;
    for (const ChartStep &step : steps) {
        values += step.line;
        highest = std::isnan(step.line) ? highest : std::max(highest, step.line);
    }
    m_line->setData(keys, values, true);
    m_plot->yAxis2->setRange(0, std::max(1.0, highest * 1.2));
}

void ChartPlot::showMark()
{
    QColor shade = palette().color(QPalette::Highlight);
    m_marker->setPen(QPen(shade, m_isStrong ? 2 : 1));
    shade.setAlpha(50);
    m_marker->setBrush(shade);
    m_marker->setVisible(m_marked >= 0);
    m_marker->topLeft->setCoords(m_marked - 0.5, m_plot->yAxis->range().upper);
    m_marker->bottomRight->setCoords(m_marked + 0.5, 0);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartPlot::mark(int step, bool isStrong)
{
    m_marked = step;
    m_isStrong = isStrong;
    showMark();
}

void ChartPlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        restyle();
    }
}

} // namespace statusbridge

#include "moc_chartplot.cpp"
