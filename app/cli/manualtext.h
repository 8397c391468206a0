// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace statusbridge {

//! \brief A text in Markdown for a terminal: paragraphs, lists and tables fit into \p columns letters, code stays as it
//! is. Pure.
[[nodiscard]] QString terminalText(const QString &markdown, int columns);

} // namespace statusbridge
