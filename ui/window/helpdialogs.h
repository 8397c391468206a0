// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace statusbridge {

//! \brief Shows every shortcut, from the table of commands. Returns at once; the dialog deletes itself.
void showShortcuts(QWidget *parent);

//! \brief Shows version and license. Returns at once.
void showAbout(QWidget *parent);

} // namespace statusbridge
