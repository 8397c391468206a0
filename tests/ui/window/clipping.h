// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace statusbridge {

//! \brief The labels, buttons, boxes, tabs, titles of columns and entries of lists to choose from in \p root that a
//! person sees in part only, as their text takes more room than they have; each with what it lacks, in pixels.
[[nodiscard]] QStringList clippedIn(const QWidget &root);

} // namespace statusbridge
