// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace statusbridge
