// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controlpainting.h"

#include "ui/theme/contrast.h"

#include <QPainter>
#include <QPolygonF>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

namespace statusbridge {

namespace {

//! The square or circle of a check box or a radio button, and whether it is filled.
struct Indicator
{
    QRectF rect;
    bool isFilled = false;
    QColor mark;
};

Indicator drawIndicator(QPainter &painter, const QStyleOption &option, bool isFilled, bool isRound)
{
    qreal side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF rect(0, 0, side, side);
    rect.moveCenter(QRectF(option.rect).center());
    rect.moveTo(std::floor(rect.x()) + 0.5, std::floor(rect.y()) + 0.5);
    const QColor accent = canBeUsed(option) ? accentColor(option.palette) : edgeOf(option);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasKeyboard(option)) { // around the box itself: many have no text
        const QColor ring = option.palette.color(QPalette::WindowText);
        painter.setPen(QPen(ring, 2));
        painter.setBrush(Qt::NoBrush);
        const QRectF around = rect.adjusted(0.5, 0.5, -0.5, -0.5);
        painter.drawRoundedRect(around, isRound ? side / 2 : controlCorner, isRound ? side / 2 : controlCorner);
        rect.adjust(2, 2, -2, -2);
        side -= 4;
    }
    painter.setPen(QPen(isFilled ? accent : edgeOf(option), 1.4)); // a circle of one pixel pales
    const QPalette::ColorRole ground = canBeUsed(option) ? QPalette::Base : QPalette::Window;
    painter.setBrush(isFilled ? accent : option.palette.color(ground));
    painter.drawRoundedRect(rect, isRound ? side / 2 : controlCorner, isRound ? side / 2 : controlCorner);
    return {.rect = rect,
            .isFilled = isFilled,
            .mark = canBeUsed(option) ? onAccentColor(option.palette) : option.palette.color(QPalette::Window)};
}

} // namespace

bool canBeUsed(const QStyleOption &option)
{
    return option.state & QStyle::State_Enabled;
}

bool hasKeyboard(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) && canBeUsed(option);
}

QColor edgeOf(const QStyleOption &option)
{
    const QColor border = controlBorder(option.palette);
    return canBeUsed(option) ? border : mixed(option.palette.color(QPalette::Window), border, 0.5);
}

void drawEdge(QPainter &painter, const QRect &rect, const QColor &color, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    const qreal half = width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), controlCorner, controlCorner);
    painter.restore();
}

void drawFieldEdge(QPainter &painter, const QStyleOption &option)
{
    const bool isRing = hasKeyboard(option);
    drawEdge(painter, option.rect, isRing ? accentColor(option.palette) : edgeOf(option), isRing ? 2 : 1);
}

void drawCheckBox(QPainter &painter, const QStyleOption &option)
{
    const bool isPartial = option.state & QStyle::State_NoChange;
    const bool isChecked = option.state & QStyle::State_On;
    painter.save();
    const Indicator box = drawIndicator(painter, option, isPartial || isChecked, false);
    painter.setPen(QPen(box.mark, box.rect.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](qreal x, qreal y) {
        return QPointF(box.rect.x() + box.rect.width() * x, box.rect.y() + box.rect.height() * y);
    };
    if (isPartial) {
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    } else if (isChecked) {
        painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)}));
    }
    painter.restore();
}

void drawRadioButton(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    const Indicator circle = drawIndicator(painter, option, option.state & QStyle::State_On, true);
    if (circle.isFilled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(circle.mark);
        painter.drawEllipse(circle.rect.center(), circle.rect.width() / 5, circle.rect.width() / 5);
    }
    painter.restore();
}

} // namespace statusbridge
