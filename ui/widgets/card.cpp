// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include <QPainter>

namespace statusbridge {

namespace {

constexpr qreal cardRadius = 4;

} // namespace

Card::Card(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel); // which makes the room for it
}

void Card::setSeverity(Severity severity)
{
    if (severity != m_severity) {
        m_severity = severity;
        update();
    }
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), palette(), m_severity);
}

void paintCard(QPainter &painter, const QRect &place, const QPalette &palette, Severity severity)
{
    const SeverityColors colors = severityColors(severity, palette);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.edge);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
}

} // namespace statusbridge

#include "moc_card.cpp"
