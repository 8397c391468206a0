// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controlstyle.h"

#include "engine/core/literals.h"
#include "ui/theme/contrast.h"
#include "ui/theme/icons.h"

#include <QIcon>
#include <QPainter>
#include <QPolygonF>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

namespace statusbridge {

namespace {

constexpr qreal cornerRadius = 2;
constexpr auto primaryProperty = "statusbridgePrimary";

bool isEnabled(const QStyleOption &option)
{
    return option.state & QStyle::State_Enabled;
}

//! Of what can't be used, the edge need not be found.
QColor edgeOf(const QStyleOption &option)
{
    const QColor border = controlBorder(option.palette);
    return isEnabled(option) ? border : mixed(option.palette.color(QPalette::Window), border, 0.5);
}

void drawEdge(QPainter &painter, const QRect &rect, const QColor &color, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    const qreal half = width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), cornerRadius, cornerRadius);
    painter.restore();
}

//! The edge of a field, or the ring of the one that has the keyboard.
void drawFieldEdge(QPainter &painter, const QStyleOption &option)
{
    const bool hasKeyboard = (option.state & QStyle::State_HasFocus) && isEnabled(option);
    drawEdge(painter, option.rect, hasKeyboard ? accentColor(option.palette) : edgeOf(option), hasKeyboard ? 2 : 1);
}

//! The square or circle of a check box or a radio button, and whether it is filled.
struct Indicator
{
    QRectF rect;
    bool isFilled = false;
    QColor mark;
};

Indicator drawIndicator(QPainter &painter, const QStyleOption &option, bool isFilled, bool isRound)
{
    const qreal side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF rect(0, 0, side, side);
    rect.moveCenter(QRectF(option.rect).center());
    rect.moveTo(std::floor(rect.x()) + 0.5, std::floor(rect.y()) + 0.5);
    const QColor accent = isEnabled(option) ? accentColor(option.palette) : edgeOf(option);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isFilled ? accent : edgeOf(option), 1.4)); // a circle of one pixel pales
    const QPalette::ColorRole ground = isEnabled(option) ? QPalette::Base : QPalette::Window;
    painter.setBrush(isFilled ? accent : option.palette.color(ground));
    painter.drawRoundedRect(rect, isRound ? side / 2 : cornerRadius, isRound ? side / 2 : cornerRadius);
    return {.rect = rect,
            .isFilled = isFilled,
            .mark = isEnabled(option) ? onAccentColor(option.palette) : option.palette.color(QPalette::Window)};
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

//! On something that is selected, the ring has the color of the text there.
QColor ringOf(const QStyleOption &option, const QWidget *widget)
{
    const QColor ring = accentColor(option.palette);
    const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(&option);
    const QColor ground = focus ? focus->backgroundColor : QColor();
    if (isPrimary(widget) || (ground.isValid() && contrastRatio(ring, ground) < visibleContrast)) {
        return onAccentColor(option.palette);
    }
    return ring;
}

void fillPrimary(QPainter &painter, const QStyleOption &option)
{
    QColor fill = accentColor(option.palette);
    if (option.state & (QStyle::State_Sunken | QStyle::State_On)) {
        fill = mixed(fill, onAccentColor(option.palette) == QColor(Qt::black) ? Qt::white : Qt::black, 0.2);
    } else if (option.state & QStyle::State_MouseOver) {
        fill = mixed(fill, onAccentColor(option.palette) == QColor(Qt::black) ? Qt::white : Qt::black, 0.1);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(option.rect, cornerRadius, cornerRadius);
    painter.restore();
}

//! What is written on a button that is filled, in the color that can be read there.
template <typename Option>
Option onPrimary(const Option &option)
{
    Option label(option);
    const QColor color = onAccentColor(option.palette);
    label.palette.setColor(QPalette::ButtonText, color);
    label.palette.setColor(QPalette::WindowText, color);
    label.icon = QIcon(option.icon.pixmap(option.iconSize, 2.0, QIcon::Selected));
    return label;
}

} // namespace

void markPrimary(QWidget *button)
{
    button->setProperty(primaryProperty, true);
    button->update();
}

bool isPrimary(const QWidget *button)
{
    if (!button || !button->isEnabled()) {
        return false;
    }
    const auto *push = qobject_cast<const QPushButton *>(button);
    return button->property(primaryProperty).toBool() || (push && push->isDefault() && !push->isFlat());
}

