// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controlstyle.h"

#include "engine/core/literals.h"
#include "ui/theme/contrast.h"
#include "ui/theme/controlpainting.h"
#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QIcon>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleFactory>
#include <QStyleOption>

namespace statusbridge {

namespace {

constexpr auto primaryProperty = "statusbridgePrimary";

bool isBoxWithoutText(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return (qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget)) &&
           button->text().isEmpty();
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
    painter.drawRoundedRect(option.rect, controlCorner, controlCorner);
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
        if (isBoxWithoutText(widget)) {
            return; // it would be drawn over the mark
        }
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
    label.icon.paint(&painter, icon, Qt::AlignCenter, canBeUsed(label) ? QIcon::Normal : QIcon::Disabled);
    proxy()->drawItemText(&painter, text, textFlags, label.palette, canBeUsed(label), label.text, QPalette::ButtonText);
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
