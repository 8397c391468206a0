// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/severity.h"

#include <QColor>
#include <QPalette>

namespace statusbridge {

//! \brief A color for text or an icon of \p severity on \p palette's window and base colors: contrast 4.5 or more, as
//! WCAG 2.1 asks of text (success criterion 1.4.3).
[[nodiscard]] QColor severityColor(Severity severity, const QPalette &palette);

//! \brief The icon of the theme that goes with it.
[[nodiscard]] QString severityIcon(Severity severity);

//! \brief The contrast ratio of two opaque colors, from 1 to 21 (WCAG 2.1, "contrast ratio"). Pure.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace statusbridge
