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

namespace {

//! One part of the stack: what it counts, and how it looks.
struct Part
{
    QString title;
    std::function<int(const CycleCounts &)> count;
    Severity severity = Severity::Neutral;
    Qt::BrushStyle pattern = Qt::SolidPattern;
};

QList<Part> parts()
{
    return {
        {ChartPlot::tr("updated"), [](const CycleCounts &counts) { return counts.updated; }, Severity::Good,
         Qt::SolidPattern},
        {ChartPlot::tr("unchanged"), untouchedOf, Severity::Neutral, Qt::Dense6Pattern},
        {ChartPlot::tr("left"), [](const CycleCounts &counts) { return counts.left; }, Severity::Busy, Qt::HorPattern},
        {ChartPlot::tr("parked"), [](const CycleCounts &counts) { return counts.parked; }, Severity::Warning,
         Qt::BDiagPattern},
        {ChartPlot::tr("failed"), [](const CycleCounts &counts) { return counts.failed; }, Severity::Bad,
         Qt::DiagCrossPattern},
    };
}

} // namespace

class ChartPlot::Private
{
public:
    void build(ChartPlot *chart);
    void restyle(const ChartPlot &chart);
    void restyleAxis(QCPAxis *axis, const ChartPlot &chart) const;
    void showDays(const QList<DayTotals> &days);
    void showDates(const QList<DayTotals> &days) const;
    void showMark(const ChartPlot &chart);

    QCustomPlot *plot = nullptr;
    QList<Part> stack;
    QList<QCPBars *> bars;
    QCPGraph *duration = nullptr;
    QCPItemRect *marker = nullptr;
    int marked = -1;
    bool isStrong = false;
};

void ChartPlot::Private::build(ChartPlot *chart)
{
    plot = new QCustomPlot(chart);
    plot->setFocusPolicy(Qt::NoFocus); // the chart around it has the focus
    stack = parts();
    for (const Part &part : stack) {
        auto *bar = new QCPBars(plot->xAxis, plot->yAxis);
        bar->setName(part.title);
        bar->setWidth(0.8);
        bar->setStackingGap(0);
        if (!bars.isEmpty()) {
            bar->moveAbove(bars.last());
        }
        bars += bar;
    }
    duration = plot->addGraph(plot->xAxis, plot->yAxis2);
    duration->setName(ChartPlot::tr("average duration"));
    marker = new QCPItemRect(plot);
    plot->yAxis->setLabel(ChartPlot::tr("Records"));
    plot->yAxis2->setLabel(ChartPlot::tr("Seconds"));
    plot->yAxis2->setVisible(true);
    plot->yAxis->setNumberFormat(QStringLiteral("gb"));
    plot->yAxis->setNumberPrecision(6);
    plot->xAxis->grid()->setVisible(false);
    plot->plotLayout()->insertRow(0);
    plot->plotLayout()->addElement(0, 0, plot->legend);
    plot->plotLayout()->setRowStretchFactor(0, 0.001);
    plot->plotLayout()->setRowSpacing(0);
    plot->legend->setFillOrder(QCPLegend::foColumnsFirst);
    plot->legend->setVisible(true);
}

void ChartPlot::Private::restyleAxis(QCPAxis *axis, const ChartPlot &chart) const
{
    const QPalette palette = chart.palette();
    axis->setLabelFont(chart.font());
    axis->setTickLabelFont(chart.font());
    axis->setLabelColor(palette.color(QPalette::Text));
    axis->setTickLabelColor(palette.color(QPalette::Text));
    for (const auto setPen : {&QCPAxis::setBasePen, &QCPAxis::setTickPen, &QCPAxis::setSubTickPen}) {
        (axis->*setPen)(QPen(palette.color(QPalette::Mid)));
    }
    axis->grid()->setPen(QPen(palette.color(QPalette::AlternateBase), 0));
    axis->grid()->setZeroLinePen(QPen(palette.color(QPalette::Mid)));
}

