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
    Index,     //!< through the index of the open rows, which the database keeps
    Noted,     //!< there is no such index: among the newest rows, and among those that a scan has noted (rowscan.h)
    WholeTable //!< neither is possible, because the key is no whole number: the table is read
};

//! \brief Of rows that no scan has seen, at most so many are read each time.
inline constexpr int mostUnseenRows = 100000;

//! \brief Below every key.
inline constexpr qint64 lowestKey = -9223372036854775807;

//! \brief How the open rows of a table are found.
struct OpenRowScope
{
    OpenRowAccess access = OpenRowAccess::WholeTable;
    //! With Noted: the key below which rows that no scan has seen yet are not read, because they are too many. There
    //! are such rows as long as recentFrom() is lower.
    qint64 seenFrom = lowestKey;
};

//! \param mostUnseen of the rows that no scan has seen, only the newest so many are read
//! Errors: Database.
[[nodiscard]] Expected<OpenRowScope> openRowScope(Database &database, const ResolvedTable &table,
                                                  int mostUnseen = mostUnseenRows);

//! \brief A SELECT of \p columns of every open row (alias r) that has a queue id and fits \p condition. Pure text; the
//! columns are named by their own aliases.
//!
//! \param recentFrom what the function of that name returns, or returned before: rows that a scan has noted since are
//! read from the table.
//!
//! With a scan its cost depends on the open rows, not on the table, even before the scan has been through it. What the
//! scan noted is only a hint where to look: each row is checked again, so that one that was settled or deleted since is
//! not found.
[[nodiscard]] QString openRowsSql(const Dialect &dialect, const ResolvedTable &table, const OpenRowScope &scope,
                                  qint64 recentFrom, const QString &columns, const QString &condition);

//! \brief A query for the key of the oldest of the newest \p count rows; NULL if there are none.
[[nodiscard]] QString keyOfNewestSql(const RowSql &sql, int count);

//! \brief By what the scan of a table recognizes that it was made under another mapping and starts again.
[[nodiscard]] QString scannedMapping(const ResolvedTable &table);

//! \brief The key above which rows are not noted but read each time; lowestKey before the first scan. A query of its
//! own, since a planner that doesn't know the key takes it for a third of the table. Errors: Database.
[[nodiscard]] Expected<qint64> recentFrom(Database &database, const ResolvedTable &table);

} // namespace statusbridge
