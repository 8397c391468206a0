// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/barchart.h"

#include "ui/chart/chartplot.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace statusbridge {

namespace {

constexpr int frameWidth = 3; //!< room for the frame of the focus

} // namespace

BarChart::BarChart(const ChartDefinition &definition, QWidget *parent)
    : QWidget(parent), m_definition(definition), m_plot(new ChartPlot(definition))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(m_definition.name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(frameWidth, frameWidth, frameWidth, frameWidth);
    column->addWidget(m_plot);
    connect(m_plot, &ChartPlot::pressed, this, [this](int step) {
        setFocus(Qt::MouseFocusReason);
        selectStep(step);
    });
    connect(m_plot, &ChartPlot::clicked, this, [this] {
        if (m_isOpenedByClick) {
            open();
        }
    });
    connect(m_plot, &ChartPlot::doubleClicked, this, [this] {
        if (!m_isOpenedByClick) {
            open();
        }
    });
}

void BarChart::setOpenedByClick()
{
    m_isOpenedByClick = true;
}

void BarChart::setSteps(const QList<ChartStep> &steps)
{
    const QVariant before = m_selected >= 0 ? m_steps.at(m_selected).key : QVariant();
    const bool wasLast = m_selected == m_steps.size() - 1;
    m_steps = steps;
    m_selected = -1;
    m_plot->setSteps(steps);
    QStringList lines;
    for (const ChartStep &step : steps) {
        lines += step.words;
    }
    setAccessibleDescription(lines.join(u'\n'));
    const auto same = std::ranges::find(std::as_const(m_steps), before, &ChartStep::key);
    selectStep(wasLast || same == m_steps.cend() ? static_cast<int>(steps.size()) - 1
                                                 : static_cast<int>(same - m_steps.cbegin()));
}

void BarChart::selectStep(int index)
{
    const int last = static_cast<int>(m_steps.size()) - 1;
    m_selected = last < 0 ? -1 : std::clamp(index, 0, last);
    m_plot->mark(m_selected, hasFocus());
    setAccessibleName(m_selected >= 0 ? m_definition.nameWithStep.arg(m_steps.at(m_selected).words)
                                      : m_definition.name);
    Q_EMIT stepSelected(m_selected);
}

void BarChart::open()
{
    if (m_selected >= 0) {
        Q_EMIT stepOpened(m_selected);
    }
}

//! The numbers of the bar below the mouse.
bool BarChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto *help = static_cast<const QHelpEvent *>(event);
    const int step = m_plot->stepAt(m_plot->mapFrom(this, help->pos()));
    QToolTip::showText(help->globalPos(), step >= 0 ? m_steps.at(step).words : QString(), this);
    return true;
}

QSize BarChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 12};
}

QSize BarChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 8};
}

//! Time runs from left to right in the plot, in every language; so do the arrows.
void BarChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        selectStep(m_selected - 1);
        break;
    case Qt::Key_Right:
        selectStep(m_selected + 1);
        break;
    case Qt::Key_PageUp:
        selectStep(m_selected - 7);
        break;
    case Qt::Key_PageDown:
        selectStep(m_selected + 7);
        break;
    case Qt::Key_Home:
        selectStep(0);
        break;
    case Qt::Key_End:
        selectStep(std::numeric_limits<int>::max());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        open();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_plot->mark(m_selected, hasFocus());
    update();
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_plot->mark(m_selected, hasFocus());
    update();
}

void BarChart::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace statusbridge

#include "moc_barchart.cpp"
