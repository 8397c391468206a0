// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

namespace statusbridge {

enum class ExportFormat : quint8 { Csv, Json };

//! \brief One column of an exported table.
struct ExportColumn
{
    QString key;   //!< its name in JSON: English, lower case with underscores, never changed
    QString title; //!< its name in CSV: in the language of the window
};

//! \brief The cells of a row, one a column: text, numbers, times, or invalid where there is nothing.
using ExportRow = QVariantList;

// CSV as RFC 4180 has it, in UTF-8 with a byte order mark, without which spreadsheets take it for something else. Pure.

//! \brief The byte order mark and the line of titles.
[[nodiscard]] QByteArray csvHead(const QList<ExportColumn> &columns);

//! \brief One line. Times are "yyyy-MM-dd HH:mm:ss" in UTC, which spreadsheets understand.
[[nodiscard]] QByteArray csvLine(const ExportRow &row);

//! \brief Whether a spreadsheet would take \p text for a formula: its first character that is no space is = + - @, in
//! ASCII or full width, a tab, or the end of a line. csvLine() puts an apostrophe before it.
[[nodiscard]] bool looksLikeFormula(const QString &text);

// JSON: an array of objects, one a line, in UTF-8. Pure.

[[nodiscard]] QByteArray jsonHead();
//! \brief One object; \p isFirst: no comma before it. Times are ISO 8601 in UTC to the millisecond; what is invalid is
//! null.
[[nodiscard]] QByteArray jsonLine(const QList<ExportColumn> &columns, const ExportRow &row, bool isFirst);
[[nodiscard]] QByteArray jsonEnd();

} // namespace statusbridge
