// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QToolButton;

namespace statusbridge {

//! \brief A button on a page that does a command, with icon and text.
[[nodiscard]] QToolButton *actionButton(QAction *action);

} // namespace statusbridge
