// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnwidths.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace statusbridge {

void fitColumns(QTableView &table, const QStringList &samples)
{
    const QFontMetrics metrics = table.fontMetrics();
    const int padding = metrics.averageCharWidth() * 2 + 4;
    // A title has room for the arrow of a sorted column beside it.
    const int arrow = metrics.height();
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
        const QString sample = samples.value(std::min<qsizetype>(column, samples.size() - 1));
        table.setColumnWidth(
            column, std::max(metrics.horizontalAdvance(title) + arrow, metrics.horizontalAdvance(sample)) + padding);
    }
}

} // namespace statusbridge
