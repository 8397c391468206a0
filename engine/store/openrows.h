// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/columnmap.h"

namespace statusbridge {

class Database;
class Dialect;

//! \brief Where the open rows of a table are found.
enum class OpenRowAccess : quint8 {
    Index,  //!< through the index of the open rows, which the database keeps
    Survey, //!< there is no such index: among the newest rows, and among those that the survey has noted
    Scan,   //!< neither is possible, because the key is no whole number: the table is read
};

//! \brief Errors: Database.
[[nodiscard]] Expected<OpenRowAccess> openRowAccess(Database &database, const ResolvedTable &table);

//! \brief A SELECT of \p columns of every open row (alias r) that has a queue id and fits \p condition. Pure text; the
//! columns are named by their own aliases.
//!
//! With a survey its cost depends on the open rows, not on the table. What the survey noted is only a hint where to
//! look: each row is asked itself whether it is open, so that one that was settled or deleted since is not found.
[[nodiscard]] QString openRowsSql(const Dialect &dialect, const ResolvedTable &table, OpenRowAccess access,
                                  const QString &columns, const QString &condition);

//! \brief How the survey of a table tells that it was made under another mapping, so that it starts anew.
[[nodiscard]] QString surveyedMapping(const ResolvedTable &table);

//! \brief The key above which rows are not surveyed but looked at each time, as SQL.
[[nodiscard]] QString recentFromSql(const ResolvedTable &table);

//! \brief Below every key.
inline constexpr qint64 lowestKey = -9223372036854775807;

} // namespace statusbridge
