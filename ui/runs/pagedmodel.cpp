// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/pagedmodel.h"

namespace statusbridge {

PagedModel::PagedModel(QObject *parent) : QAbstractTableModel(parent) {}

bool PagedModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAtEnd;
}

void PagedModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        Q_EMIT moreWanted();
    }
}

} // namespace statusbridge
