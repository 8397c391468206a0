// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include <QPainter>

namespace statusbridge {

namespace {

constexpr qreal cornerRadius = 4;

//! \p share of the way from one color to another.
QColor between(const QColor &from, const QColor &to, float share)
{
    return QColor::fromRgbF(from.redF() + (to.redF() - from.redF()) * share,
                            from.greenF() + (to.greenF() - from.greenF()) * share,
                            from.blueF() + (to.blueF() - from.blueF()) * share);
}

} // namespace

Card::Card(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel); // which makes the room for it
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), palette());
}

void paintCard(QPainter &painter, const QRect &place, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const bool isDark = window.lightness() < text.lightness();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(between(window, text, 0.25F));
    painter.setBrush(isDark ? between(window, text, 0.05F) : palette.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

} // namespace statusbridge

#include "moc_card.cpp"
