// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/collector/columnmap.h"

namespace statusbridge {

class Database;
class Dialect;
class RowSql;

//! \brief Where the open rows of a table are found.
enum class OpenRowAccess : quint8 {
    Index,  //!< through the index of the open rows, which the database keeps
    Survey, //!< there is no such index: among the newest rows, and among those that the survey has noted
    Scan,   //!< neither is possible, because the key is no whole number: the table is read
};

//! \brief Of rows that no survey has seen, at most so many are looked at each time.
inline constexpr int mostUnseenRows = 100000;

//! \brief Below every key.
inline constexpr qint64 lowestKey = -9223372036854775807;

//! \brief How the open rows of a table are found.
struct OpenRowScope
{
    OpenRowAccess access = OpenRowAccess::Scan;
    //! Of Survey: the key below which rows that no survey has seen yet are not looked at, because they are too many.
    //! There are such rows as long as recentFrom() is lower.
    qint64 seenFrom = lowestKey;
};

//! \param mostUnseen of the rows that no survey has seen, only the newest so many are looked at
//! Errors: Database.
[[nodiscard]] Expected<OpenRowScope> openRowScope(Database &database, const ResolvedTable &table,
                                                  int mostUnseen = mostUnseenRows);

//! \brief A SELECT of \p columns of every open row (alias r) that has a queue id and fits \p condition. Pure text; the
//! columns are named by their own aliases.
//!
//! \param recentFrom what the function of that name says, or has said: rows that a survey has noted since are looked at
//! in the table.
//!
//! With a survey its cost depends on the open rows, not on the table, even before the survey has been through it. What
//! the survey noted is only a hint where to look: each row is asked itself whether it is open, so that one that was
//! settled or deleted since is not found.
[[nodiscard]] QString openRowsSql(const Dialect &dialect, const ResolvedTable &table, const OpenRowScope &scope,
                                  qint64 recentFrom, const QString &columns, const QString &condition);

//! \brief A query for the key of the oldest of the newest \p count rows; NULL if there are none.
[[nodiscard]] QString keyOfNewestSql(const RowSql &sql, int count);

//! \brief How the survey of a table tells that it was made under another mapping, so that it starts anew.
[[nodiscard]] QString scannedMapping(const ResolvedTable &table);

//! \brief The key above which rows are not surveyed but looked at each time; lowestKey before the first survey. Asked
//! for by itself, since a planner that doesn't know it takes it for a third of the table. Errors: Database.
[[nodiscard]] Expected<qint64> recentFrom(Database &database, const ResolvedTable &table);

} // namespace statusbridge
