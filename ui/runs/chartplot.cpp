// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/chartplot.h"

#include "ui/runs/runwords.h"
#include "ui/theme/severity.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <limits>

// The header is written with two keywords that we have switched off.
#define signals Q_SIGNALS
#define foreach(variable, list) for (variable : std::as_const(list))
#include <qcustomplot.h>
#undef foreach
#undef signals

namespace statusbridge {

//! One bar of the stack: what it counts, and how it looks.
struct ChartPlot::OutcomeBar
{
    QString title;
    std::function<int(const CycleCounts &)> count;
    Severity severity = Severity::Neutral;
    Qt::BrushStyle pattern = Qt::SolidPattern;
};

QList<ChartPlot::OutcomeBar> ChartPlot::outcomeBars()
{
    return {
        {tr("updated"), [](const CycleCounts &counts) { return counts.updated; }, Severity::Good, Qt::SolidPattern},
        {tr("unchanged"), untouchedOf, Severity::Neutral, Qt::Dense6Pattern},
        {tr("left"), [](const CycleCounts &counts) { return counts.left; }, Severity::Busy, Qt::HorPattern},
        {tr("parked"), [](const CycleCounts &counts) { return counts.parked; }, Severity::Warning, Qt::BDiagPattern},
        {tr("failed"), [](const CycleCounts &counts) { return counts.failed; }, Severity::Bad, Qt::DiagCrossPattern},
    };
}

ChartPlot::ChartPlot(QWidget *parent) : QWidget(parent)
{
    build();
    restyle();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    connect(m_plot, &QCustomPlot::mousePress, this, [this](const QMouseEvent *event) {
        Q_EMIT pressed(qRound(m_plot->xAxis->pixelToCoord(event->position().x())));
    });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &ChartPlot::doubleClicked);
}

ChartPlot::~ChartPlot() = default;

void ChartPlot::build()
{
    m_plot = new QCustomPlot(this);
    m_plot->setFocusPolicy(Qt::NoFocus); // the chart around it has the focus
    m_stack = outcomeBars();
    for (const OutcomeBar &outcome : m_stack) {
        auto *bar = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        bar->setName(outcome.title);
        bar->setWidth(0.8);
        bar->setStackingGap(0);
        if (!m_bars.isEmpty()) {
            bar->moveAbove(m_bars.last());
        }
        m_bars += bar;
    }
    m_duration = m_plot->addGraph(m_plot->xAxis, m_plot->yAxis2);
    m_duration->setName(tr("average duration"));
    m_marker = new QCPItemRect(m_plot);
    m_plot->yAxis->setLabel(tr("Records"));
    m_plot->yAxis2->setLabel(tr("Seconds"));
    m_plot->yAxis2->setVisible(true);
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
        const QColor color = severityColor(m_stack.at(i).severity, colors);
        m_bars.at(i)->setPen(QPen(color));
        m_bars.at(i)->setBrush(QBrush(color, m_stack.at(i).pattern));
    }
    const QColor line = colors.color(QPalette::Text);
    m_duration->setPen(QPen(line, 1.5, Qt::DashLine));
    m_duration->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, line, colors.color(QPalette::Base), 7));
    m_plot->legend->setFont(font());
    m_plot->legend->setTextColor(colors.color(QPalette::Text));
    m_plot->legend->setBrush(colors.color(QPalette::Base));
    m_plot->legend->setBorderPen(Qt::NoPen);
    showMark();
}

//! Names about eight of the days, the last one always.
void ChartPlot::showDates(const QList<DayTotals> &days) const
{
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const qsizetype step = std::max<qsizetype>(1, days.size() / 8);
    for (qsizetype i = days.size() - 1; i >= 0; i -= step) {
        ticker->addTick(double(i), QLocale().toString(days.at(i).day, u"d MMM"_s));
    }
    m_plot->xAxis->setTicker(ticker);
    m_plot->xAxis->setRange(-0.6, double(days.size()) - 0.4);
}

void ChartPlot::setDays(const QList<DayTotals> &days)
{
    QVector<double> keys;
    QVector<double> seconds;
    QVector<double> sums(days.size(), 0);
    for (const DayTotals &day : days) {
        keys += double(keys.size());
        seconds += day.timedCycles > 0 ? day.meanSeconds : std::numeric_limits<double>::quiet_NaN();
    }
    for (qsizetype part = 0; part < m_bars.size(); ++part) {
        QVector<double> counts;
        for (qsizetype i = 0; i < days.size(); ++i) {
            counts += m_stack.at(part).count(days.at(i).counts);
            sums[i] += counts.last();
        }
        m_bars.at(part)->setData(keys, counts, true);
    }
    m_duration->setData(keys, seconds, true);
    double longest = 0;
    for (const DayTotals &day : days) {
        longest = std::max(longest, day.meanSeconds);
    }
    const double highest = sums.isEmpty() ? 0 : *std::max_element(sums.cbegin(), sums.cend());
    m_plot->yAxis->setRange(0, std::max(10.0, highest * 1.1));
    m_plot->yAxis2->setRange(0, std::max(1.0, longest * 1.2));
    showDates(days);
    showMark();
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

void ChartPlot::mark(int day, bool isStrong)
{
    m_marked = day;
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
