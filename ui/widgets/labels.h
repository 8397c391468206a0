// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;

namespace statusbridge {

// Labels in the few styles of the window, so that no page invents one. Text can be selected with mouse and keyboard
// where it is worth copying, and is always plain.

[[nodiscard]] QLabel *titleLabel(const QString &text);   //!< large, one line
[[nodiscard]] QLabel *sectionLabel(const QString &text); //!< bold, one line
[[nodiscard]] QLabel *figureLabel(const QString &text);  //!< a number that is looked for, one line
[[nodiscard]] QLabel *wrappedLabel(const QString &text); //!< as many lines as it takes
[[nodiscard]] QLabel *valueLabel(const QString &text);   //!< selectable, one line
[[nodiscard]] QLabel *quietLabel(const QString &text);   //!< a hint, in the palette's placeholder color

//! \brief Shows \p text, which may be foreign, in a label: plain, and as visibleText() makes it.
void setVisibleText(QLabel *label, const QString &text);

//! \brief \p text, which may be foreign, for a tool tip: never taken for HTML, and wrapped, which only HTML is.
[[nodiscard]] QString toolTipText(const QString &text);

} // namespace statusbridge
