// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace statusbridge {

//! \brief Where a widget is among its parents, so that it can be found.
[[nodiscard]] QString pathOf(const QWidget *widget);

//! \brief What takes the focus in \p root and has no accessible name; parts of other controls, which speak for them,
//! and what is hidden left out.
[[nodiscard]] QStringList namelessIn(const QWidget &root);

} // namespace statusbridge
