// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMessageBox;
class QWidget;

namespace statusbridge {

//! \brief Asks before something is done to many records at once: \p question as a sentence, \p detail below it, and
//! \p accept as the text of the button that calls \p done. Returns at once; the dialog is modal to its window.
QMessageBox *confirm(QWidget *parent, const QString &question, const QString &detail, const QString &accept,
                     std::function<void()> done);

} // namespace statusbridge
