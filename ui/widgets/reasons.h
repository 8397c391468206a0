// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QWidget;

namespace statusbridge {

//! \brief Enables \p control if \p reason is empty; or else disables it and says there why: in its tool tip, and to
//! screen readers as its description. What both said before comes back with the control.
void enableUnless(QWidget *control, const QString &reason);

//! \brief The same for what several controls stand for, as buttons and in menus.
void enableUnless(QAction *action, const QString &reason);

//! \brief Only says why what stands in \p control can't be used; what it says itself comes back with an empty reason.
void explainDisabled(QWidget *control, const QString &reason);

//! \brief Why \p control can't be used, as it, its command or what it stands in was told; empty: it can, or is silent.
[[nodiscard]] QString disabledReason(const QWidget *control);

} // namespace statusbridge
