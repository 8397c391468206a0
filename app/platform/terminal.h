// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>
#include <optional>

namespace statusbridge {

//! \brief Whether a person sits at \p file.
[[nodiscard]] bool isTerminal(std::FILE *file);

//! \brief Whether \p file is a terminal on which a line can be written over.
[[nodiscard]] bool canRewriteLines(std::FILE *file);

//! \brief The width of the terminal behind \p file, 0 if there is none.
[[nodiscard]] int terminalColumns(std::FILE *file);

//! \brief Reads one line of at most 4096 bytes from standard input, without its end; from a terminal after \p prompt on
//! standard error and without showing what is typed. Nothing if it was interrupted (INT, TERM or HUP on unix, Ctrl+C on
//! Windows). The caller wipes it.
//!
//! Blocks. The echo is restored whatever happens. Not thread-safe.
[[nodiscard]] std::optional<QByteArray> readHiddenLine(const QString &prompt);

} // namespace statusbridge
