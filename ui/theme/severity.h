// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/severity.h"
#include "ui/theme/contrast.h"

#include <QColor>
#include <QPalette>

namespace statusbridge {

//! \brief A color for text or an icon of \p severity on \p palette's window and base colors: readableContrast
//! or more.
[[nodiscard]] QColor severityColor(Severity severity, const QPalette &palette);

//! \brief The icon of the theme that goes with it.
[[nodiscard]] QString severityIcon(Severity severity);

//! \brief The colors of a panel that stands for a state.
struct SeverityColors
{
    QColor fill;
    QColor edge;   //!< visibleContrast to fill and window; of Neutral, that is no state, only a hint of an edge
    QColor text;   //!< readableContrast to fill
    QColor accent; //!< for icons and figures, likewise
};

//! \brief The colors of a panel that stands for \p severity on \p palette's window. Pure.
[[nodiscard]] SeverityColors severityColors(Severity severity, const QPalette &palette);

} // namespace statusbridge