ControlStyle::ControlStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
    setObjectName(u"fusion"_s); // a theme that is made later finds the desktop's style by it
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(*painter, *option);
        return;
    case PE_FrameFocusRect:
        drawEdge(*painter, option->rect, ringOf(*option, widget), 2);
        return;
    case PE_FrameLineEdit:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        drawFieldEdge(*painter, *option);
        return;
    case PE_Frame:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (option->state & (State_Sunken | State_HasFocus)) { // a view or a field, no frame for the eye
            drawFieldEdge(*painter, *option);
        }
        return;
    case PE_PanelButtonCommand:
        if (isPrimary(widget)) {
            fillPrimary(*painter, *option);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        drawEdge(*painter, option->rect, edgeOf(*option), 1);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && element == CE_PushButton) {
        drawPushButton(*button, *painter, widget);
        return;
    }
    if (element == CE_ToolButtonLabel && isPrimary(widget)) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            const QStyleOptionToolButton label = onPrimary(*button);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_ProgressBarGroove) {
        drawEdge(*painter, option->rect, edgeOf(*option), 1);
    }
}

// Icon and text in the middle, beside each other; right to left, Fusion tears them apart.
void ControlStyle::drawIconAndText(const QStyleOptionButton &label, QPainter &painter) const
{
    constexpr int gap = 4;
    const int textFlags = Qt::AlignCenter | Qt::TextShowMnemonic;
    const int textWidth = label.fontMetrics.size(Qt::TextShowMnemonic, label.text).width();
    const QSize size(label.iconSize.width() + gap + textWidth, label.rect.height());
    const QRect both = alignedRect(label.direction, Qt::AlignCenter, size, label.rect);
    const QRect icon = alignedRect(label.direction, Qt::AlignLeft | Qt::AlignVCenter, label.iconSize, both);
    const QRect text =
        alignedRect(label.direction, Qt::AlignRight | Qt::AlignVCenter, QSize(textWidth, both.height()), both);
    label.icon.paint(&painter, icon, Qt::AlignCenter, isEnabled(label) ? QIcon::Normal : QIcon::Disabled);
    proxy()->drawItemText(&painter, text, textFlags, label.palette, isEnabled(label), label.text, QPalette::ButtonText);
}

// Fusion leaves out the ring, and asks no proxy for the label.
void ControlStyle::drawPushButton(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget) const
{
    proxy()->drawControl(CE_PushButtonBevel, &button, &painter, widget);
    QStyleOptionButton label = isPrimary(widget) ? onPrimary(button) : button;
    label.rect = proxy()->subElementRect(SE_PushButtonContents, &button, widget);
    if (label.icon.isNull() || label.text.isEmpty()) {
        proxy()->drawControl(CE_PushButtonLabel, &label, &painter, widget);
    } else {
        drawIconAndText(label, painter);
    }
    if (button.state & State_HasFocus) {
        constexpr int inside = 2;
        QStyleOption ring(button);
        ring.rect = button.rect.adjusted(inside, inside, -inside, -inside);
        proxy()->drawPrimitive(PE_FrameFocusRect, &ring, &painter, widget);
    }
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (box && box->frame) {
            drawFieldEdge(*painter, *option);
        }
    } else if (control == CC_SpinBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (box && box->frame) {
            drawFieldEdge(*painter, *option);
        }
    } else if (control == CC_Slider) {
        QStyleOption handle(*option);
        handle.rect = proxy()->subControlRect(control, option, SC_SliderHandle, widget);
        drawFieldEdge(*painter, handle);
    }
}

QRect ControlStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    // All of an item has the keyboard, not its text alone.
    return element == SE_ItemViewItemFocusRect ? option->rect : QProxyStyle::subElementRect(element, option, widget);
}

// Those of Qt are made for a light window, and for another decade.
QIcon ControlStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_MessageBoxQuestion:
        return themedIcon(u"question"_s, Severity::Busy);
    case SP_MessageBoxInformation:
        return themedIcon(u"about"_s, Severity::Busy);
    case SP_MessageBoxWarning:
        return themedIcon(severityIcon(Severity::Warning), Severity::Warning);
    case SP_MessageBoxCritical:
        return themedIcon(severityIcon(Severity::Bad), Severity::Bad);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace statusbridge

#include "moc_controlstyle.cpp"
