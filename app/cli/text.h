// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/counted.h"

#include <QDateTime>
#include <QStringList>

#include <chrono>

namespace statusbridge {

//! \brief Local time as ISO 8601 with its offset, "never" for an invalid one.
[[nodiscard]] QString timeForPeople(const QDateTime &time);

//! \brief "24.1 s", "3 min 20 s", "2 h 5 min"
[[nodiscard]] QString elapsedText(std::chrono::milliseconds duration);

//! \brief \p text, which may hold foreign words, on a single line, as visibleText() shows it.
[[nodiscard]] QString oneLine(const QString &text);

//! \brief oneLine() for the cell of a table; "-" if \p text is empty.
[[nodiscard]] QString cell(const QString &text);

//! \brief Rows as aligned columns, two spaces apart, each line ended. The last column is not padded.
[[nodiscard]] QString alignedColumns(const QList<QStringList> &rows, const QString &indent = {});

} // namespace statusbridge
