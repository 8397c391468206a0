// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/cyclestrip.h"

#include "ui/theme/severity.h"
#include "ui/widgets/labels.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace statusbridge {

namespace {

constexpr int frameWidth = 2;       //!< of the focus
constexpr qreal leastHeight = 0.25; //!< of a bar that has carried nothing over
constexpr qreal graveHeight = 0.6;  //!< of one that is not well, at least
constexpr int clickSlack = 3;       //!< pixels beside a narrow bar

//! As in the chart of the cycles, so that colors need not be told apart.
Qt::BrushStyle patternOf(Severity severity)
{
    switch (severity) {
    case Severity::Neutral:
        return Qt::Dense6Pattern;
    case Severity::Good:
        return Qt::SolidPattern;
    case Severity::Busy:
        return Qt::HorPattern;
    case Severity::Warning:
        return Qt::BDiagPattern;
    case Severity::Bad:
        return Qt::DiagCrossPattern;
    }
    Q_UNREACHABLE();
}

//! Of the whole height. By the root, so that a cycle of ten can be seen beside one of a thousand.
qreal heightOf(const CycleBar &bar, int most)
{
    const qreal done = most > 0 ? std::sqrt(qreal(bar.updated()) / most) : 0;
    const qreal least = bar.severity() >= Severity::Warning ? graveHeight : leastHeight;
    return least + (1 - least) * done;
}

} // namespace

CycleStrip::CycleStrip(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Cycles of the last 24 hours"));
}

void CycleStrip::show(const CycleSpan &span, const QList<CycleBar> &bars, const QList<CycleGap> &gaps)
{
    const bool wasLast = m_selected < 0 || m_selected == m_bars.size() - 1;
    const qint64 chosen = wasLast ? 0 : m_bars.at(m_selected).runs.last().id;
    m_span = span;
    m_bars = bars;
    m_gaps = gaps;
    QStringList lines = {spanWords(bars, gaps)};
    for (const CycleBar &bar : bars) {
        lines += barWords(bar, span);
    }
    setAccessibleDescription(lines.join(u'\n'));
    const auto same = std::ranges::find_if(m_bars, [chosen](const CycleBar &bar) {
        return std::ranges::find(bar.runs, chosen, &Run::id) != bar.runs.end();
    });
    select(same == m_bars.end() ? static_cast<int>(m_bars.size()) - 1 : static_cast<int>(same - m_bars.begin()));
}

void CycleStrip::select(int bar)
{
    m_selected = m_bars.isEmpty() ? -1 : std::clamp(bar, 0, static_cast<int>(m_bars.size()) - 1);
    setAccessibleName(m_selected < 0
                          ? tr("Cycles of the last 24 hours")
                          : tr("Cycles of the last 24 hours. %1").arg(barWords(m_bars.at(m_selected), m_span)));
    point();
}

void CycleStrip::point()
{
    update();
    Q_EMIT pointedAt(hasFocus() && m_selected >= 0 ? barWords(m_bars.at(m_selected), m_span) : QString());
}

void CycleStrip::open(int bar)
{
    if (bar >= 0 && bar < m_bars.size()) {
        Q_EMIT opened(m_bars.at(bar).worthSeeing());
    }
}

QSize CycleStrip::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 7 / 2};
}

QSize CycleStrip::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, sizeHint().height()};
}

//! What is left above the hours.
QRect CycleStrip::plot() const
{
    return rect().adjusted(frameWidth, frameWidth, -frameWidth, -frameWidth - fontMetrics().height());
}

qreal CycleStrip::xOf(const QDateTime &time) const
{
    const QRectF area = plot();
    const qreal share = qreal(m_span.from.msecsTo(time)) / qreal(m_span.from.msecsTo(m_span.until()));
    return isRightToLeft() ? area.right() - area.width() * share : area.left() + area.width() * share;
}

QRect CycleStrip::rectOf(int bar) const
{
    const QDateTime from = m_span.from.addSecs(std::chrono::seconds(CycleSpan::step).count() * m_bars.at(bar).step);
    const qreal one = xOf(from);
    const qreal other = xOf(from.addSecs(std::chrono::seconds(CycleSpan::step).count()));
    const int left = qRound(std::min(one, other));
    return {left, plot().top(), std::max(2, qRound(std::max(one, other)) - left - 1), plot().height()};
}

