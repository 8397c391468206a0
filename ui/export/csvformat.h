// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exporttable.h"

namespace statusbridge {

// CSV as RFC 4180 has it, in UTF-8 with a byte order mark, without which spreadsheets take it for something else. Pure.

//! \brief The byte order mark and the line of titles.
[[nodiscard]] QByteArray csvHead(const QList<ExportColumn> &columns);

//! \brief One line. Times are "yyyy-MM-dd HH:mm:ss" in UTC, which spreadsheets understand.
[[nodiscard]] QByteArray csvLine(const ExportRow &row);

//! \brief Whether a spreadsheet would take \p text for a formula: its first character that is no space is = + - @, in
//! ASCII or full width, a tab, or the end of a line. csvLine() puts an apostrophe before it.
[[nodiscard]] bool looksLikeFormula(const QString &text);

} // namespace statusbridge
