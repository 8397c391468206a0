// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/sentence.h"

#include <QString>

#include <functional>

class QAction;
class QMessageBox;
class QToolButton;
class QWidget;

namespace statusbridge {

//! \brief A button on a page that does a command, with icon and text.
[[nodiscard]] QToolButton *actionButton(QAction *action);

//! \brief Asks before something is done to many records at once: \p question as a sentence, \p detail below it, and
//! \p accept as the text of the button that calls \p done. Returns at once; the dialog is modal to its window.
QMessageBox *confirm(QWidget *parent, const QString &question, const QString &detail, const QString &accept,
                     std::function<void()> done);

//! \brief The same for what a migration has \p leftOut (MigrationResult).
QMessageBox *confirmHoldingWriters(QWidget *parent, const QList<Sentence> &leftOut, std::function<void()> done);

} // namespace statusbridge
