// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QColor;
class QPainter;
class QRect;
class QStyleOption;

namespace statusbridge {

// Edges, rings and indicators of controls, in the colors of contrast.h. Pure but for what they paint.

constexpr qreal controlCorner = 2; //!< radius in logical pixels

[[nodiscard]] bool canBeUsed(const QStyleOption &option);
[[nodiscard]] bool hasKeyboard(const QStyleOption &option);
//! \brief The color of a control's edge; that of one that can't be used need not be found.
[[nodiscard]] QColor edgeOf(const QStyleOption &option);

//! \brief An edge of \p width just inside of \p rect.
void drawEdge(QPainter &painter, const QRect &rect, const QColor &color, qreal width);
//! \brief The edge of a field, or the ring of the one that has the keyboard.
void drawFieldEdge(QPainter &painter, const QStyleOption &option);
//! \brief The box with its mark, and the ring around it if it has the keyboard.
void drawCheckBox(QPainter &painter, const QStyleOption &option);
void drawRadioButton(QPainter &painter, const QStyleOption &option);

} // namespace statusbridge
