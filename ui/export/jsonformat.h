// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exporttable.h"

namespace statusbridge {

// An array of objects, one a line, in UTF-8. Pure.

[[nodiscard]] QByteArray jsonHead();
//! \brief One object; \p isFirst: no comma before it. Times are ISO 8601 in UTC to the millisecond; what is invalid is
//! null.
[[nodiscard]] QByteArray jsonLine(const QList<ExportColumn> &columns, const ExportRow &row, bool isFirst);
[[nodiscard]] QByteArray jsonEnd();

} // namespace statusbridge