void ChartPlot::Private::restyle(const ChartPlot &chart)
{
    const QPalette palette = chart.palette();
    plot->setBackground(QBrush(palette.color(QPalette::Base)));
    for (QCPAxis *axis : {plot->xAxis, plot->yAxis, plot->yAxis2}) {
        restyleAxis(axis, chart);
    }
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const QColor color = severityColor(stack.at(i).severity, palette);
        bars.at(i)->setPen(QPen(color));
        bars.at(i)->setBrush(QBrush(color, stack.at(i).pattern));
    }
    const QColor line = palette.color(QPalette::Text);
    duration->setPen(QPen(line, 1.5, Qt::DashLine));
    duration->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, line, palette.color(QPalette::Base), 7));
    plot->legend->setFont(chart.font());
    plot->legend->setTextColor(palette.color(QPalette::Text));
    plot->legend->setBrush(palette.color(QPalette::Base));
    plot->legend->setBorderPen(Qt::NoPen);
    showMark(chart);
}

//! Names about eight of the days, the last one always.
void ChartPlot::Private::showDates(const QList<DayTotals> &days) const
{
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const qsizetype step = std::max<qsizetype>(1, days.size() / 8);
    for (qsizetype i = days.size() - 1; i >= 0; i -= step) {
        ticker->addTick(double(i), QLocale().toString(days.at(i).day, QStringLiteral("d MMM")));
    }
    plot->xAxis->setTicker(ticker);
    plot->xAxis->setRange(-0.6, double(days.size()) - 0.4);
}

void ChartPlot::Private::showDays(const QList<DayTotals> &days)
{
    QVector<double> keys;
    QVector<double> seconds;
    QVector<double> sums(days.size(), 0);
    for (const DayTotals &day : days) {
        keys += double(keys.size());
        seconds += day.timedCycles > 0 ? day.meanSeconds : std::numeric_limits<double>::quiet_NaN();
    }
    for (qsizetype part = 0; part < bars.size(); ++part) {
        QVector<double> counts;
        for (qsizetype i = 0; i < days.size(); ++i) {
            counts += stack.at(part).count(days.at(i).counts);
            sums[i] += counts.last();
        }
        bars.at(part)->setData(keys, counts, true);
    }
    duration->setData(keys, seconds, true);
    double longest = 0;
    for (const DayTotals &day : days) {
        longest = std::max(longest, day.meanSeconds);
    }
    const double highest = sums.isEmpty() ? 0 : *std::max_element(sums.cbegin(), sums.cend());
    plot->yAxis->setRange(0, std::max(10.0, highest * 1.1));
    plot->yAxis2->setRange(0, std::max(1.0, longest * 1.2));
    showDates(days);
}

void ChartPlot::Private::showMark(const ChartPlot &chart)
{
    QColor shade = chart.palette().color(QPalette::Highlight);
    marker->setPen(QPen(shade, isStrong ? 2 : 1));
    shade.setAlpha(50);
    marker->setBrush(shade);
    marker->setVisible(marked >= 0);
    marker->topLeft->setCoords(marked - 0.5, plot->yAxis->range().upper);
    marker->bottomRight->setCoords(marked + 0.5, 0);
    plot->replot(QCustomPlot::rpQueuedReplot);
}

ChartPlot::ChartPlot(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>())
{
    d->build(this);
    d->restyle(*this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(d->plot);
    connect(d->plot, &QCustomPlot::mousePress, this, [this](const QMouseEvent *event) {
        Q_EMIT pressed(qRound(d->plot->xAxis->pixelToCoord(event->position().x())));
    });
    connect(d->plot, &QCustomPlot::mouseDoubleClick, this, &ChartPlot::doubleClicked);
}

ChartPlot::~ChartPlot() = default;

void ChartPlot::setDays(const QList<DayTotals> &days)
{
    d->showDays(days);
    d->showMark(*this);
}

void ChartPlot::mark(int day, bool isStrong)
{
    d->marked = day;
    d->isStrong = isStrong;
    d->showMark(*this);
}

void ChartPlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        d->restyle(*this);
    }
}

} // namespace statusbridge
