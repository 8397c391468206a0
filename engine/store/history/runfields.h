// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/records.h"

class QSqlQuery;

namespace statusbridge {

//! \brief The columns of a run in their order, and a run out of a row of them.
[[nodiscard]] QString runColumns();
[[nodiscard]] Run runOf(const QSqlQuery &row);

//! \brief The columns of an entry of the journal in their order, and an entry out of a row of them.
[[nodiscard]] QString entryColumns();
[[nodiscard]] JournalEntry entryOf(const QSqlQuery &row);

} // namespace statusbridge