int CycleStrip::barAt(const QPoint &place) const
{
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        if (rectOf(bar).adjusted(0, 0, 0, fontMetrics().height()).contains(place)) {
            return bar;
        }
    }
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        if (rectOf(bar).adjusted(-clickSlack, 0, clickSlack, fontMetrics().height()).contains(place)) {
            return bar;
        }
    }
    return -1;
}

QString CycleStrip::wordsAt(const QPoint &place) const
{
    if (const int bar = barAt(place); bar >= 0) {
        return barWords(m_bars.at(bar), m_span);
    }
    for (const CycleGap &gap : m_gaps) {
        const auto [left, right] = std::minmax({xOf(gap.from), xOf(gap.until)});
        if (place.x() >= left && place.x() <= right) {
            return gapWords(gap);
        }
    }
    return {};
}

bool CycleStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipText(wordsAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

//! The arrows go where they point: from right to left, time does.
void CycleStrip::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        select(m_selected - forward);
        break;
    case Qt::Key_Right:
        select(m_selected + forward);
        break;
    case Qt::Key_Home:
        select(0);
        break;
    case Qt::Key_End:
        select(static_cast<int>(m_bars.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        open(m_selected);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CycleStrip::mousePressEvent(QMouseEvent *event)
{
    if (const int bar = barAt(event->pos()); bar >= 0 && event->button() == Qt::LeftButton) {
        select(bar);
        open(bar);
    }
}

void CycleStrip::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(barAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CycleStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    point();
}

void CycleStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point();
}

void CycleStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // a time of the clock reads as its own signs do
    paintGaps(painter);
    paintBars(painter);
    paintHours(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), frameWidth));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void CycleStrip::paintGaps(QPainter &painter) const
{
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    painter.setPen(Qt::NoPen);
    for (const CycleGap &gap : m_gaps) {
        const auto [left, right] = std::minmax({xOf(gap.from), xOf(gap.until)});
        QColor shade = quiet;
        shade.setAlphaF(0.35F);
        painter.setBrush(QBrush(shade, Qt::FDiagPattern));
        painter.drawRect(QRectF(left, plot().top(), right - left, plot().height()));
    }
    painter.setPen(quiet);
    painter.drawLine(plot().bottomLeft(), plot().bottomRight());
}

void CycleStrip::paintBars(QPainter &painter) const
{
    int most = 0;
    for (const CycleBar &bar : m_bars) {
        most = std::max(most, bar.updated());
    }
    for (int number = 0; number < m_bars.size(); ++number) {
        const CycleBar &bar = m_bars.at(number);
        const QColor color = severityColor(bar.severity(), palette());
        QRect drawn = rectOf(number);
        drawn.setTop(drawn.bottom() - qRound(heightOf(bar, most) * drawn.height()));
        painter.fillRect(drawn, palette().color(QPalette::Base)); // or a gap would be seen through a pattern
        painter.setPen(color);
        painter.setBrush(QBrush(color, patternOf(bar.severity())));
        painter.drawRect(drawn.adjusted(0, 0, -1, -1));
        if (number == m_selected && hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(palette().color(QPalette::Highlight), frameWidth));
            painter.drawRect(rectOf(number).adjusted(-1, 1, 1, -1));
        }
    }
}

//! Every third hour of the clock on the wall, where it has room.
void CycleStrip::paintHours(QPainter &painter) const
{
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int height = fontMetrics().height();
    for (int hour = 0; hour <= 24; ++hour) {
        const QDateTime time = m_span.from.addSecs(qint64(hour) * 3600).toLocalTime();
        if (time.time().hour() % 3 != 0) {
            continue;
        }
        const QDateTime full(time.date(), QTime(time.time().hour(), 0));
        const QString words = QLocale().toString(full.time(), QLocale::ShortFormat);
        const int width = fontMetrics().horizontalAdvance(words);
        const int middle = qRound(xOf(full));
        if (middle - width / 2 < 0 || middle + width / 2 > this->width()) {
            continue;
        }
        painter.drawLine(middle, plot().bottom(), middle, plot().bottom() + frameWidth);
        painter.drawText(QRect(middle - width / 2, this->height() - height, width + 1, height), Qt::AlignCenter, words);
    }
}

} // namespace statusbridge

#include "moc_cyclestrip.cpp"
