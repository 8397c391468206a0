// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/severity.h"

#include <QString>
#include <QtGlobal>

namespace statusbridge {

//! \brief How grave a message is; the order is that of gravity, which QtMsgType's is not.
enum class MessageLevel : quint8 { Debug, Info, Warning, Error };

[[nodiscard]] MessageLevel messageLevel(QtMsgType type);
[[nodiscard]] QString levelWords(MessageLevel level); //!< "debug", "info", "warning", "error"
[[nodiscard]] Severity levelSeverity(MessageLevel level);
//! \brief The icon of the theme that goes with it; each level has its own.
[[nodiscard]] QString levelIcon(MessageLevel level);

} // namespace statusbridge
