// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace statusbridge {

//! \brief Lets Tab go from the last part of \p before to the parts of \p added, in their order. For what is made when
//! the page is there already: Qt puts it behind everything else in the window. Not for what has a focus proxy, which
//! Qt leaves where it is and Tab comes to there.
void placeAfter(QWidget &before, QWidget &added);

} // namespace statusbridge
