// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/progressprinter.h"
#include "app/platform/terminal.h"
#include "engine/core/expected.h"
#include "engine/core/secret.h"

namespace statusbridge {

//! \brief How progress is shown on \p file: rewritten on a terminal that can do it.
[[nodiscard]] ProgressPrinter::Style progressStyle(std::FILE *file);

//! \brief Reads one line from standard input; from a terminal after \p prompt and without showing what is typed.
//!
//! Blocks. The echo is restored whatever happens. Errors: Usage if nothing was entered, Cancelled after INT, TERM or
//! HUP.
[[nodiscard]] Expected<Secret> readSecretLine(const QString &prompt);

} // namespace statusbridge
