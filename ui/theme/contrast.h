// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

class QPalette;

namespace statusbridge {

constexpr double readableContrast = 4.5; //!< what WCAG 2.1 asks of text (success criterion 1.4.3)
constexpr double visibleContrast = 3.0;  //!< what it asks of the edges of controls, and of icons (1.4.11)

//! \brief The contrast ratio of two opaque colors, from 1 to 21 (WCAG 2.1, "contrast ratio"). Pure, as what follows.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

//! \brief \p share of the way from one color to another.
[[nodiscard]] QColor mixed(const QColor &from, const QColor &to, double share);

//! \brief \p color, or as little lighter or darker as it takes to stand out by \p least from each of \p grounds.
[[nodiscard]] QColor withContrast(const QColor &color, const QList<QColor> &grounds, double least);

[[nodiscard]] bool isDark(const QPalette &palette);

//! \brief The edge of what can be typed in or pressed: at least visibleContrast to all that it may stand on.
[[nodiscard]] QColor controlBorder(const QPalette &palette);

//! \brief The ring around what has the keyboard, and the filling of what is checked: at least visibleContrast to what
//! controls stand on, and a foreground that can be read on it.
[[nodiscard]] QColor accentColor(const QPalette &palette);
[[nodiscard]] QColor onAccentColor(const QPalette &palette);

} // namespace statusbridge
