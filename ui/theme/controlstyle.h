// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;

namespace statusbridge {

//! \brief Fusion with edges that can be seen: its own are darker than a dark window, so that unticked boxes and fields
//! vanish there. What has the keyboard always has a ring, also before a key was pressed, and what Enter does is filled.
//!
//! Every edge has visibleContrast to what it stands on, with whatever palette.
class ControlStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ControlStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                                     const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const override;

private:
    void drawIconAndText(const QStyleOptionButton &label, QPainter &painter) const;
    void drawPushButton(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget) const;
};

//! \brief Marks a button of a page as the one that does what the page is for; in dialogs the default button is it
//! anyway. Only ControlStyle shows it.
void markPrimary(QWidget *button);
[[nodiscard]] bool isPrimary(const QWidget *button);

} // namespace statusbridge
