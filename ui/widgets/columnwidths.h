// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTableView;

namespace statusbridge {

//! \brief Makes each column of \p table as wide as its title and its sample need in the font in force, without looking
//! at a single row. The last sample stands for all further columns.
void fitColumns(QTableView &table, const QStringList &samples);

} // namespace statusbridge
