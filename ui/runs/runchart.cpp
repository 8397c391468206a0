// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runchart.h"

#include "ui/runs/chartplot.h"
#include "ui/runs/runwords.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace statusbridge {

namespace {

constexpr int frameWidth = 3; //!< room for the frame of the focus

} // namespace

RunChart::RunChart(QWidget *parent) : QWidget(parent), m_plot(new ChartPlot)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart of the cycles, day by day"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(frameWidth, frameWidth, frameWidth, frameWidth);
    column->addWidget(m_plot);
    connect(m_plot, &ChartPlot::pressed, this, [this](int day) {
        setFocus(Qt::MouseFocusReason);
        selectDay(day);
    });
    connect(m_plot, &ChartPlot::doubleClicked, this, &RunChart::open);
}

void RunChart::setDays(const QList<DayTotals> &days)
{
    const QDate before = m_days.value(m_selected).day;
    const bool wasLast = m_selected == m_days.size() - 1;
    m_days = days;
    m_selected = -1;
    m_plot->setDays(days);
    QStringList lines;
    for (const DayTotals &day : days) {
        lines += dayLine(day);
    }
    setAccessibleDescription(lines.join(u'\n'));
    const auto same = std::find_if(days.cbegin(), days.cend(), [&](const DayTotals &day) { return day.day == before; });
    selectDay(wasLast || same == days.cend() ? static_cast<int>(days.size()) - 1
                                             : static_cast<int>(same - days.cbegin()));
}

void RunChart::selectDay(int index)
{
    const int last = static_cast<int>(m_days.size()) - 1;
    m_selected = last < 0 ? -1 : std::clamp(index, 0, last);
    m_plot->mark(m_selected, hasFocus());
    if (m_selected >= 0) {
        setAccessibleName(tr("Chart of the cycles. %1").arg(dayLine(m_days.at(m_selected))));
    }
    Q_EMIT daySelected(m_selected);
}

void RunChart::open()
{
    if (m_selected >= 0) {
        Q_EMIT dayOpened(m_days.at(m_selected).day);
    }
}

QSize RunChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 12};
}

QSize RunChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 8};
}

//! Time runs from left to right in the plot, in every language; so do the arrows.
void RunChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        selectDay(m_selected - 1);
        break;
    case Qt::Key_Right:
        selectDay(m_selected + 1);
        break;
    case Qt::Key_PageUp:
        selectDay(m_selected - 7);
        break;
    case Qt::Key_PageDown:
        selectDay(m_selected + 7);
        break;
    case Qt::Key_Home:
        selectDay(0);
        break;
    case Qt::Key_End:
        selectDay(std::numeric_limits<int>::max());
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

void RunChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_plot->mark(m_selected, hasFocus());
    update();
}

void RunChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_plot->mark(m_selected, hasFocus());
    update();
}

void RunChart::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace statusbridge

#include "moc_runchart.cpp"
