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

//! \brief Counts as they are kept with a run, named as `sync --json` names them, and back; what is missing is 0.
[[nodiscard]] QString countsToJson(const CycleCounts &counts);
[[nodiscard]] CycleCounts countsFromJson(const QString &json);
//! \brief Adds each count of \p more to that of \p sum.
void addCounts(CycleCounts &sum, const CycleCounts &more);

//! \brief Unknown words and how often each occurred.
[[nodiscard]] QString wordsToJson(const QMap<QString, int> &words);
[[nodiscard]] QMap<QString, int> wordsFromJson(const QString &json);

} // namespace statusbridge
