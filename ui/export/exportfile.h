// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "ui/export/exportformat.h"

#include <functional>

namespace statusbridge {

//! \brief The next rows of a table, in order; none: there are no more.
using ExportPages = std::function<Expected<QList<ExportRow>>()>;

//! \brief Writes a table to \p path and returns the number of its rows. The file appears as a whole, or not at all;
//! what was there before stays until then. Holds one page in memory. For any thread but the main one.
//!
//! Errors: those of \p pages; Usage: the file can't be written, and why.
[[nodiscard]] Expected<qint64> writeExport(const QString &path, ExportFormat format, const QList<ExportColumn> &columns,
                                           const ExportPages &pages);

} // namespace statusbridge
