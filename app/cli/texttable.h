// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace statusbridge {

//! \brief Rows as aligned columns, two spaces apart, each line ended. The last column is not padded.
[[nodiscard]] QString alignedColumns(const QList<QStringList> &rows, const QString &indent = {});

} // namespace statusbridge
